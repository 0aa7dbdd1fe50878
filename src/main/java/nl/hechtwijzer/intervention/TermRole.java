package nl.hechtwijzer.intervention;

import nl.hechtwijzer.vocabulary.TermList;

/** What a term says in a description; each role takes its terms from one list. */
public enum TermRole {
  RECIPIENT(TermList.RECIPIENT),
  SITUATION(TermList.SITUATION),
  /** A situation in which the intervention is not meant to be used. */
  CONTRAINDICATION(TermList.SITUATION),
  PROVIDER(TermList.PROVIDER),
  THEME(TermList.THEME),
  METHOD(TermList.METHOD),
  SETTING(TermList.SETTING);

  private final TermList list;

  TermRole(TermList list) {
    this.list = list;
  }

  /** The list from which this role takes its terms. */
  public TermList list() {
    return list;
  }
}
