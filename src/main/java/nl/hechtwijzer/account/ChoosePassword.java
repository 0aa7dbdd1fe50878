package nl.hechtwijzer.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Gives a person the password of their choice, unless the rules refuse it. */
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

  /** Why the password is refused; when it is not, it holds from now on. */
  Optional<PasswordRefusal> choose(Person person, String password) {
    Optional<PasswordRefusal> refusal = rules.refusal(password, person);
    if (refusal.isEmpty()) {
      person.usePassword(encoder.encode(password), false, clock.instant());
    }
    return refusal;
  }
}
