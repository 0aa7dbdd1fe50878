package nl.hechtwijzer.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How often signing in failed under one key, and from when it may be tried again. */
@Entity
class SignInDelay {

  /** After this long without failures the count starts anew. */
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final int MOST_DOUBLINGS = 10;

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 64)
  private String keyHash;

  private int failures;
  private Instant lastFailedAt;
  private Instant freeAt;

  protected SignInDelay() {}

  SignInDelay(String keyHash, Instant now) {
    this.keyHash = keyHash;
    this.lastFailedAt = now;
    this.freeAt = now;
  }

  boolean mustWait(Instant now) {
    return freeAt.isAfter(now);
  }

  boolean nothingFailed() {
    return failures == 0;
  }

  Instant freeAt() {
    return freeAt;
  }

  /** Counts a try as failed; it is taken back when it succeeds. */
  void count(SignInKey key, Instant now) {
    if (lastFailedAt.plus(FORGOTTEN_AFTER).isBefore(now)) {
      failures = 0;
    }
    failures++;
    lastFailedAt = now;
    int beyond = failures - key.freeTries();
    if (beyond >= 0) {
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
      freeAt = now.plus(wait.compareTo(key.longestWait()) < 0 ? wait : key.longestWait());
    }
  }

  void takeBack(Instant now) {
    failures = Math.max(0, failures - 1);
    freeAt = now;
  }

  void forget(Instant now) {
    failures = 0;
    freeAt = now;
  }
}
