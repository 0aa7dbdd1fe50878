package nl.hechtwijzer.editing;

import nl.hechtwijzer.intervention.InterventionContent;

/** A revision with its content. */
public record RevisionView(RevisionLine about, InterventionContent content) {

  public long entryId() {
    return about.entryId();
  }

  public int number() {
    return about.number();
  }
}
