package nl.hechtwijzer.editing;

/** Why a draft could not be published at its moment. */
public enum PublishingProblem {
  /** The published entry changed after the draft was scheduled. */
  PUBLISHED_MEANWHILE,
  /** Something in it has to be put right first, such as an address that is taken by now. */
  HAS_ERRORS,
  /** The entry was archived. */
  NOT_IN_STATE,
  /** Whoever scheduled it may not publish it any more. */
  NOT_ALLOWED,
  /** Publishing it failed again and again, for a reason that only the log of the server tells. */
  FAILED
}
