package nl.hechtwijzer.intervention;

import java.time.Instant;

/** The address of an entry and when it last changed. */
public record PublishedAddress(String slug, Instant changedAt) {}
