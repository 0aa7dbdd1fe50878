package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The entries that use a term.
 *
 * @param term what it is called
 * @param list the list that it is of
 * @param entries by name
 * @param more that there are more than are shown; null when there are not
 */
record TermPage(String term, String list, List<PageLink> entries, @Nullable String more) {

  TermPage {
    entries = List.copyOf(entries);
  }
}
