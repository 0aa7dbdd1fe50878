package nl.hechtwijzer.account;

import java.util.Optional;
import nl.hechtwijzer.site.Wording;

/**
 * A part of the first page of the workplace, such as one's drafts; implemented as a bean by the
 * feature that knows of it. Sections stand in the order of their {@code @Order}.
 */
public interface WorkplaceSection {

  /** What this person sees of it now; nothing when there is nothing for this person. */
  Optional<Content> content(SignedInPerson person, Wording wording);

  /**
   * What is shown.
   *
   * @param heading of the section, in words
   * @param template that holds the fragment, such as {@code editing/fragments}
   * @param fragment the name of the fragment, which takes one argument
   * @param data that argument: a record with ready text and links
   */
  record Content(String heading, String template, String fragment, Object data) {}
}
