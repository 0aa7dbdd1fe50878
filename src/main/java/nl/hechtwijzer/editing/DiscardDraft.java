package nl.hechtwijzer.editing;

import java.time.Clock;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.site.UseCase;

/** Puts a draft aside; its text is kept. */
@UseCase
public class DiscardDraft {

  private final Drafts drafts;
  private final AuditLog audit;
  private final Clock clock;

  DiscardDraft(Drafts drafts, AuditLog audit, Clock clock) {
    this.drafts = drafts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Puts the draft aside.
   *
   * @throws DraftNotFound when there is no such draft
   * @throws NotInThisState when it is scheduled, published or put aside already
   */
  public DraftView discard(long draftId) {
    Draft draft = draft(draftId);
    draft.discard(clock.instant());
    audit.record("draft.discarded", draft.subject(), "");
    drafts.flush();
    return draft.view();
  }

  /**
   * Takes up a draft that was put aside.
   *
   * @throws DraftNotFound when there is no such draft
   * @throws NotInThisState when it was not put aside
   */
  public DraftView bringBack(long draftId) {
    Draft draft = draft(draftId);
    draft.bringBack();
    audit.record("draft.broughtBack", draft.subject(), "");
    drafts.flush();
    return draft.view();
  }

  private Draft draft(long draftId) {
    return drafts.lock(draftId).orElseThrow(() -> new DraftNotFound(draftId));
  }
}
