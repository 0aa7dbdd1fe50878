package nl.hechtwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class ChangeOwnAccountTest {

  /** More than there are connections to the database. */
  private static final int AT_ONCE = 14;

  private static final Set<Thread.State> WAITING =
      EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

  @Autowired private ChangeOwnAccount account;
  @Autowired private AdministerPeople people;
  @Autowired private SignedIn signedIn;
  @Autowired private TransactionTemplate transaction;

  @Test
  void letsManyChangeTheirPasswordAtOnce() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<ChangeOwnAccount.Changed>> answers = new ArrayList<>();
    String group = UUID.randomUUID().toString();

    for (int i = 0; i < AT_ONCE; i++) {
      SignedInPerson person = signedIn.person(group + "-" + i, Role.EDITOR);
      ChangeOwnAccount.Wish wish =
          new ChangeOwnAccount.Wish(
              SignedIn.PASSWORD, "een ander rijtje woorden", "192.0.2." + i, "geen sessie");
      answers.add(many.submit(() -> account.password(person, wish)));
    }

    for (Future<ChangeOwnAccount.Changed> answer : answers) {
      assertThat(answer.get().done()).isTrue();
    }
    many.shutdown();
  }

  @Test
  void followsWhatAnAdministratorDecidesAtTheSameMoment() throws Exception {
    SignedInPerson person = signedIn.person(UUID.randomUUID().toString(), Role.EDITOR);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread renaming = new Thread(() -> account.displayName(person, "Andere naam"));
    renaming.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));

    transaction.executeWithoutResult(
        status -> {
          int version = people.person(person.id()).version();
          people.changeRole(new AdministerPeople.Seen(person.id(), version), Role.CHIEF_EDITOR);
          renaming.start();
          await().until(() -> WAITING.contains(renaming.getState()));
        });
    renaming.join();

    assertThat(failure.get()).isNull();
    assertThat(people.person(person.id()).displayName()).isEqualTo("Andere naam");
    assertThat(people.person(person.id()).role()).isEqualTo(Role.CHIEF_EDITOR);
  }
}
