package nl.hechtwijzer.intervention;

import java.time.Instant;

/**
 * The catalogue has a new version. It is announced within the transaction that makes it; listen
 * after the commit.
 */
public record CatalogueChanged(long version, Instant changedAt) {}
