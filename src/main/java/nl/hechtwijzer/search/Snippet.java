package nl.hechtwijzer.search;

import java.util.List;
import nl.hechtwijzer.intervention.DescriptionField;

/**
 * A place in an entry where a question hit it: a sentence, or the label of a term.
 *
 * @param field what the sentence is about
 * @param parts the sentence in pieces, in order
 */
public record Snippet(DescriptionField field, List<MarkedText> parts) {

  public Snippet {
    parts = List.copyOf(parts);
  }

  /** The whole sentence. */
  public String text() {
    return String.join("", parts.stream().map(MarkedText::text).toList());
  }
}
