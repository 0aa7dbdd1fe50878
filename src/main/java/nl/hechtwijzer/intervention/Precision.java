package nl.hechtwijzer.intervention;

/** How precisely a source states a recognition level. */
public enum Precision {
  /** The level is exactly this. */
  EXACT,
  /** The level is this or a higher one; which one, the source leaves open. */
  AT_LEAST
}
