package nl.hechtwijzer.search;

/** Whether an intervention meets a criterion, as far as its sources tell. */
public enum Match {
  /** What a source states says no. */
  NO,
  /** The sources are silent, or leave open what is asked. */
  UNKNOWN,
  /** What a source states says yes. */
  YES;

  /** Of two choices of which one suffices: the better. */
  public Match or(Match other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Of two criteria that must both hold: the worse. */
  public Match and(Match other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
