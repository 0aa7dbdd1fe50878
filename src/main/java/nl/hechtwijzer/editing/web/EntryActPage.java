package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The question whether something is to be done with an entry.
 *
 * @param url where it is asked and done
 * @param title what is to be done
 * @param consequences what comes of it, one sentence each
 * @param refused why it can't be done; then there is no form
 * @param fields of the form
 * @param submit what the button says
 * @param back the page of the entry
 */
record EntryActPage(
    List<PageLink> trail,
    String url,
    String title,
    String name,
    List<String> consequences,
    @Nullable Notice refused,
    List<FormField> fields,
    String submit,
    PageLink back) {

  EntryActPage {
    trail = List.copyOf(trail);
    consequences = List.copyOf(consequences);
    fields = List.copyOf(fields);
  }
}
