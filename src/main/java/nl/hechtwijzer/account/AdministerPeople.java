package nl.hechtwijzer.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators decide about people. Each decision waits for the one before it, so that two
 * at once cannot leave the catalogue without an administrator.
 */
@Service
@Transactional
public class AdministerPeople {

  private final People people;
  private final UseOneTimeLink links;
  private final Passkeys passkeys;
  private final PersonSessions sessions;
  private final AuditLog log;
  private final Clock clock;

  AdministerPeople(
      People people,
      UseOneTimeLink links,
      Passkeys passkeys,
      PersonSessions sessions,
      AuditLog log,
      Clock clock) {
    this.people = people;
    this.links = links;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Someone to be invited.
   *
   * @param signInName as typed
   * @param displayName how colleagues will see the person
   * @param role what the person may do
   */
  public record Invitation(String signInName, String displayName, Role role) {}

  /** A decision about someone, made while looking at this version. */
  public record Seen(long personId, int version) {}

  /** Everyone, in the order of their names. */
  @Transactional(readOnly = true)
  public List<PersonLine> everyone() {
    return people.findEveryone().stream().map(PersonLine::of).toList();
  }

  /**
   * One person.
   *
   * @throws PersonNotFound when there is nobody with this number
   */
  @Transactional(readOnly = true)
  public PersonLine person(long id) {
    return PersonLine.of(found(id));
  }

  /** The passkeys that a person can sign in with, the oldest first. */
  @Transactional(readOnly = true)
  public List<Passkeys.Passkey> passkeys(long personId) {
    return passkeys.of(found(personId).signedIn());
  }

  /** Takes away a passkey of someone; nothing happens when it is gone already. */
  public void withdrawPasskey(long personId, String passkeyId) {
    people.guard();
    passkeys.withdraw(found(personId), passkeyId);
  }

  /** Whether a name can be used to sign in with. */
  public static boolean isSignInName(String typed) {
    return SignInName.parse(typed).isPresent();
  }

  /** Someone who was invited, with the link that is told once. */
  public record Invited(PersonLine person, UseOneTimeLink.Made link) {}

  /** Invites someone; nothing happens when the name is in use. */
  public Optional<Invited> invite(Invitation invitation) {
    people.guard();
    SignInName name = SignInName.parse(invitation.signInName()).orElseThrow();
    if (people.findBySignInName(name.value()).isPresent()) {
      return Optional.empty();
    }
    Person person =
        people.save(new Person(name, invitation.displayName(), invitation.role(), clock.instant()));
    log.record("people.invited", name.value(), invitation.role().inLog());
    return Optional.of(
        new Invited(PersonLine.of(person), links.make(person, UseOneTimeLink.INVITATION)));
  }

  /**
   * Gives someone another role.
   *
   * @throws ChangedMeanwhile when somebody else changed the person since
   * @throws LastAdministrator when nobody would be left to decide
   */
  public void changeRole(Seen seen, Role role) {
    decide(
        seen,
        person -> {
          log.record(
              "people.roleChanged",
              person.signInName(),
              person.role().inLog() + " → " + role.inLog());
          person.changeRole(role);
        });
  }

  /**
   * Keeps someone out, from this moment: open sessions end.
   *
   * @throws ChangedMeanwhile when somebody else changed the person since
   * @throws LastAdministrator when nobody would be left to decide
   */
  public void block(Seen seen) {
    decide(
        seen,
        person -> {
          log.record("people.blocked", person.signInName(), "");
          person.block(clock.instant());
          links.withdraw(person);
          sessions.endAllOf(person.id());
        });
  }

  /**
   * Lets someone in again.
   *
   * @throws ChangedMeanwhile when somebody else changed the person since
   */
  public void unblock(Seen seen) {
    decide(
        seen,
        person -> {
          log.record("people.unblocked", person.signInName(), "");
          person.unblock();
        });
  }

  /**
   * Makes a link for someone who cannot sign in, to choose another password.
   *
   * @throws ChangedMeanwhile when somebody else changed the person since
   */
  public UseOneTimeLink.Made makeLink(Seen seen) {
    Person person = guarded(seen);
    log.record("people.linkMade", person.signInName(), "");
    return links.make(
        person,
        person.passwordHash().isPresent() ? UseOneTimeLink.RESET : UseOneTimeLink.INVITATION);
  }

  private void decide(Seen seen, Consumer<Person> decision) {
    Person person = guarded(seen);
    boolean hadOne = people.countAdministratorsAtWork() > 0;
    decision.accept(person);
    if (hadOne && people.countAdministratorsAtWork() == 0) {
      throw new LastAdministrator();
    }
  }

  private Person found(long id) {
    return people.findById(id).orElseThrow(PersonNotFound::new);
  }

  private Person guarded(Seen seen) {
    people.guard();
    Person person = found(seen.personId());
    if (person.version() != seen.version()) {
      throw new ChangedMeanwhile();
    }
    return person;
  }
}
