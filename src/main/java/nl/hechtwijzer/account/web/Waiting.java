package nl.hechtwijzer.account.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.hechtwijzer.site.Wording;

/** How long one has to wait after too many tries, in words. */
final class Waiting {

  private static final int SECONDS = 60;

  private Waiting() {}

  /** At least a second: who is told to wait should not be refused once more for being on time. */
  static Duration until(Instant moment, Clock clock) {
    return Duration.ofSeconds(
        1 + Math.max(0, Duration.between(clock.instant(), moment).toSeconds()));
  }

  static String words(Duration left, Wording wording) {
    long seconds = left.toSeconds();
    return seconds <= SECONDS
        ? wording.text("account.wait.seconds", seconds)
        : wording.text("account.wait.minutes", (seconds + SECONDS - 1) / SECONDS);
  }
}
