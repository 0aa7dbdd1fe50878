package nl.hechtwijzer.intervention;

/** For whom a source offers information about an intervention. */
public enum Audience {
  PROFESSIONALS,
  POLICYMAKERS
}
