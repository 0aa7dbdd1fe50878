package nl.hechtwijzer.editing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the editors' pages show it.
 *
 * @param slug its address; null until it is published for the first time
 * @param name as last published; until then as typed so far, and perhaps empty
 * @param lastRevision the number of its last publication; 0 when there was none
 * @param changedAt when it was last published, withdrawn, archived or restored
 * @param changedBy who did that; null for what was there before there were editors
 * @param reason why, in that person's words; null or empty where none was given
 * @param version raised by each of these acts
 */
public record EntryView(
    long id,
    @Nullable String slug,
    String name,
    EntryState state,
    int lastRevision,
    Instant changedAt,
    @Nullable String changedBy,
    @Nullable String reason,
    int version) {

  /** Whether the public sees it now. */
  public boolean isPublic() {
    return state == EntryState.PUBLISHED;
  }
}
