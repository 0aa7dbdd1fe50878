package nl.hechtwijzer.search;

import java.util.List;

/**
 * One way in which a word of a question can be met: by tokens that all stand in the same part of an
 * entry.
 *
 * @param factor how good this way is, 1 for the word itself
 * @param prefix whether words that begin with the token will do
 */
record Alternative(TextChannel channel, List<String> tokens, double factor, boolean prefix) {

  private static final double AS_STEM = 0.9;
  private static final double AS_NEIGHBOURS = 0.95;
  private static final double AS_IDEA = 0.65;
  private static final double AS_PART = 0.55;
  private static final double AS_PARTS_TOGETHER = 0.5;
  private static final double AS_BEGINNING = 0.3;

  Alternative {
    tokens = List.copyOf(tokens);
  }

  static Alternative word(String word) {
    return new Alternative(TextChannel.EXACT, List.of(word), 1, false);
  }

  static Alternative stem(String stem) {
    return new Alternative(TextChannel.STEM, List.of(stem), AS_STEM, false);
  }

  static Alternative idea(String idea) {
    return ideas(List.of(idea));
  }

  /** Ideas of which the entry must have all. */
  static Alternative ideas(List<String> ideas) {
    return new Alternative(TextChannel.IDEA, ideas, AS_IDEA, false);
  }

  static Alternative part(String stem) {
    return new Alternative(TextChannel.PART, List.of(stem), AS_PART, false);
  }

  static Alternative together(List<String> tokens) {
    return new Alternative(TextChannel.PART, tokens, AS_PARTS_TOGETHER, false);
  }

  /** Two words of the question that stand together in the entry too, or in one compound. */
  static Alternative neighbours(String pair) {
    return new Alternative(TextChannel.PART, List.of(pair), AS_NEIGHBOURS, false);
  }

  static Alternative beginning(String letters) {
    return new Alternative(TextChannel.EXACT, List.of(letters), AS_BEGINNING, true);
  }

  /** The same way, reached by a detour. */
  Alternative times(double detour) {
    return new Alternative(channel, tokens, factor * detour, prefix);
  }

  /** How much it counts to be met in this part of an entry. */
  float weight(TextGroup group) {
    return (float) (group.weight() * factor);
  }
}
