package nl.hechtwijzer.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes guessing slow. A try counts before its password is compared, so many at once do not slip
 * through, and the counts stand in the database, so they hold on every node.
 *
 * <p>Who keeps failing on purpose must not shut out the person whose name it is: tries from a
 * network where people sign in are counted apart from all others, no wait is longer than some
 * minutes, and tries during a wait do not make it longer. None of it depends on whether anybody has
 * the name, so nobody learns that from being made to wait: which networks those are is the same for
 * every name that is tried there.
 */
@Component
class SlowDown {

  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final SignInDelays delays;
  private final AuditLines log;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SlowDown(
      SignInDelays delays, AuditLines log, PlatformTransactionManager transactions, Clock clock) {
    this.delays = delays;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** The keys that a try counts for. */
  List<SignInKey> keys(String name, String address) {
    SignInKey here = SignInKey.ofNameAt(name, address);
    return isWhereWeSignIn(address)
        ? List.of(here)
        : List.of(here, SignInKey.ofName(name), SignInKey.ofAddress(address));
  }

  private boolean isWhereWeSignIn(String address) {
    String network = SignInKey.network(address);
    return log.addresses(SignIn.SIGNED_IN, clock.instant().minus(REMEMBERED)).stream()
        .anyMatch(before -> SignInKey.network(before).equals(network));
  }

  /** Counts a try, unless it has to wait: then until when. */
  Optional<Instant> count(List<SignInKey> keys) {
    try {
      return transaction.execute(status -> countOnce(keys));
    } catch (DataIntegrityViolationException countedForTheFirstTimeElsewhere) {
      return transaction.execute(status -> countOnce(keys));
    }
  }

  private Optional<Instant> countOnce(List<SignInKey> keys) {
    Instant now = clock.instant();
    Map<SignInKey, Optional<SignInDelay>> found = new LinkedHashMap<>();
    keys.forEach(key -> found.put(key, delays.findByKeyHash(key.hash())));
    Optional<Instant> wait =
        found.values().stream()
            .flatMap(Optional::stream)
            .filter(delay -> delay.mustWait(now))
            .map(SignInDelay::freeAt)
            .max(Instant::compareTo);
    if (wait.isEmpty()) {
      found.forEach(
          (key, delay) ->
              delay
                  .orElseGet(() -> delays.saveAndFlush(new SignInDelay(key.hash(), now)))
                  .count(key, now));
    }
    return wait;
  }

  /**
   * A try succeeded: what failed before under this name at this address counts no more. Elsewhere
   * it does, or whoever guesses there would notice that somebody has come in under that name.
   */
  void succeeded(List<SignInKey> keys) {
    change(
        keys,
        (key, delay) -> {
          if (key.atOnePlace()) {
            delay.forget(clock.instant());
          } else {
            delay.takeBack(clock.instant());
          }
        });
  }

  /** A try came to nothing, through no fault of whoever made it. */
  void takeBack(List<SignInKey> keys) {
    change(keys, (key, delay) -> delay.takeBack(clock.instant()));
  }

  private void change(List<SignInKey> keys, BiConsumer<SignInKey, SignInDelay> how) {
    transaction.executeWithoutResult(
        status ->
            keys.forEach(
                key ->
                    delays
                        .findByKeyHash(key.hash())
                        .ifPresent(
                            delay -> {
                              how.accept(key, delay);
                              forgetWhenNothingFailed(delay);
                            })));
  }

  /** What is still there would make the next try shorter, and tell that somebody came in. */
  private void forgetWhenNothingFailed(SignInDelay delay) {
    if (delay.nothingFailed()) {
      delays.delete(delay);
    }
  }

  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
  void forgetOldOnes() {
    transaction.executeWithoutResult(
        status -> delays.deleteOlderThan(clock.instant().minus(SignInDelay.FORGOTTEN_AFTER)));
  }
}
