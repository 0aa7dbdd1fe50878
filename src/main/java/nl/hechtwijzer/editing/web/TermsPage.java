package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/** The controlled lists with how many entries use each term. */
record TermsPage(List<OneList> lists) {

  TermsPage {
    lists = List.copyOf(lists);
  }

  /**
   * One list.
   *
   * @param id for links to it on the page
   * @param text what belongs in it
   */
  record OneList(String id, String name, String text, List<Line> lines) {

    OneList {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One term.
   *
   * @param synonyms what else it is found by
   * @param use how many entries use it, leading to them; null for none
   */
  record Line(String dutch, String english, List<String> synonyms, @Nullable PageLink use) {

    Line {
      synonyms = List.copyOf(synonyms);
    }
  }
}
