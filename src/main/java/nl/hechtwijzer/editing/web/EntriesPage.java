package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.EmptyState;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Pager;
import nl.hechtwijzer.site.SelectBox;
import org.jspecify.annotations.Nullable;

/**
 * All entries, public or not.
 *
 * @param text what was searched for; may be empty
 * @param state which entries are shown
 * @param order which comes first
 * @param count how many there are, in words
 * @param empty what stands there when there are none
 */
record EntriesPage(
    String text,
    SelectBox state,
    SelectBox order,
    String count,
    List<Row> rows,
    @Nullable EmptyState empty,
    Pager pager) {

  EntriesPage {
    rows = List.copyOf(rows);
  }

  /** The two choices beside the search box. */
  public List<SelectBox> boxes() {
    return List.of(state, order);
  }

  /**
   * One entry.
   *
   * @param slug its address; null as long as it was never published
   * @param version the number of its last version, in words
   * @param changed when its state last changed, in words
   * @param by who did that
   * @param drafts its unfinished drafts, each with who began it
   */
  record Row(
      String name,
      String url,
      @Nullable String slug,
      EntryWords.State state,
      String version,
      String changed,
      String by,
      List<PageLink> drafts) {}
}
