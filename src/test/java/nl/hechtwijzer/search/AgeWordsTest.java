package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.intervention.AgeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeWordsTest {

  private static Optional<AgeWords.Age> ageIn(String text) {
    List<Word> words = Word.in(text);
    for (int at = 0; at < words.size(); at++) {
      Optional<AgeWords.Age> age = AgeWords.at(words, at);
      if (age.isPresent()) {
        return age;
      }
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "3 jaar, 3, 3",
    "een 3-jarige kleuter, 3, 3",
    "drie jaar oud, 3, 3",
    "een jaar, 1, 1",
    "3jr, 3, 3",
    "2-8 jaar, 2, 8",
    "2 tot 8 jaar, 2, 8",
    "2 t/m 8 jaar, 2, 8",
    "twee tot en met acht jaar, 2, 8",
    "pleegkind van 8 met hechtingsproblemen, 8, 8",
    "zwanger meisje van 17?, 17, 17",
    "vanaf 4, 4, 4",
    "baby van 6 maanden, 0, 0",
    "18 mnd, 1, 1",
    "dreumes van anderhalf, 1, 1",
    "6-12 maanden, 0, 1"
  })
  void readsAnAge(String text, int from, int to) {
    assertThat(ageIn(text))
        .hasValueSatisfying(
            age -> {
              assertThat(age.from()).isEqualTo(from);
              assertThat(age.to()).isEqualTo(to);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28 weken zwanger",
        "moeder van 3 kinderen",
        "moeder van drie kinderen",
        "problemen van een kind",
        "diabetes type 2",
        "90 jaar",
        "8-2 jaar",
        "een op de 4",
        "van 2026"
      })
  void takesNothingElseForAnAge(String text) {
    assertThat(ageIn(text)).isEmpty();
  }

  @Test
  void knowsTheYearsOfATargetGroup() {
    assertThat(AgeWords.ideas(AgeRange.months(0, 12))).containsExactly("a:0", "a:1");
    assertThat(AgeWords.ideas(AgeRange.years(2, 4))).containsExactly("a:2", "a:3", "a:4");
    assertThat(AgeWords.ideas(AgeRange.pregnancy())).isEmpty();
    assertThat(AgeWords.ideas(AgeRange.fromYears(20))).hasSize(5);
  }
}
