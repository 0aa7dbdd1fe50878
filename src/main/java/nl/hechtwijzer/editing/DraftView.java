package nl.hechtwijzer.editing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft with its text.
 *
 * @param basedOn the revision that was the last one when the draft was begun; null when the entry
 *     was not published yet
 * @param restoredFrom the earlier revision with whose text it began; null when it did not
 * @param note what was said when it was last submitted; may be empty
 */
public record DraftView(
    DraftLine about,
    EntryForm form,
    @Nullable Integer basedOn,
    @Nullable Integer restoredFrom,
    String note) {

  public long id() {
    return about.id();
  }

  public long entryId() {
    return about.entryId();
  }

  public String name() {
    return about.name();
  }

  public DraftState state() {
    return about.state();
  }

  /** The version to send along with the next save. */
  public int version() {
    return about.version();
  }

  public Instant savedAt() {
    return about.savedAt();
  }

  public String savedBy() {
    return about.savedBy();
  }

  /** Whether this person was the last to save it. */
  public boolean isSavedBy(Author person) {
    return about.savedById() == person.personId();
  }

  /** Whether this person began it. */
  public boolean isOf(Author person) {
    return about.ownerId() == person.personId();
  }
}
