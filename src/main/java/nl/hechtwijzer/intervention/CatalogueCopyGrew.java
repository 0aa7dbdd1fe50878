package nl.hechtwijzer.intervention;

/**
 * A copy of the catalogue that does not hold every entry yet holds more of them than before: what
 * was made of it is behind.
 */
public record CatalogueCopyGrew() {}
