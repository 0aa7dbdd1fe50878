package nl.hechtwijzer.editing;

import java.time.Clock;
import java.time.Instant;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.UseCase;
import org.jspecify.annotations.Nullable;

/** Publishes a draft, now or at a moment. */
@UseCase
public class PublishDraft {

  private final Publishing publishing;
  private final Drafts drafts;
  private final Entries entries;
  private final CheckForm check;
  private final FourEyes fourEyes;
  private final AuditLog audit;
  private final Clock clock;

  PublishDraft(
      Publishing publishing,
      Drafts drafts,
      Entries entries,
      CheckForm check,
      FourEyes fourEyes,
      AuditLog audit,
      Clock clock) {
    this.publishing = publishing;
    this.drafts = drafts;
    this.entries = entries;
    this.check = check;
    this.fourEyes = fourEyes;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is to be published, as its publisher saw it.
   *
   * @param version the version of the draft that was seen
   * @param seenRevision the published revision with which the draft was compared; null when it was
   *     compared with none, which will do as long as nothing was published after it was begun
   * @param reason why, for the history; may be empty
   */
  public record Decision(
      long draftId, int version, @Nullable Integer seenRevision, String reason) {}

  /** What came of it. */
  public record Published(long entryId, String slug, int revision) {}

  /**
   * Publishes a draft now.
   *
   * @throws DraftNotFound when there is no such draft
   * @throws DraftChangedMeanwhile when the draft is another by now
   * @throws PublishedMeanwhile when the entry is another by now and that was not seen
   * @throws DraftHasErrors when something has to be put right first
   * @throws SecondPersonNeeded when someone else has to publish it
   * @throws NotInThisState when the draft is closed, or the entry withdrawn or archived
   */
  public Published now(Decision decision, Author who) {
    publishing.open();
    Draft draft = prepared(decision, who);
    return publish(draft, content(draft), who, decision.reason());
  }

  /**
   * Lets a draft be published at a moment. Until then it can't be changed, unless it is taken back.
   *
   * @param moment one to come
   * @throws IllegalArgumentException when the moment has passed
   * @throws DraftNotFound when there is no such draft
   * @throws DraftChangedMeanwhile when the draft is another by now
   * @throws PublishedMeanwhile when the entry is another by now and that was not seen
   * @throws DraftHasErrors when something has to be put right first
   * @throws SecondPersonNeeded when someone else has to publish it
   * @throws NotInThisState when the draft is closed or has a moment already, or the entry is
   *     withdrawn or archived
   */
  public DraftView at(Instant moment, Decision decision, Author who) {
    if (!moment.isAfter(clock.instant())) {
      throw new IllegalArgumentException(moment + " has passed");
    }
    Draft draft = prepared(decision, who);
    content(draft);
    draft.rebase();
    draft.schedule(moment, who, decision.reason());
    audit.record("draft.scheduled", draft.subject(), moment.toString());
    drafts.flush();
    return draft.view();
  }

  private Draft prepared(Decision decision, Author who) {
    Draft draft =
        drafts.lock(decision.draftId()).orElseThrow(() -> new DraftNotFound(decision.draftId()));
    Entry entry = lock(draft);
    if (draft.version() != decision.version()) {
      throw new DraftChangedMeanwhile(draft.view(), draft.form());
    }
    if (!draft.state().isOpen()) {
      throw new NotInThisState("publish a draft", draft.state());
    }
    fourEyes.require(draft, who);
    requireSeen(draft, entry, decision.seenRevision());
    return draft;
  }

  private Entry lock(Draft draft) {
    Entry entry =
        entries.lockOf(draft.id()).orElseThrow(() -> new EntryNotFound(draft.entry().id()));
    if (entry.state() == EntryState.ARCHIVED || entry.state() == EntryState.WITHDRAWN) {
      // It would come back before the public as if by accident: whoever wants that restores it.
      throw new NotInThisState("publish an entry", entry.state());
    }
    return entry;
  }

  private static void requireSeen(Draft draft, Entry entry, @Nullable Integer seen) {
    boolean sawTheLast = seen != null && seen == entry.lastRevision();
    if (!draft.isBasedOnTheLast() && !sawTheLast) {
      throw new PublishedMeanwhile(draft.id(), entry.id(), entry.lastRevision());
    }
  }

  private InterventionContent content(Draft draft) {
    CheckedEntry checked = check.of(draft.form(), draft.entry().id());
    return checked.content().orElseThrow(() -> new DraftHasErrors(draft.id(), checked.errors()));
  }

  private Published publish(Draft draft, InterventionContent content, Author who, String reason) {
    int revision = publishing.publish(draft.entry(), content, who, reason);
    draft.published(revision, clock.instant());
    audit.record("entry.published", draft.entry().subject(), "versie " + revision);
    drafts.flush();
    return new Published(draft.entry().id(), content.slug(), revision);
  }
}
