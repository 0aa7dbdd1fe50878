package nl.hechtwijzer.editing;

import nl.hechtwijzer.intervention.InterventionContent;

/** A revision with its content. */
public record RevisionView(RevisionLine about, InterventionContent content) {

  /** The entry that was published. */
  public long entryId() {
    return about.entryId();
  }

  /** Which of the publications of the entry it is, from 1; the same for ever. */
  public int number() {
    return about.number();
  }
}
