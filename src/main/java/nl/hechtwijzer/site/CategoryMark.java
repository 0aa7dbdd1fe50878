package nl.hechtwijzer.site;

/**
 * A category as a small drawing and a word.
 *
 * @param kind which drawing
 * @param text the word, such as "Preventie"
 */
public record CategoryMark(Kind kind, String text) {

  /** The drawings. */
  public enum Kind {
    /** A shoot that is protected: before there are problems. */
    PREVENTION,
    /** A plaster: when there are problems. */
    TREATMENT
  }

  /** Whether it is the drawing for prevention. */
  public boolean prevention() {
    return kind == Kind.PREVENTION;
  }
}
