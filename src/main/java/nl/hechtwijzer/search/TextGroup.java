package nl.hechtwijzer.search;

import java.util.List;
import java.util.Locale;

/** Which part of an entry a word stands in; what matters most comes first. */
enum TextGroup {
  /** What the intervention is called. */
  NAME(12),
  /** Other names, written-out names and abbreviations. */
  ALIAS(10),
  /** What editors filed it under: terms, category. */
  TERM(6),
  /** Summary, goal and target group. */
  TEXT(4),
  /** Other words that lead to its terms. */
  SYNONYM(3),
  /** Approach and everything else that is written at length. */
  DETAIL(2);

  /** The parts of an entry that name it. */
  static final List<TextGroup> NAMES = List.of(NAME, ALIAS);

  /** Every part of an entry. */
  static final List<TextGroup> ALL = List.of(values());

  private final int weight;

  TextGroup(int weight) {
    this.weight = weight;
  }

  /** How much a word counts that stands here. */
  int weight() {
    return weight;
  }

  /** The field in which the index keeps what stands here, read in one way. */
  String field(TextChannel channel) {
    return (name() + "_" + channel.name()).toLowerCase(Locale.ROOT);
  }
}
