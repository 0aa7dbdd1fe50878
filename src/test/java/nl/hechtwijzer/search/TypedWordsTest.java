package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTest {

  private static String marked(String typed, String phrase) {
    return TypedWords.of(typed).mark(phrase).stream()
        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "shant, Shantala babymassage, [Shant]ala babymassage",
    "baby shan, Shantala babymassage, [Shan]tala [baby]massage",
    "mbt, MBT-K, [MBT]-K",
    "mbtk, MBT-K, [MBT-K]",
    "mbt k, MBT-K, [MBT]-[K]",
    "tru, Basic-Trust, Basic-[Tru]st",
    "cedric, Aanpak Cédric, Aanpak [Cédric]",
    "massage, Shantala babymassage, Shantala babymassage",
    "aan aanpak, Aanpak, [Aanpak]",
    "effec, Een eﬀectieve aanpak, Een [eﬀect]ieve aanpak",
    "eﬀec, Een effectieve aanpak, Een [effec]tieve aanpak"
  })
  void marksTheLettersThatWereTyped(String typed, String phrase, String expected) {
    assertThat(marked(typed, phrase)).isEqualTo(expected);
  }

  @Test
  void marksNothingInANameThatOnlyLooksLikeIt() {
    assertThat(marked("shantalla", "Shantala")).isEqualTo("Shantala");
    assertThat(marked("!", "Shantala")).isEqualTo("Shantala");
    assertThat(TypedWords.of("nika").mark("")).isEmpty();
  }
}
