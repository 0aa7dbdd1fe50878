package nl.hechtwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private final PasswordRules rules = new PasswordRules();
  private final Person person =
      new Person(
          SignInName.parse("Marijke@voorbeeld.nl").orElseThrow(),
          "Marijke de Vries",
          Role.EDITOR,
          Instant.EPOCH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vier losse woorden samen",
        "allemaalkleineletters",
        "fiets kaas maan stoel",
        "πολύ καλό σύνθημα",
        "83729104658",
        "hechtwijzer op een blauwe fiets"
      })
  void takesPassphrasesWithoutAskingForCapitalsOrDigits(String password) {
    assertThat(rules.refusal(password, person)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kort, TOO_SHORT",
    "zeventk, TOO_SHORT",
    "ze\u0301ve\u0301nt, TOO_SHORT",
    "password, COMMON",
    "Password1, COMMON",
    "wachtwoord, COMMON",
    "12345678, COMMON",
    "qwertyuiop, COMMON",
    "aaaaaaaaaaaa, COMMON",
    "abababababab, COMMON",
    "!!iloveyou!!, COMMON",
    "fiets marijke fiets, HOLDS_NAME",
    "mijn Marijke de Vries, HOLDS_NAME",
    "hechtwijzer1, HOLDS_NAME"
  })
  void refusesWhatIsTriedFirst(String password, PasswordRefusal refusal) {
    assertThat(rules.refusal(password, person)).contains(refusal);
  }

  @Test
  void takesLongPasswordsAndSaysWhenTheyAreTooLong() {
    String sentence = "een hele lange zin over niets in het bijzonder ".repeat(5);

    assertThat(rules.refusal(sentence.substring(0, 200), person)).isEmpty();
    assertThat(rules.refusal(sentence.substring(0, 201), person))
        .contains(PasswordRefusal.TOO_LONG);
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(rules.refusal("🐝🦊🐻🐼🐨🐯🦁🐮", person)).isEmpty();
  }
}
