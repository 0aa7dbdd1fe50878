package nl.hechtwijzer.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What several nodes remember together of a form that came in. */
abstract class FormAnswersTest {

  private static final int TIMES = 8;

  @Autowired private FormAnswers answers;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  private final Sending form = Sending.of("a form " + UUID.randomUUID());

  @Test
  void letsOneOfManyWorkOnAForm() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(TIMES);
    try {
      Callable<Boolean> take = () -> answers.take(form);
      int taken = 0;
      for (Future<Boolean> node : nodes.invokeAll(Collections.nCopies(TIMES, take))) {
        taken += node.get() ? 1 : 0;
      }

      assertThat(taken).isEqualTo(1);
    } finally {
      nodes.shutdownNow();
      answers.forget(form);
    }
  }

  @Test
  void tellsTheAnswerOnlyToWhoKnowsWhatWasSent() {
    answers.take(form);
    assertThat(answers.find(form)).isEmpty();

    answers.keep(form, "a secret link".getBytes(UTF_8));

    assertThat(answers.find(form)).hasValue("a secret link".getBytes(UTF_8));
    assertThat(answers.find(Sending.of("another form"))).isEmpty();
    assertThat(new String(stored(), UTF_8)).doesNotContain("secret");
    answers.forget(form);
  }

  @Test
  void letsAFormBeSentAgainOfWhichNothingCame() {
    answers.take(form);
    answers.forget(form);

    assertThat(answers.take(form)).isTrue();
    answers.forget(form);
  }

  @Test
  void doesNotWaitForANodeThatEnded() {
    answers.take(form);
    sent(Duration.ofMinutes(2));

    assertThat(answers.take(form)).isTrue();
    answers.forget(form);
  }

  @Test
  void forgetsAfterSomeMinutes() {
    answers.take(form);
    answers.keep(form, new byte[] {1});
    sent(Duration.ofMinutes(9));
    assertThat(answers.take(form)).isFalse();
    sent(Duration.ofMinutes(11));

    answers.take(Sending.of("any other form " + UUID.randomUUID()));

    assertThat(answers.find(form)).isEmpty();
  }

  private byte[] stored() {
    List<byte[]> stored =
        database
            .sql("select answer from form_answer where sent_hash = :hash")
            .param("hash", form.hash())
            .query((row, number) -> row.getBytes(1))
            .list();
    assertThat(stored).hasSize(1);
    return stored.get(0);
  }

  private void sent(Duration ago) {
    Instant then = clock.instant().minus(ago);
    database
        .sql("update form_answer set sent_at = :then where sent_hash = :hash")
        .param("then", then.atOffset(ZoneOffset.UTC))
        .param("hash", form.hash())
        .update();
  }
}
