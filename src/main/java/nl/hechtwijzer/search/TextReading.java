package nl.hechtwijzer.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a question was read.
 *
 * @param understood what in it means a choice, in the order of the text
 * @param loosening how it was loosened; null when it was not
 * @param didYouMean the text with its slips mended; null where there are none
 */
public record TextReading(
    List<Understood> understood, @Nullable Loosening loosening, @Nullable String didYouMean) {

  private static final TextReading NONE = new TextReading(List.of(), null, null);

  public TextReading {
    understood = List.copyOf(understood);
  }

  /** The reading of no text. */
  public static TextReading none() {
    return NONE;
  }

  /** The choices in the text that narrow the list. */
  public List<FacetChoice> narrowing() {
    return understood.stream().filter(Understood::narrows).map(Understood::choice).toList();
  }
}
