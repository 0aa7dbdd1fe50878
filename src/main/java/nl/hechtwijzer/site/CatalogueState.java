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
   * One state of all that pages are made from. There is more than one of a version when a copy of
   * the catalogue, such as the search index, could not follow it at once and was put right later.
   *
   * @param version of the catalogue
   * @param changedAt when it got that version; after an older copy of the data was put back, the
   *     same number is given out again to other content, at another moment
   * @param number higher than that of every edition before it on this node
   * @param settled whether every copy is known to agree with the version; until then, what is made
   *     of it may still turn out to be wrong
   */
  record Edition(long version, Instant changedAt, long number, boolean settled) {}
}
