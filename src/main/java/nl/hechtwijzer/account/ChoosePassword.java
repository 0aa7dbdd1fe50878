package nl.hechtwijzer.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Gives a person the password of their choice, unless the rules refuse it. Making its hash takes
 * long and may have to wait its turn, so that is done before a transaction begins: a connection to
 * the database is too scarce to be held meanwhile.
 */
@Component
class ChoosePassword {

  private final PasswordRules rules;
  private final PasswordEncoder encoder;
  private final Clock clock;

  ChoosePassword(PasswordRules rules, PasswordEncoder encoder, Clock clock) {
    this.rules = rules;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** Why the rules refuse a password. */
  Optional<PasswordRefusal> refusal(Person person, String password) {
    return rules.refusal(password, person);
  }

  /** What is kept of a password. */
  String hash(String password) {
    return encoder.encode(password);
  }

  /** From now on the person has the password of this hash. */
  void use(Person person, String hash) {
    person.usePassword(hash, false, clock.instant());
  }
}
