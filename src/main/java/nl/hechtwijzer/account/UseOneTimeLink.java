package nl.hechtwijzer.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets someone in by a link that works once, to choose a password. */
@Service
public class UseOneTimeLink {

  static final Duration INVITATION = Duration.ofDays(7);
  static final Duration RESET = Duration.ofDays(1);
  private static final int CODE_BYTES = 32;

  private final OneTimeLinks links;
  private final People people;
  private final ChoosePassword choosePassword;
  private final PersonSessions sessions;
  private final Passkeys passkeys;
  private final HashingTurns turns;
  private final AuditLog log;
  private final RefusalLog refusals;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final SecureRandom random = new SecureRandom();

  UseOneTimeLink(
      OneTimeLinks links,
      People people,
      ChoosePassword choosePassword,
      PersonSessions sessions,
      Passkeys passkeys,
      HashingTurns turns,
      AuditLog log,
      RefusalLog refusals,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.links = links;
    this.people = people;
    this.choosePassword = choosePassword;
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.turns = turns;
    this.log = log;
    this.refusals = refusals;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * A link as it is told once.
   *
   * @param code the secret part; it is not kept
   * @param expiresAt from when it does not work any more
   */
  public record Made(String code, Instant expiresAt) {}

  /** A new link for a person; older ones that were not used stop working. */
  Made make(Person person, Duration lasts) {
    byte[] secret = new byte[CODE_BYTES];
    random.nextBytes(secret);
    String code = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant now = clock.instant();
    links.withdrawUnused(person);
    links.save(new OneTimeLink(person, Sha256.hex(code), now, now.plus(lasts)));
    return new Made(code, now.plus(lasts));
  }

  /** Makes the links of a person that were not used stop working. */
  void withdraw(Person person) {
    links.withdrawUnused(person);
  }

  /**
   * Whose link this is.
   *
   * @param passkeys how many the person has, which will not work any more
   */
  public record Owner(String signInName, int passkeys) {}

  /** Whose link this is, as long as it works; one that does not is told to the log. */
  public Optional<Owner> owner(String code) {
    Optional<OneTimeLink> link = transaction.execute(status -> known(code));
    Optional<Owner> owner =
        link.filter(found -> found.works(clock.instant()))
            .map(OneTimeLink::person)
            .map(person -> new Owner(person.signInName(), passkeys.of(person.signedIn()).size()));
    if (owner.isEmpty()) {
      refusals.note(
          "account.linkRefused", link.map(found -> found.person().signInName()).orElse(""));
    }
    return owner;
  }

  private Optional<OneTimeLink> known(String code) {
    Optional<OneTimeLink> link = links.findByCodeHash(Sha256.hex(code));
    link.ifPresent(found -> Hibernate.initialize(found.person()));
    return link;
  }

  /**
   * What came of using a link: a person who is known now, a password that is refused, no room at
   * this moment, or nothing of all that when the link works no more.
   */
  public record Used(
      Optional<SignedInPerson> person, Optional<PasswordRefusal> refusal, boolean busy) {}

  /**
   * Gives the person of this link this password, takes away the passkeys that there were, and ends
   * every session that was open: a link is asked for when somebody else may have come in.
   */
  public Used choose(String code, String password) {
    try {
      return turns.withRoom(() -> chooseInTurn(code, password));
    } catch (TooBusy noRoom) {
      refusals.note(SignIn.NO_ROOM, "");
      return new Used(Optional.empty(), Optional.empty(), true);
    }
  }

  private Used chooseInTurn(String code, String password) {
    Optional<Person> owner =
        transaction.execute(status -> workingLink(code).map(OneTimeLink::person));
    Optional<PasswordRefusal> refusal =
        owner.flatMap(person -> choosePassword.refusal(person, password));
    if (owner.isEmpty() || refusal.isPresent()) {
      return new Used(Optional.empty(), refusal, false);
    }
    String hash = choosePassword.hash(password);
    Optional<SignedInPerson> person = transaction.execute(status -> use(code, hash));
    person.ifPresent(known -> sessions.endAllOf(known.id()));
    return new Used(person, Optional.empty(), false);
  }

  private Optional<OneTimeLink> workingLink(String code) {
    return links.takeByCodeHash(Sha256.hex(code)).filter(found -> found.works(clock.instant()));
  }

  private Optional<SignedInPerson> use(String code, String hash) {
    people.guard();
    return workingLink(code)
        .map(
            link -> {
              choosePassword.use(link.person(), hash);
              link.use(clock.instant());
              SignedInPerson person = link.person().signedIn();
              log.record(person, "account.linkUsed", "", "");
              passkeys.removeAll(person);
              return person;
            });
  }
}
