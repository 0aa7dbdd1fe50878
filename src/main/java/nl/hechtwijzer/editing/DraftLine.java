package nl.hechtwijzer.editing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft without its text.
 *
 * @param name the name of the entry as typed; may be empty
 * @param savedAt when its text was last saved
 * @param savedBy who saved it
 * @param submittedAt when it was last offered for review; null when it never was
 * @param scheduledFor the moment at which it is to be published; null when there is none
 * @param scheduledBy who chose that moment
 * @param problem why it could not be published at its moment; null otherwise
 * @param publishedAs the revision that it became; null as long as it is not published
 * @param version raised by each change; a save says which one it goes on from
 */
public record DraftLine(
    long id,
    long entryId,
    String name,
    DraftState state,
    long ownerId,
    String owner,
    Instant startedAt,
    Instant savedAt,
    long savedById,
    String savedBy,
    @Nullable Instant submittedAt,
    @Nullable Instant scheduledFor,
    @Nullable String scheduledBy,
    @Nullable PublishingProblem problem,
    @Nullable Integer publishedAs,
    int version) {}
