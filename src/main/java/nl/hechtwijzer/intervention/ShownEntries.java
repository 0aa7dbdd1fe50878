package nl.hechtwijzer.intervention;

import java.time.Instant;
import java.util.Locale;
import nl.hechtwijzer.site.Notice;

/**
 * Makes the public page of content that does not stand in the catalogue like this, such as that of
 * a draft.
 */
public interface ShownEntries {

  /** The template that shows it, with the page as {@code page}. */
  String TEMPLATE = "intervention/show";

  /**
   * How the content is shown.
   *
   * @param revision the number of the version it is, or would become
   * @param at when that version came about
   * @param path of this page, to which its two views lead
   * @param notice what a reader has to know first
   */
  record Showing(
      int revision, Instant at, Audience audience, String path, Notice notice, Locale locale) {}

  /** The page, for the template. */
  Object page(InterventionContent content, Showing showing);
}
