package nl.hechtwijzer.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
 * network where that person has signed in before are counted apart from all others, no wait is
 * longer than some minutes, and tries during a wait do not make it longer.
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
  List<SignInKey> keys(String name, Optional<Person> known, String address) {
    List<SignInKey> keys = new ArrayList<>();
    keys.add(SignInKey.ofNameAt(name, address));
    if (known.filter(person -> hasBeenAt(person, address)).isEmpty()) {
      keys.add(SignInKey.ofName(name));
      keys.add(SignInKey.ofAddress(address));
    }
    return keys;
  }

  private boolean hasBeenAt(Person person, String address) {
    String network = SignInKey.network(address);
    return log.addresses(SignIn.SIGNED_IN, person.id(), clock.instant().minus(REMEMBERED)).stream()
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

  /** A try succeeded: what failed before under this name counts no more. */
  void succeeded(List<SignInKey> keys) {
    transaction.executeWithoutResult(
        status -> {
          for (SignInKey key : keys) {
            delays
                .findByKeyHash(key.hash())
                .ifPresent(
                    delay -> {
                      if (key.value().startsWith("name:")) {
                        delay.forget(clock.instant());
                      } else {
                        delay.takeBack(clock.instant());
                      }
                    });
          }
        });
  }

  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
  void forgetOldOnes() {
    transaction.executeWithoutResult(
        status -> delays.deleteOlderThan(clock.instant().minus(SignInDelay.FORGOTTEN_AFTER)));
  }
}
