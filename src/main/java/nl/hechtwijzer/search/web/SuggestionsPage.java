package nl.hechtwijzer.search.web;

import java.util.List;
import nl.hechtwijzer.site.EntryCard;

/**
 * What may be meant by what is typed so far.
 *
 * @param count how many there are, in words; read aloud
 */
record SuggestionsPage(String count, List<Option> options) {

  SuggestionsPage {
    options = List.copyOf(options);
  }

  /**
   * One of them.
   *
   * @param url where it leads, without language prefix
   * @param text what it is called, with the typed letters marked
   * @param dutch whether the text is Dutch on every page, as names are
   * @param kind what it is, such as "Situatie"
   */
  record Option(String url, List<EntryCard.Piece> text, boolean dutch, String kind) {

    Option {
      text = List.copyOf(text);
    }
  }
}
