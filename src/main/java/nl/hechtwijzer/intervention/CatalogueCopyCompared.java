package nl.hechtwijzer.intervention;

/**
 * A copy of the catalogue that pages are made from was compared with the database, and agrees with
 * it now.
 *
 * @param version the catalogue version with which it agrees at least
 * @param corrected whether it was otherwise before, so that what was made of it may be wrong
 */
public record CatalogueCopyCompared(long version, boolean corrected) {}
