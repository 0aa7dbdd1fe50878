package nl.hechtwijzer.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells who someone is from a name and a password. Unknown, wrong and blocked get one answer, after
 * the same work, so nobody learns from it who has an account.
 */
@Service
public class SignIn {

  static final String SIGNED_IN = "account.signedIn";
  private static final String FAILED = "account.signInFailed";
  private static final String WAITED = "account.signInHeldBack";
  static final String NO_ROOM = "account.signInNoRoom";

  private final People people;
  private final PasswordEncoder passwords;
  private final SlowDown slowDown;
  private final HashingTurns turns;
  private final AuditLog log;
  private final RefusalLog refusals;

  /**
   * Compared with when there is no password, so that an unknown name takes as long as a known. Made
   * at the first try after the start, whosever that is.
   */
  private final Supplier<@Nullable String> nobodysHash;

  SignIn(
      People people,
      PasswordEncoder passwords,
      SlowDown slowDown,
      HashingTurns turns,
      AuditLog log,
      RefusalLog refusals) {
    this.people = people;
    this.passwords = passwords;
    this.slowDown = slowDown;
    this.turns = turns;
    this.log = log;
    this.refusals = refusals;
    this.nobodysHash =
        SingletonSupplier.ofNullable(() -> passwords.encode("nobody has this password"));
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** The name and the password belong to this person. */
  public record Recognised(SignedInPerson person) implements Outcome {}

  /** They do not belong together, or the person may not come in. */
  public record Refused() implements Outcome {}

  /** Too many tries failed: the next one counts from this moment. */
  public record Wait(Instant until) implements Outcome {}

  /** Somebody who has no password to confirm with: the organisation's own sign-in vouches. */
  public record NoPassword() implements Outcome {}

  /** Too many sign in at this moment; nothing was looked at, and nothing counted. */
  public record Busy(Duration tryAgainAfter) implements Outcome {

    /** For everybody at this moment. */
    public static final Busy NOW = new Busy(HashingTurns.TRY_AGAIN_AFTER);
  }

  /**
   * Looks at one try.
   *
   * @param address that the try comes from
   */
  public Outcome withPassword(String name, String password, String address) {
    try {
      return turns.withRoom(() -> look(name, password, address));
    } catch (TooBusy noRoom) {
      refusals.note(NO_ROOM, "");
      return Busy.NOW;
    }
  }

  /** Somebody at this address was turned away before anything was looked at. */
  public void turnedAway(String address) {
    refusals.note(NO_ROOM, "", new AuditLine.Actor(null, "", address));
  }

  private Outcome look(String name, String password, String address) {
    Optional<Person> known =
        SignInName.parse(name).map(SignInName::value).flatMap(people::findBySignInName);
    // What was typed as a name may be a password, so only a name that exists is written down.
    String subject = known.map(Person::signInName).orElse("");
    List<SignInKey> keys = slowDown.keys(name, address);
    Optional<Instant> wait = slowDown.count(keys);
    if (wait.isPresent()) {
      refusals.note(WAITED, subject);
      return new Wait(wait.get());
    }
    if (!isRight(password, known, keys) || known.isEmpty() || known.get().isBlocked()) {
      refusals.note(FAILED, subject);
      return new Refused();
    }
    slowDown.succeeded(keys);
    SignedInPerson person = known.get().signedIn();
    log.record(person, SIGNED_IN, "", "");
    return new Recognised(person);
  }

  /** Whether this is the person's own password; a wrong one slows the next tries down. */
  Outcome confirm(Person person, String password, String address) {
    if (person.passwordHash().isEmpty()) {
      return new NoPassword();
    }
    try {
      return turns.withRoom(() -> compare(person, password, address));
    } catch (TooBusy noRoom) {
      refusals.note(NO_ROOM, "");
      return Busy.NOW;
    }
  }

  private Outcome compare(Person person, String password, String address) {
    List<SignInKey> keys = List.of(SignInKey.ofNameAt("confirm " + person.signInName(), address));
    Optional<Instant> wait = slowDown.count(keys);
    if (wait.isPresent()) {
      refusals.note("account.confirmHeldBack", "");
      return new Wait(wait.get());
    }
    if (!isRight(password, Optional.of(person), keys)) {
      refusals.note("account.confirmFailed", "");
      return new Refused();
    }
    slowDown.succeeded(keys);
    return new Recognised(person.signedIn());
  }

  private boolean isRight(String password, Optional<Person> known, List<SignInKey> keys) {
    try {
      return isRight(password, known);
    } catch (TooBusy noTurn) {
      slowDown.takeBack(keys);
      throw noTurn;
    }
  }

  private boolean isRight(String password, Optional<Person> known) {
    // Before it is known whether it is needed: the first try must not tell either, by its length.
    String otherwise = nobodysHash.get();
    Optional<String> hash = known.flatMap(Person::passwordHash);
    boolean matches = passwords.matches(password, hash.orElse(otherwise));
    return matches && hash.isPresent();
  }
}
