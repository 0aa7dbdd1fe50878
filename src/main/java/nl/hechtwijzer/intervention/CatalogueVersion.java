package nl.hechtwijzer.intervention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
    // As exactly as the database keeps it, so that every node tells the same moment.
    changedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  long number() {
    return number;
  }

  Instant changedAt() {
    return changedAt;
  }
}
