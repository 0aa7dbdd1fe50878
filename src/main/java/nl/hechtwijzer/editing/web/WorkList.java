package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.EmptyState;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * Work on the first page of the workplace.
 *
 * @param empty what stands there when there is none; null when there is
 * @param links what else one can do here, when there is work; with none it stands in {@code empty}
 * @param more that there is more than is shown; null when there is not
 */
record WorkList(
    List<Line> lines, @Nullable EmptyState empty, List<PageLink> links, @Nullable String more) {

  WorkList {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  /** The same with these links below it, when there is work. */
  WorkList with(PageLink... links) {
    return lines.isEmpty() ? this : new WorkList(lines, empty, List.of(links), more);
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
