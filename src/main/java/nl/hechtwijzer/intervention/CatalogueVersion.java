package nl.hechtwijzer.intervention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The number that every publication raises; there is one row. */
@Entity
class CatalogueVersion {

  @Id private int id;
  private long number;
  private Instant changedAt;

  protected CatalogueVersion() {}

  /** Counts one change more. */
  void raise(Instant now) {
    number++;
    changedAt = now;
  }

  long number() {
    return number;
  }

  Instant changedAt() {
    return changedAt;
  }
}
