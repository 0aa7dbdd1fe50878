package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "/en, /",
    "/en/, /",
    "/en/interventies, /interventies",
    "/energie, /energie",
    "/interventies/en/x, /interventies/en/x",
    "/en/api/v1/interventies, /en/api/v1/interventies",
    "/en/assets/a.css, /en/assets/a.css"
  })
  void takesThePrefixOffPagesOnly(String address, String path) {
    assertThat(Language.strip(address)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "/interventies?q=a, /en/interventies?q=a",
    "/, /en/",
    "/api/v1/termen, /api/v1/termen",
    "/webjars/x.js, /webjars/x.js",
    "/robots.txt, /robots.txt"
  })
  void prefixesPagesOnlyInEnglish(String path, String english) {
    assertThat(Language.ENGLISH.localise(path)).isEqualTo(english);
    assertThat(Language.DUTCH.localise(path)).isEqualTo(path);
  }

  @Test
  void offersTheOtherLanguage() {
    assertThat(Language.DUTCH.other()).isEqualTo(Language.ENGLISH);
    assertThat(Language.ENGLISH.other()).isEqualTo(Language.DUTCH);
  }
}
