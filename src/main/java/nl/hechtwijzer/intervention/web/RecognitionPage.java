package nl.hechtwijzer.intervention.web;

import java.util.List;
import nl.hechtwijzer.site.RecognitionMark;
import org.jspecify.annotations.Nullable;

/**
 * The levels and statuses of recognition in plain words, with how many interventions stand there.
 *
 * @param levels the four levels, highest first
 * @param statuses the statuses that have no level
 */
record RecognitionPage(List<Step> levels, List<Step> statuses) {

  /**
   * A level or a status.
   *
   * @param explanation what it means
   * @param count how many interventions stand exactly here
   * @param url the list of them; null when there are none, or when no filter gives just these
   * @param atLeast how many are only known to stand here or higher
   * @param atLeastUrl the list of all that are known to stand here or higher; null when there are
   *     none
   */
  record Step(
      RecognitionMark mark,
      String explanation,
      long count,
      @Nullable String url,
      long atLeast,
      @Nullable String atLeastUrl) {}
}
