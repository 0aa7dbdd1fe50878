package nl.hechtwijzer.editing;

import java.time.Clock;
import nl.hechtwijzer.intervention.UseCase;

/** Puts a draft aside; its text is kept. */
@UseCase
public class DiscardDraft {

  private final Drafts drafts;
  private final Clock clock;

  DiscardDraft(Drafts drafts, Clock clock) {
    this.drafts = drafts;
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
    drafts.flush();
    return draft.view();
  }

  private Draft draft(long draftId) {
    return drafts.lock(draftId).orElseThrow(() -> new DraftNotFound(draftId));
  }
}
