package nl.hechtwijzer.search.web;

import java.util.List;
import nl.hechtwijzer.search.MarkedText;
import nl.hechtwijzer.site.EntryCard;

/** Marked texts as the pages show them. */
final class MarkedPieces {

  private MarkedPieces() {}

  static List<EntryCard.Piece> of(List<MarkedText> parts) {
    return parts.stream().map(part -> new EntryCard.Piece(part.text(), part.hit())).toList();
  }
}
