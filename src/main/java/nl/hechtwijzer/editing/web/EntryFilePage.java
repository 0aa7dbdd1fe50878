package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The editors' file on one entry.
 *
 * @param id of the entry, with which a draft is begun
 * @param publicLink where the public reads it, or what it was told since; null when it was never
 *     published
 * @param editLabel what the button says that begins a draft
 * @param drafts unfinished ones first
 * @param versions the last ones, newest first
 * @param allVersionsUrl where every version is; null when there is none
 * @param acts what can be done with the entry as a whole
 */
record EntryFilePage(
    List<PageLink> trail,
    long id,
    String name,
    EntryWords.State state,
    String about,
    @Nullable String reason,
    @Nullable PageLink publicLink,
    @Nullable Notice notice,
    String editLabel,
    List<Line> drafts,
    List<Line> versions,
    @Nullable String allVersionsUrl,
    List<String> formerSlugs,
    List<PageLink> acts) {

  EntryFilePage {
    trail = List.copyOf(trail);
    drafts = List.copyOf(drafts);
    versions = List.copyOf(versions);
    formerSlugs = List.copyOf(formerSlugs);
    acts = List.copyOf(acts);
  }

  /**
   * A draft or a version.
   *
   * @param about who, when, and how far
   * @param why in the words of whoever did it; may be empty
   */
  record Line(PageLink link, String about, String why) {}
}
