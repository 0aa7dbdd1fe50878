package nl.hechtwijzer.editing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.intervention.UseCase;

/** Keeps what is typed, sound or not. */
@UseCase
public class SaveDraft {

  /** So much work of one person may be between two texts that are kept. */
  private static final Duration STRETCH = Duration.ofMinutes(15);

  /** A text of so many characters is not thrown away without being kept. */
  private static final int WORTH_KEEPING = 200;

  private final Drafts drafts;
  private final Entries entries;
  private final DraftCopies copies;
  private final DraftEditors editors;
  private final AuditLog audit;
  private final Clock clock;

  SaveDraft(
      Drafts drafts,
      Entries entries,
      DraftCopies copies,
      DraftEditors editors,
      AuditLog audit,
      Clock clock) {
    this.drafts = drafts;
    this.entries = entries;
    this.copies = copies;
    this.editors = editors;
    this.audit = audit;
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
    boolean ofAnother = draft.isTextOfAnother(who);
    if (ofAnother || isLongAgo(draft, now) || losesMuch(draft.form(), form)) {
      keep(draft);
    }
    if (ofAnother) {
      audit.record("draft.takenOver", draft.subject(), "");
    }
    return stored(draft, form, who, now);
  }

  private boolean isLongAgo(Draft draft, Instant now) {
    Instant kept = copies.lastSavedAt(draft.id()).orElse(draft.startedAt());
    return kept.isBefore(now.minus(STRETCH));
  }

  private static boolean losesMuch(EntryForm before, EntryForm after) {
    return before.fields().keySet().stream()
        .anyMatch(
            field ->
                before.first(field).length() >= WORTH_KEEPING
                    && after.first(field).length() * 2 < before.first(field).length());
  }

  private void keep(Draft draft) {
    copies.save(draft.copy(copies.lastNumber(draft.id()) + 1));
  }

  private Saved stored(Draft draft, EntryForm form, Author who, Instant now) {
    draft.save(form, who, now);
    drafts.flush();
    return new Saved(draft.view().savedAt(), draft.version());
  }

  /**
   * Puts an earlier text back; what stood there is kept among the earlier ones.
   *
   * @param expectedVersion the version of the draft that the editor saw
   * @throws DraftNotFound when there is no such draft or no such earlier text of it
   * @throws DraftChangedMeanwhile when the draft is another by now, or closed
   */
  public Saved bringBack(long draftId, int expectedVersion, int number, Author who) {
    Draft draft = drafts.lock(draftId).orElseThrow(() -> new DraftNotFound(draftId));
    entries.lockOf(draftId);
    EntryForm earlier =
        copies
            .find(draftId, number)
            .map(copy -> copy.view().form())
            .orElseThrow(() -> new DraftNotFound(draftId));
    if (draft.version() != expectedVersion || !draft.state().isOpen()) {
      throw new DraftChangedMeanwhile(draft.view(), earlier);
    }
    keep(draft);
    return stored(draft, earlier, who, clock.instant());
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
