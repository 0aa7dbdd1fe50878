package nl.hechtwijzer.search;

/** Where today stands in the term of a recognition. */
public enum Validity {
  /** The last day has not passed. */
  VALID,
  /** The last day has passed. */
  LAPSED,
  /** The last day is within the next twelve months. */
  EXPIRING,
  /** No source gives a last day. */
  NOT_STATED
}
