package nl.hechtwijzer.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
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
  private final AuditLog log;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final SecureRandom random = new SecureRandom();

  UseOneTimeLink(
      OneTimeLinks links,
      People people,
      ChoosePassword choosePassword,
      PersonSessions sessions,
      AuditLog log,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.links = links;
    this.people = people;
    this.choosePassword = choosePassword;
    this.sessions = sessions;
    this.log = log;
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

  /** Whose link this is, as long as it works. */
  @Transactional(readOnly = true)
  public Optional<String> signInNameFor(String code) {
    return links
        .findByCodeHash(Sha256.hex(code))
        .filter(link -> link.works(clock.instant()))
        .map(link -> link.person().signInName());
  }

  /**
   * What came of using a link: a person who is known now, a password that is refused, or nothing of
   * the two when the link works no more.
   */
  public record Used(Optional<SignedInPerson> person, Optional<PasswordRefusal> refusal) {}

  /** Gives the person of this link this password, and ends every session that was open. */
  public Used choose(String code, String password) {
    Optional<Person> owner =
        transaction.execute(status -> workingLink(code).map(OneTimeLink::person));
    Optional<PasswordRefusal> refusal =
        owner.flatMap(person -> choosePassword.refusal(person, password));
    if (owner.isEmpty() || refusal.isPresent()) {
      return new Used(Optional.empty(), refusal);
    }
    String hash = choosePassword.hash(password);
    Optional<SignedInPerson> person = transaction.execute(status -> use(code, hash));
    person.ifPresent(known -> sessions.endAllOf(known.id()));
    return new Used(person, Optional.empty());
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
              return person;
            });
  }
}
