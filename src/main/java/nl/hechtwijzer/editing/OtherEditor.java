package nl.hechtwijzer.editing;

import java.time.Instant;

/** Someone who has the same draft open, and when that was last seen. */
public record OtherEditor(long personId, String name, Instant seenAt) {}
