package nl.hechtwijzer.editing;

/** How an entry stands towards the public. */
public enum EntryState {
  /** Never published. */
  NEW,
  /** Stands before the public as its last revision says. */
  PUBLISHED,
  /** Was published; its address says that it was withdrawn. */
  WITHDRAWN,
  /** Put away: not before the public, and not in the daily work. */
  ARCHIVED
}
