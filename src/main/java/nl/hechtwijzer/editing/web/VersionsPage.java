package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.PageLink;

/**
 * What is otherwise in one version of an entry than in another.
 *
 * @param trail the pages above this one
 * @param name of the entry
 * @param heading which versions are compared
 * @param about when and by whom the later one was published, and why
 */
record VersionsPage(
    List<PageLink> trail, String name, String heading, String about, DifferencesView differences) {

  VersionsPage {
    trail = List.copyOf(trail);
  }
}
