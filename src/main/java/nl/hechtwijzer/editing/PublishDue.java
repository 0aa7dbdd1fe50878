package nl.hechtwijzer.editing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.account.ReadPeople;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.site.UseCase;
import org.springframework.data.domain.Limit;

/** Publishes drafts whose moment has come. */
@UseCase
class PublishDue {

  private static final int AT_ONCE = 100;

  private final Publishing publishing;
  private final Drafts drafts;
  private final Entries entries;
  private final CheckForm check;
  private final FourEyes fourEyes;
  private final ReadPeople people;
  private final AuditLog audit;
  private final Clock clock;

  PublishDue(
      Publishing publishing,
      Drafts drafts,
      Entries entries,
      CheckForm check,
      FourEyes fourEyes,
      ReadPeople people,
      AuditLog audit,
      Clock clock) {
    this.publishing = publishing;
    this.drafts = drafts;
    this.entries = entries;
    this.check = check;
    this.fourEyes = fourEyes;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** Which drafts those are, soonest first. */
  List<Long> ids() {
    return drafts.findDue(clock.instant(), Limit.of(AT_ONCE));
  }

  /**
   * Publishes one, or sends it back with the reason. Nothing happens when another node was first:
   * the catalogue is opened before the draft is read, so only one of them still finds it scheduled.
   */
  void publish(long draftId) {
    publishing.open();
    Optional<Draft> found = drafts.lock(draftId).filter(this::isDue);
    if (found.isEmpty()) {
      return;
    }
    Draft draft = found.get();
    Optional<SignedInPerson> publisher = publisher(draft);
    Optional<PublishingProblem> problem = problem(draft, publisher);
    if (problem.isPresent()) {
      giveBack(draft, problem.get(), publisher);
    } else {
      publish(draft, publisher.orElseThrow());
    }
  }

  /**
   * Sends one back that can't be published although nothing is wrong that people could put right.
   * Nothing happens when it was published or taken back meanwhile.
   */
  void giveUp(long draftId) {
    drafts
        .lock(draftId)
        .filter(this::isDue)
        .ifPresent(draft -> giveBack(draft, PublishingProblem.FAILED, publisher(draft)));
  }

  /** Whoever chose the moment, as long as they may publish. */
  private Optional<SignedInPerson> publisher(Draft draft) {
    return people
        .active(draft.scheduledBy().personId())
        .filter(person -> person.mayActAs(Role.CHIEF_EDITOR));
  }

  private boolean isDue(Draft draft) {
    return draft.state() == DraftState.SCHEDULED
        && draft.scheduledFor().filter(moment -> !moment.isAfter(clock.instant())).isPresent();
  }

  private Optional<PublishingProblem> problem(Draft draft, Optional<SignedInPerson> publisher) {
    Entry entry = entries.lockOf(draft.id()).orElseThrow();
    if (publisher.isEmpty() || !fourEyes.allows(draft.view(), draft.scheduledBy())) {
      return Optional.of(PublishingProblem.NOT_ALLOWED);
    }
    if (entry.state() == EntryState.ARCHIVED || entry.state() == EntryState.WITHDRAWN) {
      return Optional.of(PublishingProblem.NOT_IN_STATE);
    }
    if (!draft.isBasedOnTheLast()) {
      return Optional.of(PublishingProblem.PUBLISHED_MEANWHILE);
    }
    return check.of(draft.form(), entry.id()).isSound()
        ? Optional.empty()
        : Optional.of(PublishingProblem.HAS_ERRORS);
  }

  private void giveBack(
      Draft draft, PublishingProblem problem, Optional<SignedInPerson> publisher) {
    draft.giveBack(problem);
    publisher.ifPresentOrElse(
        person -> audit.record(person, "draft.notPublished", draft.subject(), problem.name()),
        () -> audit.record("draft.notPublished", draft.subject(), problem.name()));
  }

  private void publish(Draft draft, SignedInPerson publisher) {
    int revision =
        publishing.publish(
            draft.entry(),
            check.of(draft.form(), draft.entry().id()).content().orElseThrow(),
            draft.scheduledBy(),
            draft.scheduledReason());
    draft.published(revision, clock.instant());
    audit.record(publisher, "entry.published", draft.view().name(), "versie " + revision);
  }
}
