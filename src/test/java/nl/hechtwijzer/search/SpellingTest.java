package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "teid, tijd",
    "tyd, tijd",
    "foor, voor",
    "cleuter, kleuter",
    "kwetsbaar, quetsbaar",
    "rauw, rouw",
    "sjantala, shantala",
    "babie, baby",
    "gehegtheid, gehechtheid",
    "mentalizeren, mentaliseren",
    "mishandelt, mishandeld",
    "masage, massage"
  })
  void hearsTheSameInOtherLetters(String typed, String meant) {
    assertThat(Spelling.soundAlike(typed, meant)).isTrue();
    assertThat(Spelling.farness(typed, meant, 2)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"moeder, vader", "toontje, tootje", "nika, mika", "angst, gast"})
  void hearsADifference(String typed, String meant) {
    assertThat(Spelling.soundAlike(typed, meant)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"sja, shantala", "chant, shantala", "tei, tijd", "peleg, pleegzorg"})
  void knowsABeginningWithASlip(String typed, String word) {
    assertThat(Spelling.beginsNearly(typed, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ti, toontje", "kin, massage", "rouw, vrouw", "sjantalamassage, shantala"})
  void knowsWhatIsNoBeginning(String typed, String word) {
    assertThat(Spelling.beginsNearly(typed, word)).isFalse();
  }

  @Test
  void takesWhatSoundsTheSameForLikelyWhateverItBeginsWith() {
    assertThat(Spelling.isLikely("fader", "vader")).isTrue();
    assertThat(Spelling.isLikely("rouw", "vrouw")).isFalse();
  }
}
