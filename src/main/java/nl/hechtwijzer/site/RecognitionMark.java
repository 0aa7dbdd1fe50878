package nl.hechtwijzer.site;

/**
 * A recognition as a ladder of four steps, always beside its words.
 *
 * @param certain how many steps are certain, 0 to 4
 * @param possible up to which step it may be; more than {@code certain} only for "at least"
 * @param standing how the recognition stands
 * @param text the words, such as "Ten minste goed onderbouwd"
 */
public record RecognitionMark(int certain, int possible, Standing standing, String text) {

  /** How many levels there are. */
  public static final int STEPS = 4;

  /** How a recognition stands. */
  public enum Standing {
    /** It holds. */
    HOLDS,
    /** A committee did not recognise the intervention. */
    REFUSED,
    /** There is no decision (yet). */
    OPEN,
    /** It held once: lapsed or withdrawn. */
    ENDED
  }

  /** Refuses steps that do not exist. */
  public RecognitionMark {
    if (certain < 0 || possible < certain || possible > STEPS) {
      throw new IllegalArgumentException("Not a ladder: " + certain + " to " + possible);
    }
  }

  /** Recognised at exactly this level, 1 (lowest) to 4. */
  public static RecognitionMark exact(int level, String text) {
    return new RecognitionMark(level, level, Standing.HOLDS, text);
  }

  /** Recognised at this level or a higher one. */
  public static RecognitionMark atLeast(int level, String text) {
    return new RecognitionMark(level, STEPS, Standing.HOLDS, text);
  }

  /** Not recognised. */
  public static RecognitionMark refused(String text) {
    return new RecognitionMark(0, 0, Standing.REFUSED, text);
  }

  /** Not assessed, in procedure, or not stated. */
  public static RecognitionMark open(String text) {
    return new RecognitionMark(0, 0, Standing.OPEN, text);
  }

  /** Recognised at this level once, no longer now. */
  public static RecognitionMark ended(int level, String text) {
    return new RecognitionMark(level, level, Standing.ENDED, text);
  }

  /** The end of the CSS class of one step, 1 (lowest) to 4. */
  public String step(int number) {
    if (number <= certain) {
      return standing == Standing.ENDED ? "ended" : "certain";
    }
    return number <= possible ? "possible" : "empty";
  }

  /** The end of the CSS class of the whole. */
  public String modifier() {
    return switch (standing) {
      case HOLDS -> "holds";
      case REFUSED -> "refused";
      case OPEN -> "open";
      case ENDED -> "ended";
    };
  }
}
