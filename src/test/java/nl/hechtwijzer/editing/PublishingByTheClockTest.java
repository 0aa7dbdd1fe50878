package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is published by the clock, when several look at it or when it can't be done at all. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class PublishingByTheClockTest {

  private static final String REFUSED = "proef-klok-geweigerd";

  @Autowired private StartDraft start;
  @Autowired private PublishDraft publish;
  @Autowired private ChangeEntry change;
  @Autowired private PublishDue due;
  @Autowired private Publishing publishing;
  @Autowired private ReadDrafts drafts;
  @Autowired private ReadHistory history;
  @Autowired private SignedIn signedIn;
  @Autowired private JdbcClient database;
  @Autowired private PlatformTransactionManager transactions;

  private Author editor;
  private Author chief;

  @BeforeEach
  void know() {
    editor = Author.of(signedIn.person(Role.EDITOR));
    chief = Author.of(signedIn.person(Role.CHIEF_EDITOR));
  }

  @AfterEach
  void forget() {
    MadeByTests.forget(database, change, chief);
  }

  /** A draft whose moment has come. */
  private DraftView due(String slug) {
    DraftView draft =
        start.ofNewEntry(
            EntryForm.of(
                anIntervention(slug)
                    .named("Proef klok")
                    .describedBy(fromNji().goal("Op tijd"))
                    .build()),
            editor);
    publish.at(
        Instant.now().plusSeconds(3600),
        new PublishDraft.Decision(draft.id(), draft.version(), null, ""),
        chief);
    database
        .sql("update draft set scheduled_for = :moment where id = :id")
        .param("moment", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
        .param("id", draft.id())
        .update();
    return draft;
  }

  private long number() {
    return database.sql("select number from catalogue_version").query(Long.class).single();
  }

  private static void awaitBoth(CountDownLatch ready) {
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new AssertionError("The two nodes did not begin", e);
    }
  }

  @Test
  void publishesOnceWhenSeveralNodesDoItAtTheSameMoment() throws Exception {
    long before = number();
    DraftView draft = due("proef-klok-eenmaal-" + before);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    CountDownLatch ready = new CountDownLatch(2);
    Callable<Void> node =
        () -> {
          ready.countDown();
          due.publish(draft.id());
          return null;
        };
    try {
      List<Future<Void>> both = new ArrayList<>();
      new TransactionTemplate(transactions)
          .executeWithoutResult(
              status -> {
                // As a third that is publishing something else, behind which both come to stand.
                publishing.open();
                both.add(nodes.submit(node));
                both.add(nodes.submit(node));
                awaitBoth(ready);
              });
      for (Future<Void> one : both) {
        one.get();
      }
    } finally {
      nodes.shutdownNow();
    }

    assertThat(history.of(draft.entryId())).extracting(RevisionLine::number).containsExactly(1);
    assertThat(number()).isEqualTo(before + 1);
    assertThat(drafts.one(draft.id()).state()).isEqualTo(DraftState.PUBLISHED);
  }

  @Test
  void givesBackWhatFailsForAReasonThatNobodyForesaw() {
    PublishesOnTime clock = new PublishesOnTime(due);
    // Stands for whatever may be wrong with one entry and not with the database.
    database
        .sql("alter table revision add constraint ck_proef check (slug <> '" + REFUSED + "')")
        .update();
    try {
      DraftView refused = due(REFUSED);
      long behind = number();
      DraftView fine = due("proef-klok-erachter-" + behind);

      Stream.of(1, 2, 3).forEach(time -> clock.publishWhatIsDue());

      DraftLine given = drafts.one(refused.id()).about();
      assertThat(given.state()).isEqualTo(DraftState.RETURNED);
      assertThat(given.problem()).isEqualTo(PublishingProblem.FAILED);
      assertThat(due.ids()).doesNotContain(refused.id());
      assertThat(drafts.one(fine.id()).state()).isEqualTo(DraftState.PUBLISHED);
      assertThat(
              database
                  .sql(
                      """
                      select details from audit_line
                      where act = 'draft.notPublished' and subject like :subject
                      """)
                  .param("subject", "%(" + refused.id() + ")")
                  .query(String.class)
                  .list())
          .containsExactly("FAILED");
    } finally {
      database.sql("alter table revision drop constraint ck_proef").update();
    }
  }
}
