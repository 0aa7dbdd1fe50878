package nl.hechtwijzer.editing;

import java.time.Instant;

/** What a draft said before, from 1. */
public record EarlierText(int number, EntryForm form, Instant savedAt, String savedBy) {}
