package nl.hechtwijzer.editing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a revision besides its content.
 *
 * @param slug its address at that time
 * @param by who published it; null for what was there before there were editors
 * @param reason why, in the words of whoever published it; may be empty
 * @param catalogueVersion the version of the catalogue in which it first stood
 */
public record RevisionLine(
    long entryId,
    int number,
    String slug,
    String name,
    Instant publishedAt,
    @Nullable String by,
    String reason,
    long catalogueVersion) {}
