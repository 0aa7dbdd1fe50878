package nl.hechtwijzer.search.index;

/** The ways in which texts are read, by the names that every engine knows them under. */
final class Analyzers {

  /** Words without case, accents and endings. */
  static final String DUTCH = "dutch";

  /** The same, with the parts of compounds. */
  static final String DUTCH_PARTS = "dutch_parts";

  /** Words, and runs of words as if they were written as one. */
  static final String JOINED = "joined";

  /** The whole text as if it were one word. */
  static final String AS_ONE = "as_one";

  /** Words without case and accents. */
  static final String PLAIN = "plain";

  /** Everything with which such a word begins. */
  static final String BEGINNINGS = "beginnings";

  /** What stands between words. */
  static final String NO_WORD = "[^\\p{L}\\p{N}]+";

  /** How many words are joined at most. */
  static final int MOST_JOINED = 4;

  static final int LONGEST_BEGINNING = 15;
  static final int SHORTEST_PART = 4;
  static final int LONGEST_PART = 20;

  /** The words of which compounds are made, a resource with one a line. */
  static final String COMPOUND_PARTS = "nl/hechtwijzer/search/question/compound-parts.txt";

  private Analyzers() {}
}
