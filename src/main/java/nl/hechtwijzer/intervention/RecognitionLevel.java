package nl.hechtwijzer.intervention;

/**
 * How well it is shown that an intervention works, from lowest to highest: the four levels of the
 * Databank Effectieve Jeugdinterventies.
 */
public enum RecognitionLevel {
  WELL_SUBSTANTIATED,
  FIRST_INDICATIONS,
  GOOD_INDICATIONS,
  STRONG_INDICATIONS;

  /** Whether this level is the other one or a higher one. */
  public boolean isAtLeast(RecognitionLevel other) {
    return compareTo(other) >= 0;
  }
}
