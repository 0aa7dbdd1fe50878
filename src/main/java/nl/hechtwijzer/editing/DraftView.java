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

  /** The number by which it is found, as in the address of its form. */
  public long id() {
    return about.id();
  }

  /** The entry that would be changed by it. */
  public long entryId() {
    return about.entryId();
  }

  /** What is typed as the name of the entry, as far as it can be shown as one; may be empty. */
  public String name() {
    return about.name();
  }

  /** How far it is on its way to the public. */
  public DraftState state() {
    return about.state();
  }

  /** The version to send along with the next save. */
  public int version() {
    return about.version();
  }

  /** When its text was last saved; what was decided about it since does not count. */
  public Instant savedAt() {
    return about.savedAt();
  }

  /** The name, at that moment, of whoever last saved its text. */
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
