package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

  @Test
  void keepsAsOneTextWhatLooksTheSame() {
    assertThat(Typed.text("eﬀectief, ﬁjn en ĳs")).isEqualTo("effectief, fijn en ijs");
    assertThat(Typed.text("cafe\u0301")).isEqualTo("café");
    assertThat(Typed.text("12\u00a0maart\u202f2024\u3000")).isEqualTo("12 maart 2024 ");
    assertThat(Typed.text("MBT\u2011K en MBT\u2010K")).isEqualTo("MBT-K en MBT-K");
  }

  @Test
  void leavesOutWhatNobodySees() {
    assertThat(Typed.text("\ufeffef\u00adfec\u200btief\u2060\u0000\ud83d")).isEqualTo("effectief");
    assertThat(Typed.text("\u202eNIKA\u202c \u2067x\u2069\u200f\u061c")).isEqualTo("NIKA x");
    assertThat(Typed.line("\u3164\u2800\u200d")).isEmpty();
  }

  @Test
  void endsEveryLineInOneWay() {
    assertThat(Typed.text("a\r\nb\rc\u2028d\u2029e\u000bf\u0085g\n\th"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\n\th");
    assertThat(Typed.line(" a\r\n\tb\u2028 c ")).isEqualTo("a b c");
  }

  @Test
  void leavesWhatIsMeant() {
    String meant = "“2½ m²” – 5 ‰ … 👩‍👩‍👧 ❤️‍🔥 ☎️ naïef ß Œuvre";

    assertThat(Typed.text(meant)).isEqualTo(meant);
  }

  @Test
  void comparesWordsWhateverLettersTheyAreIn() {
    assertThat(Typed.words(" ｅｆｆｅｃｔｉｅｆ  ℓicht ")).isEqualTo("effectief licht");
    assertThat(Typed.words("1½ jaar")).isEqualTo("1½ jaar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12\u00a0Maart\u20072024 | 12 maart 2024",
        "2–8 jaar | 2-8 jaar",
        "−3 maanden | -3 maanden",
        "2½ jaar | 2,5 jaar",
        "２０２４ | 2024",
        "٣ jaar | 3 jaar",
        "5 t⁄m 8 | 5 t/m 8",
        "€\u00a01.250,– | € 1.250,-",
        "1.250\u201a50 | 1.250,50",
      })
  void readsNumbersInTheSignsOfAKeyboard(String typed, String read) {
    assertThat(Typed.plain(typed)).isEqualTo(read);
  }

  @Test
  void changesNothingOnceItIsRead() {
    String pasted = "\ufeff2½\u00a0eﬀ\u00adec–\u2011ｔ\r\n\u202e٣e\u0301";

    assertThat(Typed.text(Typed.text(pasted))).isEqualTo(Typed.text(pasted));
    assertThat(Typed.line(Typed.line(pasted))).isEqualTo(Typed.line(pasted));
    assertThat(Typed.words(Typed.words(pasted))).isEqualTo(Typed.words(pasted));
    assertThat(Typed.plain(Typed.plain(pasted))).isEqualTo(Typed.plain(pasted));
  }

  @Test
  void takesAPasswordFromEveryDeviceAndLeavesNothingOut() {
    assertThat(Typed.password("cafe\u0301 ﬀ")).isEqualTo("café ff");
    assertThat(Typed.password(" a\u200bb ")).isEqualTo(" a\u200bb ");
  }

  /** Of the search only the letters in a text are read elsewhere, for each has its place there. */
  @Test
  void isTheOnePlaceWhereWritingIsMadeEqual() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              sources
                  .filter(Files::isRegularFile)
                  .filter(source -> contentOf(source.toFile()).contains("java.text.Normalizer"))
                  .map(source -> source.getFileName().toString()))
          .containsExactlyInAnyOrder("Typed.java", "WordForms.java");
    }
  }

  @Test
  void cutsNoCharacterInHalf() {
    assertThat(Typed.cut("ab😀", 3)).isEqualTo("ab");
    assertThat(Typed.cut("ab😀", 4)).isEqualTo("ab😀");
  }

  @Test
  void showsWhatIsStrangeAboutAValueThatLooksRight() {
    assertThat(Typed.shown("12 m\u0430art 2024")).isEqualTo("12 m[U+0430]art 2024");
    assertThat(Typed.shown("\u0661.250")).isEqualTo("[U+0661].250");
    assertThat(Typed.shown("12\u05c03\u05c02024")).isEqualTo("12[U+05C0]3[U+05C0]2024");
    assertThat(Typed.shown("médaille – “3º” €½ 😀")).isEqualTo("médaille – “3º” €½ 😀");
    assertThat(Typed.shown("\u03bc\u03ad\u03bd\u03b1")).isEqualTo("\u03bc\u03ad\u03bd\u03b1");
  }
}
