package nl.hechtwijzer.editing;

/** How far a draft is. */
public enum DraftState {
  /** Its text is being written; nobody waits for it. */
  EDITING,
  /** Waits for a review. */
  SUBMITTED,
  /** Came back from a review, or could not be published at its moment. */
  RETURNED,
  /** Is published at a moment that was chosen. */
  SCHEDULED,
  /** Became a revision and is closed for good; going on takes a new draft. */
  PUBLISHED,
  /** Put aside; can be brought back. */
  DISCARDED;

  /** Whether its text can be changed now. */
  public boolean isOpen() {
    return this == EDITING || this == SUBMITTED || this == RETURNED;
  }
}
