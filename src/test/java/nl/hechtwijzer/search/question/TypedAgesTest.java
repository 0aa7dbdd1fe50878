package nl.hechtwijzer.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hechtwijzer.search.ChildAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How ages are typed, and what only looks like one. */
class TypedAgesTest {

  private static List<String> words(String text) {
    return TypedAges.in(text).stream().map(age -> age.age().word()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 jaar | 5j",
        "5j | 5j",
        "5jr | 5j",
        "een 5-jarige kleuter | 5j",
        "vijfjarige | 5j",
        "3-jarigen | 3j",
        "vijf jaar | 5j",
        "één jaar | 1j",
        "Drie Jaar oud | 3j",
        "5 years old | 5j",
        "1,5 jaar | 18m",
        "1.5 jaar | 18m",
        "anderhalf jaar | 18m",
        "half jaar | 6m",
        "een half jaar | 6m",
        "2 jaar en 6 maanden | 30m",
        "2;6 jaar | 30m",
        "2;6 | 30m",
        "18 mnd | 18m",
        "18m | 18m",
        "42 maanden | 42m",
        "baby van 6 maanden | 6m",
        "6 weken | 1m",
        "12 weeks | 2m",
        "0-4 jr | 0m-59m",
        "2-8 jaar | 24m-107m",
        "2 t/m 8 jaar | 24m-107m",
        "2 tot 8 jaar | 24m-107m",
        "twee tot en met acht jaar | 24m-107m",
        "from 2 to 8 years | 24m-107m",
        "6-12 maanden | 6m-12m",
        "6 maanden tot 2 jaar | 6m-35m",
        "5 t/m 7 | 60m-95m",
        "8-12 | 96m-155m",
        "kinderen 8-12 met angst | 96m-155m",
        "onder de 4 | 0m-47m",
        "onder 4 jaar | 0m-47m",
        "onder de 4 jaar | 0m-47m",
        "jonger dan 2 | 0m-23m",
        "tot 6 jaar | 0m-71m",
        "tot 1 jaar | 0m-11m",
        "jonger dan 18 maanden | 0m-17m",
        "tot en met 4 jaar | 0m-59m",
        "under 4 | 0m-47m",
        "vanaf 12 jaar | 144m-299m",
        "vanaf 4 | 48m-299m",
        "12+ | 144m-299m",
        "ouder dan 8 | 108m-299m",
        "boven de 10 jaar | 132m-299m",
        "8 jaar en ouder | 96m-299m",
        "2 jaar of ouder | 24m-299m",
        "8 years and older | 96m-299m",
        "kind van 8 | 8j",
        "pleegkind van 8 met hechtingsproblemen | 8j",
        "kind van acht | 8j",
        "leeftijd 7 | 7j",
        "aged 5 | 5j",
        "moeder met baby van 10 mnd depressief | 10m",
        "ouders van een 15-jarige | 15j",
        "PCIT 10 jaar | 10j"
      })
  void readsAnAge(String text, String age) {
    assertThat(words(text)).containsExactly(age);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "een moeder van drie kinderen",
        "moeder van 3 kinderen",
        "problemen van een kind",
        "28 weken zwanger",
        "zwangere meisjes van 17",
        "zwanger meisje van 17?",
        "moeder van 17 jaar",
        "vader van 40 jaar",
        "12 weken training",
        "6 maanden behandeling",
        "2 jaar lang",
        "10 sessies",
        "2 kinderen",
        "top 10",
        "24/7",
        "1 op 5",
        "een op de 4",
        "diabetes type 2",
        "90 jaar",
        "8-2 jaar",
        "van 2026",
        "van 2019 tot 2021",
        "112",
        "hoogstens een keer",
        "5 mei",
        "jaar",
        "12 jaarlijkse bijeenkomsten"
      })
  void takesNothingElseForAnAge(String text) {
    assertThat(words(text)).isEmpty();
  }

  static Stream<String> years() {
    return Stream.of(
        "%d jaar", "%dj", "%d jr", "%d-jarige", "%d years", "kind van %d", "leeftijd %d", "%dJAAR");
  }

  @ParameterizedTest
  @MethodSource("years")
  void readsEveryYear(String form) {
    for (int year = 1; year <= 18; year++) {
      assertThat(words(form.formatted(year))).as(form).containsExactly(ChildAge.years(year).word());
    }
  }

  static Stream<String> spans() {
    return Stream.of("%d-%d jaar", "%d t/m %d jaar", "%d tot en met %d jaar", "%d to %d years");
  }

  @ParameterizedTest
  @MethodSource("spans")
  void readsEverySpan(String form) {
    for (int from = 0; from < 18; from++) {
      for (int through = from + 1; through <= 18; through++) {
        assertThat(words(form.formatted(from, through)))
            .as(form)
            .containsExactly(ChildAge.span(from * 12, through * 12 + 11).word());
      }
    }
  }

  @Test
  void tellsWhereAnAgeStands() {
    String text = "Een kind van 5 jaar, en een van 18 mnd.";

    assertThat(TypedAges.in(text).stream().map(age -> text.substring(age.start(), age.end())))
        .containsExactly("5 jaar", "18 mnd");
  }

  @Test
  void looksOnlyOnceAtEveryPlaceOfTheLongestText() {
    String worst = IntStream.range(0, 66).mapToObj(i -> "1-").reduce("", String::concat);

    assertThat(words(worst)).isEmpty();
    assertThat(words("een ".repeat(50))).isEmpty();
    assertThat(words("2 tot ".repeat(33))).isEmpty();
  }
}
