package nl.hechtwijzer.account;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who someone is from a name and a password. */
@Service
@Transactional
public class SignIn {

  private final People people;
  private final PasswordEncoder passwords;
  private final AuditLog log;

  /** Compared with when there is no password, so that an unknown name takes as long as a known. */
  private final String nobodysHash;

  SignIn(People people, PasswordEncoder passwords, AuditLog log) {
    this.people = people;
    this.passwords = passwords;
    this.log = log;
    this.nobodysHash = passwords.encode("nobody has this password");
  }

  /**
   * The person who has this name and this password; nothing for an unknown name, a wrong password
   * and someone who is blocked alike.
   */
  public Optional<SignedInPerson> withPassword(String name, String password) {
    Optional<Person> known =
        SignInName.parse(name).map(SignInName::value).flatMap(people::findBySignInName);
    boolean right =
        passwords.matches(password, known.flatMap(Person::passwordHash).orElse(nobodysHash));
    Optional<SignedInPerson> person =
        known
            .filter(found -> right && found.passwordHash().isPresent() && !found.isBlocked())
            .map(Person::signedIn);
    person.ifPresent(found -> log.record(found, "account.signedIn", "", ""));
    return person;
  }
}
