package nl.hechtwijzer.intervention;

/** Where an intervention stands with the recognition committee, as a source states it. */
public enum RecognitionStatus {
  RECOGNISED,
  /** Recognised on conditions that still have to be met. */
  CONDITIONAL,
  NOT_RECOGNISED,
  /** Never put before the committee. */
  NOT_ASSESSED,
  IN_PROCEDURE,
  WITHDRAWN;

  /** Whether a recognition with this status can have a level. */
  public boolean allowsLevel() {
    return this == RECOGNISED || this == CONDITIONAL;
  }
}
