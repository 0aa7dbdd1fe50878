package nl.hechtwijzer.account;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people change about themselves. A password is compared outside of any transaction, for the
 * reason that {@link ChoosePassword} gives.
 */
@Service
public class ChangeOwnAccount {

  /** How long the name on screen may be. */
  public static final int LONGEST_NAME = 100;

  private final People people;
  private final SignIn signIn;
  private final ChoosePassword choosePassword;
  private final HashingTurns turns;
  private final PersonSessions sessions;
  private final AuditLog log;
  private final TransactionTemplate transaction;

  ChangeOwnAccount(
      People people,
      SignIn signIn,
      ChoosePassword choosePassword,
      HashingTurns turns,
      PersonSessions sessions,
      AuditLog log,
      PlatformTransactionManager transactions) {
    this.people = people;
    this.signIn = signIn;
    this.choosePassword = choosePassword;
    this.turns = turns;
    this.sessions = sessions;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * A wish for another password.
   *
   * @param current the password until now
   * @param wanted the new one
   * @param address that the wish comes from
   * @param sessionId the session that stays; all others end
   */
  public record Wish(String current, String wanted, String address, String sessionId) {

    /** A record would print the passwords wherever it is written down. */
    @Override
    public String toString() {
      return "Wish[address=" + address + "]";
    }
  }

  /**
   * What came of the wish.
   *
   * @param confirmed whether the current password was right; {@link SignIn.Wait} after many wrong
   *     ones, {@link SignIn.Busy} when there is no room
   * @param refusal why the new one cannot be used
   */
  public record Changed(SignIn.Outcome confirmed, Optional<PasswordRefusal> refusal) {

    /** Whether the new password holds; then all other sessions of the person have ended. */
    public boolean done() {
      return confirmed instanceof SignIn.Recognised && refusal.isEmpty();
    }
  }

  /** The name to sign in with. */
  @Transactional(readOnly = true)
  public String signInName(SignedInPerson self) {
    return person(self).signInName();
  }

  /** Gives this person another password, after the one until now was given. */
  public Changed password(SignedInPerson self, Wish wish) {
    try {
      return turns.withRoom(() -> passwordInTurn(self, wish));
    } catch (TooBusy noTurn) {
      return new Changed(SignIn.Busy.NOW, Optional.empty());
    }
  }

  private Changed passwordInTurn(SignedInPerson self, Wish wish) {
    Person person = person(self);
    SignIn.Outcome confirmed = signIn.confirm(person, wish.current(), wish.address());
    if (!(confirmed instanceof SignIn.Recognised)) {
      return new Changed(confirmed, Optional.empty());
    }
    if (wish.current().equals(wish.wanted())) {
      return new Changed(confirmed, Optional.of(PasswordRefusal.SAME));
    }
    Optional<PasswordRefusal> refusal = choosePassword.refusal(person, wish.wanted());
    if (refusal.isPresent()) {
      return new Changed(confirmed, refusal);
    }
    String hash = choosePassword.hash(wish.wanted());
    boolean stillTheSame = transaction.execute(status -> replace(person, hash));
    if (!stillTheSame) {
      return new Changed(new SignIn.Refused(), refusal);
    }
    // Afterwards, so that nobody comes in with the old one in between and stays.
    sessions.endOthersOf(person.id(), wish.sessionId());
    return new Changed(confirmed, refusal);
  }

  /** Unless the password that was confirmed is not the person's any more. */
  private boolean replace(Person confirmed, String hash) {
    Person person = guarded(confirmed.signedIn());
    boolean stillTheSame = person.passwordHash().equals(confirmed.passwordHash());
    if (stillTheSame) {
      choosePassword.use(person, hash);
      log.record("account.passwordChanged", "", "");
    }
    return stillTheSame;
  }

  /** Whether this is the password of this person; many wrong ones are refused unread. */
  public SignIn.Outcome confirm(SignedInPerson self, String password, String address) {
    return signIn.confirm(person(self), password, address);
  }

  /** Changes how colleagues see this person; nothing happens when that is what it was. */
  @Transactional
  public void displayName(SignedInPerson self, String name) {
    Person person = guarded(self);
    if (!person.displayName().equals(name)) {
      log.record("account.nameChanged", "", person.displayName() + " → " + name);
      person.rename(name);
    }
  }

  /** As it is after whatever an administrator decides at this moment. */
  private Person guarded(SignedInPerson self) {
    people.guard();
    return person(self);
  }

  private Person person(SignedInPerson self) {
    return people.findById(self.id()).orElseThrow(PersonNotFound::new);
  }
}
