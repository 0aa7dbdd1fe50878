package nl.hechtwijzer.intervention;

/** What an intervention is for; one can be both. */
public enum Category {
  PREVENTION,
  TREATMENT
}
