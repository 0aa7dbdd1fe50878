package nl.hechtwijzer.site;

import java.time.Instant;

/** Which catalogue is shown: what every page's ETag and every citation is made of. */
public interface CatalogueState {

  /** The number that every publication raises. */
  long version();

  /** When the number was last raised. */
  Instant changedAt();
}
