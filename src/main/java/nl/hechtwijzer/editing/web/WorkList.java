package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.EmptyState;
import org.jspecify.annotations.Nullable;

/**
 * Work on the first page of the workplace.
 *
 * @param empty what stands there when there is none; null when there is
 * @param more that there is more than is shown; null when there is not
 */
record WorkList(List<Line> lines, @Nullable EmptyState empty, @Nullable String more) {

  WorkList {
    lines = List.copyOf(lines);
  }

  /**
   * One thing to do.
   *
   * @param url where it is done
   * @param about what to know of it
   * @param problem what went wrong with it; null when nothing did
   */
  record Line(String name, String url, String about, @Nullable String problem) {}
}
