package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * What a draft said before.
 *
 * @param trail the pages above this one
 * @param name of the entry as typed
 * @param texts newest first
 * @param shown the one that is looked at; null for none
 */
record EarlierTextsPage(
    List<PageLink> trail, String name, List<PageLink> texts, @Nullable Shown shown) {

  EarlierTextsPage {
    trail = List.copyOf(trail);
    texts = List.copyOf(texts);
  }

  /**
   * One of them, beside what the draft says now.
   *
   * @param heading when it was saved, and by whom
   * @param differences what is otherwise in it than it is now
   * @param restoreUrl where it is put back; null when the draft is closed
   * @param version of the draft
   */
  record Shown(
      String heading, DifferencesView differences, @Nullable String restoreUrl, int version) {}
}
