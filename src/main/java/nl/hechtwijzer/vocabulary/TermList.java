package nl.hechtwijzer.vocabulary;

/** A controlled list: every term belongs to exactly one. */
public enum TermList {
  /** What is going on with the child or in the family, such as domestic violence. */
  SITUATION,
  /** Who takes part in the intervention, such as foster parents. */
  RECIPIENT,
  /** Who carries the intervention out, such as a youth health care nurse. */
  PROVIDER,
  /** What the intervention works on. */
  THEME,
  /** Individual, family or group. */
  METHOD,
  /** Where it takes place, such as at home. */
  SETTING
}
