package nl.hechtwijzer.site;

import java.time.Instant;

/** Which catalogue is shown: what every page's ETag and every citation is made of. */
public interface CatalogueState {

  /** The number that every publication raises. */
  long version();

  /** When the number was last raised. */
  Instant changedAt();

  /** What is kept counts as long as this stays the same. */
  Edition edition();

  /**
   * One state of all that pages are made from.
   *
   * @param version of the catalogue
   * @param changedAt when it got that version; after an older copy of the data was put back, the
   *     same number is given out again to other content, at another moment
   * @param complete whether the index holds every entry; a page that is made before that may lack
   *     what is found by it
   */
  record Edition(long version, Instant changedAt, boolean complete) {}
}
