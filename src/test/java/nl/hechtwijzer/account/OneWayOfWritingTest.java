package nl.hechtwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class OneWayOfWritingTest {

  private static final String ONE_CHARACTER = "caf\u00e9 aan de gracht";
  private static final String LETTER_AND_ACCENT = "cafe\u0301 aan de gracht";

  private final PasswordEncoder passwords =
      new PasswordHashing().passwordEncoder(new HashingTurns());

  @Test
  void takesAPasswordTypedOnADeviceThatWritesAccentsApart() {
    assertThat(passwords.matches(LETTER_AND_ACCENT, passwords.encode(ONE_CHARACTER))).isTrue();
    assertThat(passwords.matches(ONE_CHARACTER, passwords.encode(LETTER_AND_ACCENT))).isTrue();
  }

  @Test
  void stillRefusesAnotherPassword() {
    assertThat(passwords.matches("cafe aan de gracht", passwords.encode(ONE_CHARACTER))).isFalse();
  }
}
