package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.account.ReadPeople;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.intervention.Interventions;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A draft with a moment is published then, once, or comes back with the reason. */
// Spring does not carry a subclass's @Transactional over to the methods of this class.
@Transactional
abstract class PublishingOnTimeTest {

  private static final String SLUG = "proef-op-tijd";

  @Autowired private StartDraft start;
  @Autowired private SaveDraft save;
  @Autowired private ReadDrafts drafts;
  @Autowired private PublishDraft publish;
  @Autowired private ChangeEntry change;
  @Autowired private ReadHistory history;
  @Autowired private Interventions interventions;
  @Autowired private SignedIn signedIn;
  @Autowired private JdbcTemplate database;
  @Autowired private EntityManager entities;

  @Autowired private Publishing publishing;
  @Autowired private Drafts allDrafts;
  @Autowired private Entries allEntries;
  @Autowired private CheckForm check;
  @Autowired private FourEyes fourEyes;
  @Autowired private ReadPeople people;
  @Autowired private AuditLog audit;

  /** In the precision of a database, which would round it to after itself. */
  private final Instant moment = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);

  private Author editor;
  private Author chief;

  @BeforeEach
  void people() {
    editor = Author.of(signedIn.person(Role.EDITOR));
    chief = Author.of(signedIn.person(Role.CHIEF_EDITOR));
  }

  private PublishDue dueAt(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new PublishDue(publishing, allDrafts, allEntries, check, fourEyes, people, audit, clock);
  }

  private static EntryForm form(String goal) {
    return EntryForm.of(anIntervention(SLUG).describedBy(fromNji().goal(goal)).build());
  }

  private static PublishDraft.Decision decision(DraftView draft) {
    return new PublishDraft.Decision(draft.id(), draft.version(), null, "Omdat het klopt");
  }

  private DraftView scheduled(DraftView draft) {
    return publish.at(moment, decision(draft), chief);
  }

  private String publicGoal() {
    entities.flush();
    entities.clear();
    return interventions.findBySlug(SLUG).orElseThrow().content().descriptions().get(0).goal();
  }

  private PublishingProblem problemOf(DraftView draft) {
    return drafts.notPublished(100).stream()
        .filter(line -> line.id() == draft.id())
        .findFirst()
        .orElseThrow()
        .problem();
  }

  @Test
  void publishesAtTheMomentAndNotBefore() {
    DraftView draft = scheduled(start.ofNewEntry(form("Later"), editor));
    PublishDue early = dueAt(moment.minusSeconds(1));

    assertThat(early.ids()).doesNotContain(draft.id());
    early.publish(draft.id());
    assertThat(interventions.findBySlug(SLUG)).isEmpty();

    assertThat(dueAt(moment).ids()).contains(draft.id());
    dueAt(moment).publish(draft.id());

    assertThat(publicGoal()).isEqualTo("Later");
    assertThat(history.of(draft.entryId()).get(0).by()).isEqualTo(chief.name());
    assertThat(history.of(draft.entryId()).get(0).reason()).isEqualTo("Omdat het klopt");
    assertThat(drafts.one(draft.id()).state()).isEqualTo(DraftState.PUBLISHED);
  }

  @Test
  void publishesOnceHoweverOftenItIsFound() {
    DraftView draft = scheduled(start.ofNewEntry(form("Eenmaal"), editor));

    dueAt(moment).publish(draft.id());
    dueAt(moment.plusSeconds(5)).publish(draft.id());

    assertThat(history.of(draft.entryId())).hasSize(1);
    assertThat(dueAt(moment).ids()).doesNotContain(draft.id());
  }

  @Test
  void comesBackWhenTheEntryChangedMeanwhile() {
    DraftView first = start.ofNewEntry(form("Eerst"), editor);
    long entryId = publish.now(decision(first), chief).entryId();
    DraftView draft = scheduled(start.fromPublished(entryId, editor));
    DraftView between = start.fromPublished(entryId, editor);
    save.save(between.id(), between.version(), form("Tussendoor"), editor);
    publish.now(decision(drafts.one(between.id())), chief);

    dueAt(moment).publish(draft.id());

    assertThat(publicGoal()).isEqualTo("Tussendoor");
    assertThat(drafts.one(draft.id()).state()).isEqualTo(DraftState.RETURNED);
    assertThat(problemOf(draft)).isEqualTo(PublishingProblem.PUBLISHED_MEANWHILE);
  }

  @Test
  void comesBackWhenItsAddressWasTakenMeanwhile() {
    DraftView draft = scheduled(start.ofNewEntry(form("Van de een"), editor));
    publish.now(decision(start.ofNewEntry(form("Van de ander"), editor)), chief);

    dueAt(moment).publish(draft.id());

    assertThat(publicGoal()).isEqualTo("Van de ander");
    assertThat(problemOf(draft)).isEqualTo(PublishingProblem.HAS_ERRORS);
  }

  @Test
  void comesBackWhenTheEntryWasArchived() {
    DraftView draft = scheduled(start.ofNewEntry(form("Weg"), editor));
    change.archive(draft.entryId(), "Dubbel", chief);

    dueAt(moment).publish(draft.id());

    assertThat(interventions.findBySlug(SLUG)).isEmpty();
    assertThat(problemOf(draft)).isEqualTo(PublishingProblem.NOT_IN_STATE);
  }

  @Test
  void comesBackWhenWhoeverChoseTheMomentMayNotPublishAnyMore() {
    DraftView draft = scheduled(start.ofNewEntry(form("Mag niet"), editor));
    entities.flush();
    database.update("update person set role = 'EDITOR' where id = ?", chief.personId());
    entities.clear();

    dueAt(moment).publish(draft.id());

    assertThat(interventions.findBySlug(SLUG)).isEmpty();
    assertThat(problemOf(draft)).isEqualTo(PublishingProblem.NOT_ALLOWED);
  }
}
