package nl.hechtwijzer.search;

import java.util.List;
import java.util.Optional;

/**
 * What a text asks of an entry. It says so without knowing any index: an index finds the entries
 * whose {@link EntryText} meets it.
 *
 * @param required the words of which an entry must have as many as any entry has, all if it can be
 * @param optional words that only lift an entry
 * @param whole what equals a whole name
 * @param didYouMean the text with its slips mended, where there were any
 */
record TextPlan(
    List<TextUnit> required,
    List<TextUnit> optional,
    Optional<String> whole,
    Optional<String> didYouMean) {

  /** How many words can be told apart. */
  static final int MOST_WORDS = 60;

  /** How much it counts that the text is the very name of an entry. */
  static final float WHOLE_NAME = 100;

  /** How much it counts to meet a word in other parts of the entry too. */
  private static final float ELSEWHERE = 0.1f;

  TextPlan {
    required = required.stream().limit(MOST_WORDS).toList();
    optional = optional.stream().limit(MOST_WORDS).toList();
  }

  /** Whether the text has nothing to look for, such as only punctuation. */
  boolean asksNothing() {
    return required.isEmpty();
  }

  /**
   * How well an entry meets a word.
   *
   * @param best in the part of the entry where it meets it best
   * @param sum in all parts together
   */
  static float score(float best, float sum) {
    return best + ELSEWHERE * (sum - best);
  }
}
