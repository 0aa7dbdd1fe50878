package nl.hechtwijzer.editing;

import java.time.Clock;
import java.time.Instant;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.intervention.UseCase;

/** The way of a draft to a second person and back, with what they say to each other. */
@UseCase
public class ReviewDraft {

  private final Drafts drafts;
  private final DraftComments comments;
  private final AuditLog audit;
  private final Clock clock;

  ReviewDraft(Drafts drafts, DraftComments comments, AuditLog audit, Clock clock) {
    this.drafts = drafts;
    this.comments = comments;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Offers a draft for review.
   *
   * @param expectedVersion the version that the editor saw
   * @param note what the reviewer should know; may be empty
   * @throws DraftNotFound when there is no such draft
   * @throws DraftChangedMeanwhile when the draft is another by now
   * @throws NotInThisState when it is submitted already, or closed
   */
  public DraftView submit(long draftId, int expectedVersion, String note, Author who) {
    Draft draft = draft(draftId, expectedVersion);
    Instant now = clock.instant();
    draft.submit(note, now);
    audit.record("draft.submitted", draft.subject(), note);
    comments.save(new DraftComment(draftId, CommentKind.SUBMITTED, note, who, now));
    return stored(draft);
  }

  /**
   * Takes a draft out of the review, or away from its moment, to go on with it.
   *
   * @throws DraftNotFound when there is no such draft
   * @throws NotInThisState when it is neither submitted nor scheduled
   * @throws ChiefEditorNeeded when it is scheduled: its moment is for those who may publish
   */
  public DraftView takeBack(long draftId, SignedInPerson who) {
    Draft draft = draft(draftId);
    if (draft.state() == DraftState.SCHEDULED && !who.mayActAs(Role.CHIEF_EDITOR)) {
      throw new ChiefEditorNeeded(draftId);
    }
    draft.takeBack();
    audit.record("draft.takenBack", draft.subject(), "");
    return stored(draft);
  }

  /**
   * Sends a draft back to its owner.
   *
   * @param comment what has to be done
   * @throws DraftNotFound when there is no such draft
   * @throws DraftChangedMeanwhile when the draft is another by now
   * @throws NotInThisState when it is neither submitted nor scheduled
   */
  public DraftView giveBack(long draftId, int expectedVersion, String comment, Author who) {
    Draft draft = draft(draftId, expectedVersion);
    draft.giveBack();
    audit.record("draft.returned", draft.subject(), comment);
    comments.save(new DraftComment(draftId, CommentKind.RETURNED, comment, who, clock.instant()));
    return stored(draft);
  }

  /**
   * Says something about a draft; the draft itself stays as it is.
   *
   * @throws DraftNotFound when there is no such draft
   */
  public void comment(long draftId, String text, Author who) {
    Draft draft = drafts.findById(draftId).orElseThrow(() -> new DraftNotFound(draftId));
    audit.record("draft.commented", draft.subject(), text);
    comments.save(new DraftComment(draftId, CommentKind.COMMENT, text, who, clock.instant()));
  }

  private Draft draft(long draftId) {
    return drafts.lock(draftId).orElseThrow(() -> new DraftNotFound(draftId));
  }

  private Draft draft(long draftId, int expectedVersion) {
    Draft draft = draft(draftId);
    if (draft.version() != expectedVersion) {
      throw new DraftChangedMeanwhile(draft.view(), draft.form());
    }
    return draft;
  }

  private DraftView stored(Draft draft) {
    drafts.flush();
    return draft.view();
  }
}
