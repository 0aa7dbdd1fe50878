package nl.hechtwijzer.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Tells the log who was refused, without letting anybody fill it by being refused. The same thing
 * from the same network is told the first time, the tenth, the hundredth and so on; and however
 * many networks it comes from, there are only so many lines an hour of one kind about one person,
 * or about all names together that are nobody's. Each node counts for itself: what a crowd can add
 * to the log has a bound that way too.
 *
 * <p>A line is written beside the request that it is about. Some requests have one and others do
 * not, and nobody must learn from the time that an answer takes whether a name is somebody's.
 */
@Component
class RefusalLog {

  static final int LINES_AN_HOUR = 20;
  static final String MORE = "daarna meer, zonder regel";

  private static final Duration PERIOD = Duration.ofHours(1);
  private static final long LAST = Long.MAX_VALUE;
  private static final int TENFOLD = 10;
  private static final int MOST_KEPT = 5_000;

  private final AuditLines log;
  private final TaskExecutor beside;
  private final Clock clock;
  private final Map<String, Counted> tries = new Fading();
  private final Map<String, Counted> lines = new Fading();

  RefusalLog(
      AuditLines log, @Qualifier("applicationTaskExecutor") TaskExecutor beside, Clock clock) {
    this.log = log;
    this.beside = beside;
    this.clock = clock;
  }

  /**
   * Somebody was refused, just now.
   *
   * @param what the kind of act, as the log knows it
   * @param subject the name of the person it is about; empty when nobody has the name that was
   *     typed, which may be a password
   */
  void note(String what, String subject) {
    note(what, subject, AuditLog.actor());
  }

  void note(String what, String subject, AuditLine.Actor actor) {
    String about = what + " " + subject + " " + Objects.toString(actor.personId(), "");
    OptionalLong times = counted(about + " " + SignInKey.network(actor.address()), about);
    if (times.isPresent()) {
      AuditLine line =
          new AuditLine(clock.instant(), actor, what, subject, words(times.getAsLong()));
      beside.execute(() -> log.save(line));
    }
  }

  /** The how manyth time it is, when that is one to tell; {@link #LAST} when no more follow. */
  private synchronized OptionalLong counted(String exactly, String about) {
    Instant now = clock.instant();
    long times = tries.computeIfAbsent(exactly, key -> new Counted()).oneMore(now);
    if (!isTold(times)) {
      return OptionalLong.empty();
    }
    long line = lines.computeIfAbsent(about, key -> new Counted()).oneMore(now);
    if (line > LINES_AN_HOUR) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(line == LINES_AN_HOUR ? LAST : times);
  }

  private static boolean isTold(long times) {
    long left = times;
    while (left % TENFOLD == 0) {
      left /= TENFOLD;
    }
    return left == 1;
  }

  private static String words(long times) {
    return times == 1 ? "" : times == LAST ? MORE : times + " keer in dit uur";
  }

  private static final class Counted {

    private Instant until = Instant.MIN;
    private long times;

    long oneMore(Instant now) {
      if (!until.isAfter(now)) {
        until = now.plus(PERIOD);
        times = 0;
      }
      return ++times;
    }
  }

  /** Forgets what was not counted for longest: a stranger cannot fill the memory either. */
  private static final class Fading extends LinkedHashMap<String, Counted> {

    private static final long serialVersionUID = 1L;

    Fading() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
