package nl.hechtwijzer.intervention;

/**
 * How well it is shown that an intervention works, from lowest to highest: the four levels of the
 * Databank Effectieve Jeugdinterventies.
 */
public enum RecognitionLevel {
  WELL_SUBSTANTIATED(1),
  FIRST_INDICATIONS(2),
  GOOD_INDICATIONS(3),
  STRONG_INDICATIONS(4);

  private final int step;

  RecognitionLevel(int step) {
    this.step = step;
  }

  /** Where the level stands on the ladder, 1 for the lowest to 4 for the highest. */
  public int step() {
    return step;
  }

  /** Whether this level is the other one or a higher one. */
  public boolean isAtLeast(RecognitionLevel other) {
    return step >= other.step;
  }
}
