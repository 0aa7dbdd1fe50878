package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.SelectBox;
import org.jspecify.annotations.Nullable;

/**
 * Every version of an entry.
 *
 * @param trail the pages above this one
 * @param name of the entry
 * @param publicUrl where the public reads it; null when it is not public
 * @param compareUrl where two versions are compared
 * @param versions newest first
 * @param from which version to compare; null when there are not two
 * @param to with which
 */
record HistoryPage(
    List<PageLink> trail,
    String name,
    @Nullable String publicUrl,
    String compareUrl,
    List<Notice> notices,
    List<Version> versions,
    @Nullable SelectBox from,
    @Nullable SelectBox to) {

  HistoryPage {
    trail = List.copyOf(trail);
    notices = List.copyOf(notices);
    versions = List.copyOf(versions);
  }

  /**
   * One version.
   *
   * @param title such as "Versie 3"
   * @param current whether the public sees it now
   * @param when it was published, in words
   * @param who did that
   * @param why in that person's words; may be empty
   * @param changesUrl what changed in it; null for the first version
   * @param restoreUrl where a draft is made of it; null for what the public sees now
   */
  record Version(
      String title,
      boolean current,
      String when,
      String who,
      String why,
      @Nullable String changesUrl,
      @Nullable String restoreUrl) {}
}
