package nl.hechtwijzer.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the one person that a new installation needs to make all others. */
@Service
class FirstAdministrator {

  /** No letters or digits that look alike. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 5;

  private final People people;
  private final AdminSettings settings;
  private final PasswordRules rules;
  private final PasswordEncoder passwords;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  FirstAdministrator(
      People people,
      AdminSettings settings,
      PasswordRules rules,
      PasswordEncoder passwords,
      Clock clock) {
    this.people = people;
    this.settings = settings;
    this.rules = rules;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Who was made, to be told in the log.
   *
   * @param name to sign in with
   * @param oneTimePassword that was made up; absent when the settings gave one
   */
  record Made(String name, Optional<String> oneTimePassword) {}

  /**
   * Makes the administrator when there is nobody yet; of several nodes only one does. A password
   * that was made up, or given and too easy to guess, has to be replaced at the first sign-in.
   */
  @Transactional
  Optional<Made> makeIfNobody() {
    people.guard();
    if (people.count() > 0) {
      return Optional.empty();
    }
    String given = settings.password();
    String password = given == null ? madeUp() : given;
    Person person =
        new Person(settings.signInName(), settings.name(), Role.ADMINISTRATOR, clock.instant());
    boolean replaceFirst = given == null || rules.refusal(given, person).isPresent();
    person.usePassword(passwords.encode(password), replaceFirst, clock.instant());
    people.save(person);
    return Optional.of(
        new Made(person.signInName(), given == null ? Optional.of(password) : Optional.empty()));
  }

  private String madeUp() {
    return IntStream.range(0, GROUPS)
        .mapToObj(group -> random.ints(GROUP, 0, LETTERS.length()).mapToObj(LETTERS::charAt))
        .map(letters -> letters.map(String::valueOf).collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }
}
