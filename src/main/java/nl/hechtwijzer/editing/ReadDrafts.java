package nl.hechtwijzer.editing;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hechtwijzer.site.UseCase;
import org.springframework.data.domain.Limit;

/** Reads drafts, and what was said about them. */
@UseCase(readOnly = true)
public class ReadDrafts {

  /** Whoever was not seen for this long has left. An open form shows itself more often. */
  private static final Duration PRESENT = Duration.ofMinutes(2);

  static final Set<DraftState> UNFINISHED =
      EnumSet.of(
          DraftState.EDITING, DraftState.SUBMITTED, DraftState.RETURNED, DraftState.SCHEDULED);

  private final Drafts drafts;
  private final DraftComments comments;
  private final DraftEditors editors;
  private final DraftCopies copies;
  private final Clock clock;

  ReadDrafts(
      Drafts drafts,
      DraftComments comments,
      DraftEditors editors,
      DraftCopies copies,
      Clock clock) {
    this.drafts = drafts;
    this.comments = comments;
    this.editors = editors;
    this.copies = copies;
    this.clock = clock;
  }

  /**
   * One draft with its text.
   *
   * @throws DraftNotFound when there is none
   */
  public DraftView one(long draftId) {
    return drafts.findById(draftId).orElseThrow(() -> new DraftNotFound(draftId)).view();
  }

  /** The unfinished drafts that this person began, last saved first. */
  public List<DraftLine> mine(Author who, int atMost) {
    return drafts.findOf(who.personId(), UNFINISHED, Limit.of(atMost));
  }

  /** What waits for a review, longest first. */
  public List<DraftLine> waiting(int atMost) {
    return drafts.findBySubmission(DraftState.SUBMITTED, Limit.of(atMost));
  }

  /** What is published at a moment to come, soonest first. */
  public List<DraftLine> scheduled(int atMost) {
    return drafts.findByMoment(DraftState.SCHEDULED, Limit.of(atMost));
  }

  /** What could not be published at its moment and was not taken up since. */
  public List<DraftLine> notPublished(int atMost) {
    return drafts.findWithProblem(DraftState.RETURNED, Limit.of(atMost));
  }

  /** All drafts of an entry, closed ones too, last begun first. */
  public List<DraftLine> ofEntry(long entryId) {
    return drafts.findOfEntry(entryId);
  }

  /** What was said about a draft, in the order in which it was said. */
  public List<CommentView> comments(long draftId) {
    return comments.findByDraftIdOrderByIdAsc(draftId).stream().map(DraftComment::view).toList();
  }

  /** Who else has this draft open now. */
  public List<OtherEditor> others(long draftId, Author who) {
    return editors.findOthers(draftId, who.personId(), clock.instant().minus(PRESENT)).stream()
        .map(DraftEditor::view)
        .toList();
  }

  /** What the draft said before, newest first. */
  public List<EarlierText> earlier(long draftId) {
    return copies.findByDraft(draftId).stream().map(DraftCopy::view).toList();
  }
}
