package nl.hechtwijzer.editing;

import java.time.Clock;
import java.util.List;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

/** Begins a draft, which nobody but editors sees. */
@UseCase
public class StartDraft {

  /** An editor has few drafts at hand; the one sought is among the last saved. */
  private static final int LOOKED_THROUGH = 20;

  private final Entries entries;
  private final Drafts drafts;
  private final Revisions revisions;
  private final AuditLog audit;
  private final Clock clock;

  StartDraft(Entries entries, Drafts drafts, Revisions revisions, AuditLog audit, Clock clock) {
    this.entries = entries;
    this.drafts = drafts;
    this.revisions = revisions;
    this.audit = audit;
    this.clock = clock;
  }

  /** A draft of an entry that is not there yet. */
  public DraftView ofNewEntry(EntryForm form, Author who) {
    Entry entry = entries.save(new Entry(form.first(EntryForm.NAME), who, clock.instant()));
    return begin(entry, form, null, who);
  }

  /**
   * A draft that starts from what was published last; for an entry that never was, from an empty
   * form.
   *
   * @throws EntryNotFound when there is no such entry
   */
  public DraftView fromPublished(long entryId, Author who) {
    Entry entry = entry(entryId);
    EntryForm form =
        entry.lastRevision() == 0
            ? EntryForm.empty()
            : EntryForm.of(content(entryId, entry.lastRevision()));
    return begin(entry, form, null, who);
  }

  /**
   * A draft that starts from an earlier revision, to bring that back. It keeps the address that the
   * entry has now.
   *
   * @throws EntryNotFound when there is no such entry
   * @throws RevisionNotFound when it has no such revision
   */
  public DraftView fromRevision(long entryId, int number, Author who) {
    Entry entry = entry(entryId);
    InterventionContent content = content(entryId, number);
    EntryForm form = EntryForm.of(entry.slug().map(content::at).orElse(content));
    return begin(entry, form, number == entry.lastRevision() ? null : number, who);
  }

  /**
   * A draft with text that was typed in another draft of the entry, which was closed meanwhile, so
   * that the text has a place. The same text sent again finds the draft that it has.
   *
   * @throws DraftNotFound when there is no such other draft
   */
  public DraftView ofTextFor(long closedDraftId, EntryForm form, Author who) {
    Draft closed =
        drafts.findById(closedDraftId).orElseThrow(() -> new DraftNotFound(closedDraftId));
    return drafts
        .findByOwnerIdAndStateInOrderBySavedAtDescIdDesc(
            who.personId(), List.of(DraftState.EDITING), Limit.of(LOOKED_THROUGH))
        .stream()
        .filter(draft -> draft.entry().equals(closed.entry()) && draft.form().equals(form))
        .findFirst()
        .map(Draft::view)
        .orElseGet(() -> begin(closed.entry(), form, null, who));
  }

  private Entry entry(long entryId) {
    return entries.findById(entryId).orElseThrow(() -> new EntryNotFound(entryId));
  }

  private InterventionContent content(long entryId, int number) {
    return revisions
        .findById(new RevisionKey(entryId, number))
        .map(Revision::content)
        .orElseThrow(() -> new RevisionNotFound(entryId, number));
  }

  private DraftView begin(Entry entry, EntryForm form, @Nullable Integer restoredFrom, Author who) {
    Draft draft = drafts.save(new Draft(entry, form, restoredFrom, who, clock.instant()));
    drafts.flush();
    audit.record("draft.started", draft.subject(), "");
    return draft.view();
  }
}
