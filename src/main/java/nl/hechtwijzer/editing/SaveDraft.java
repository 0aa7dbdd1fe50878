package nl.hechtwijzer.editing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.hechtwijzer.site.UseCase;

/** Keeps what is typed, sound or not. */
@UseCase
public class SaveDraft {

  /** Saves closer together than this are one stretch of work, of which the last text is kept. */
  private static final Duration STRETCH = Duration.ofMinutes(15);

  private final Drafts drafts;
  private final Entries entries;
  private final DraftCopies copies;
  private final DraftEditors editors;
  private final Clock clock;

  SaveDraft(Drafts drafts, Entries entries, DraftCopies copies, DraftEditors editors, Clock clock) {
    this.drafts = drafts;
    this.entries = entries;
    this.copies = copies;
    this.editors = editors;
    this.clock = clock;
  }

  /** What was kept, and as which version. */
  public record Saved(Instant savedAt, int version) {}

  /**
   * Saves a draft. Text that is already there is saved already, so a save whose answer got lost can
   * be sent again.
   *
   * <p>After a {@link DraftChangedMeanwhile} an editor who saw both texts saves the chosen one with
   * the version that was shown; the other text stays among the earlier ones.
   *
   * @param expectedVersion the version of the draft from which the typing went on
   * @throws DraftNotFound when there is no such draft
   * @throws DraftChangedMeanwhile when the draft is another by now, or closed; it carries both
   *     texts
   */
  public Saved save(long draftId, int expectedVersion, EntryForm form, Author who) {
    Draft draft = drafts.lock(draftId).orElseThrow(() -> new DraftNotFound(draftId));
    // The name of an entry that was never public follows each of its drafts.
    entries.lockOf(draftId);
    Instant now = clock.instant();
    editors.see(draftId, who.personId(), who.name(), now);
    if (draft.form().equals(form)) {
      return new Saved(draft.view().savedAt(), draft.version());
    }
    if (draft.version() != expectedVersion || !draft.state().isOpen()) {
      throw new DraftChangedMeanwhile(draft.view(), form);
    }
    if (draft.isAnotherStretch(who, now.minus(STRETCH))) {
      copies.save(draft.copy(copies.lastNumber(draftId) + 1));
    }
    draft.save(form, who, now);
    drafts.flush();
    return new Saved(draft.view().savedAt(), draft.version());
  }

  /**
   * Saves what an editor made of a draft and of what was published after it was begun. From then on
   * the draft goes on from that publication, unless yet another followed it.
   *
   * @param seenRevision the published revision that the editor saw
   * @throws DraftNotFound when there is no such draft
   * @throws DraftChangedMeanwhile when the draft is another by now, or closed
   */
  public Saved saveCompared(
      long draftId, int expectedVersion, EntryForm form, int seenRevision, Author who) {
    save(draftId, expectedVersion, form, who);
    Draft draft = drafts.lock(draftId).orElseThrow(() -> new DraftNotFound(draftId));
    if (draft.entry().lastRevision() == seenRevision) {
      draft.rebase();
      drafts.flush();
    }
    return new Saved(draft.view().savedAt(), draft.version());
  }
}
