package nl.hechtwijzer.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "NIKA, nika",
    "Ouder-baby interventie, ouder baby interventie",
    "MBT-K, mbt k",
    "'  Één (kind) ', een kind",
    "'''t Huis', t huis",
    "ĲSBEER, ijsbeer",
    "Fase 2, fase 0000000002"
  })
  void leavesCaseAccentsAndPunctuationOut(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void putsNumbersInTheOrderOfTheirValue() {
    assertThat(NameKey.of("Stap 10")).isGreaterThan(NameKey.of("Stap 9"));
    assertThat(NameKey.of("Stap 010")).isEqualTo(NameKey.of("Stap 10"));
  }
}
