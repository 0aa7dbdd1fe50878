package nl.hechtwijzer.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers for some minutes which forms came in and how they were answered, on every node. It
 * never stands in the way of the work itself: where it cannot remember, the form is worked on all
 * the same.
 */
@Component
public class FormAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(FormAnswers.class);

  /** Long enough for someone who saw no answer and tries again. */
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  /** Whatever was not answered by then will not be: its node has ended. */
  private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

  private final JdbcClient database;
  private final Clock clock;

  FormAnswers(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether this form is to be worked on; false when it came in before. */
  public boolean take(Sending sending) {
    Instant now = clock.instant();
    try {
      database
          .sql(
              """
              delete from form_answer where sent_at < :forgotten
              or (sent_hash = :hash and answer is null and sent_at < :given_up)
              """)
          .param("forgotten", at(now.minus(REMEMBERED)))
          .param("hash", sending.hash())
          .param("given_up", at(now.minus(LONGEST_WORK)))
          .update();
      // Asked first, since a database tells its log of each row that it refuses.
      return database
              .sql(
                  """
                  insert into form_answer (sent_hash, sent_at)
                  select cast(:hash as char(64)), cast(:now as timestamp(6) with time zone)
                  where not exists (select 1 from form_answer where sent_hash = :hash)
                  """)
              .param("hash", sending.hash())
              .param("now", at(now))
              .update()
          == 1;
    } catch (DuplicateKeyException takenAtTheSameTime) {
      return false;
    } catch (DataAccessException failure) {
      LOG.warn("A form could not be remembered: {}", failure.getClass().getSimpleName());
      return true;
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** How this form was answered; empty as long as it is worked on. */
  public Optional<byte[]> find(Sending sending) {
    return database
        .sql("select answer from form_answer where sent_hash = :hash and answer is not null")
        .param("hash", sending.hash())
        .query((row, number) -> Objects.requireNonNull(row.getBytes(1)))
        .optional()
        .map(sending::read);
  }

  /** Keeps how this form was answered. */
  public void keep(Sending sending, byte[] answer) {
    try {
      database
          .sql("update form_answer set answer = :answer where sent_hash = :hash")
          .param("answer", sending.hide(answer))
          .param("hash", sending.hash())
          .update();
    } catch (DataAccessException failure) {
      LOG.warn("An answer could not be remembered: {}", failure.getClass().getSimpleName());
      forget(sending);
    }
  }

  /** Lets this form be sent again, since nothing came of it. */
  public void forget(Sending sending) {
    try {
      database
          .sql("delete from form_answer where sent_hash = :hash")
          .param("hash", sending.hash())
          .update();
    } catch (DataAccessException failure) {
      LOG.warn("A form could not be forgotten: {}", failure.getClass().getSimpleName());
    }
  }
}
