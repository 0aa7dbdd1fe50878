package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.testing.PageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class AgeTextTest {

  @Autowired private InterventionWording wording;

  @ParameterizedTest
  @CsvSource({
    "zwangerschap, -9, -1",
    "Zwangerschap, -9, -1",
    "pregnancy, -9, -1",
    "18 maanden, 18, 18",
    "18m, 18, 18",
    "18 mnd., 18, 18",
    "1 maand, 1, 1",
    "0 maanden, 0, 0",
    "4 jaar, 48, 59",
    "4, 48, 59",
    "4-jarigen, 48, 59",
    "'1,5 jaar', 18, 18",
    "1½ jaar, 18, 18",
    "2 jaar en 6 maanden, 30, 30",
    "2-8 jaar, 24, 107",
    "2 - 8 jaar, 24, 107",
    "2–8 jaar, 24, 107",
    "2 t/m 8 jaar, 24, 107",
    "2 tot en met 8 jaar, 24, 107",
    "van 2 tot en met 8 jaar, 24, 107",
    "2 jaar t/m 8 jaar, 24, 107",
    "2-8, 24, 107",
    "2 tot 8, 24, 95",
    "2 tot 8 jaar, 24, 95",
    "van 0 tot 4 jaar, 0, 47",
    "0 t/m 6 jaar, 0, 83",
    "0-6jr, 0, 83",
    "6-18 maanden, 6, 18",
    "6 maanden tot 3 jaar, 6, 35",
    "6 maanden t/m 3 jaar, 6, 47",
    "'6 maanden - 1,5 jaar', 6, 18",
    "12 maanden tot 2 jaar en 6 maanden, 12, 29",
    "tot en met 12 maanden, 0, 12",
    "t/m 12 maanden, 0, 12",
    "tot 12 maanden, 0, 11",
    "tot 18 jaar, 0, 215",
    "onder de 4 jaar, 0, 47",
    "jonger dan 4, 0, 47",
    "vanaf 4 jaar, 48,",
    "4+, 48,",
    "4 jaar en ouder, 48,",
    "12 jaar of ouder, 144,",
    "vanaf 18 maanden, 18,",
    "vanaf de zwangerschap, -9,",
    "vanaf de geboorte, 0,",
    "zwangerschap tot 2 jaar, -9, 23",
    "zwangerschap t/m 12 maanden, -9, 12",
    "zwangerschap - 1 jaar, -9, 23",
    "geboorte tot 4 jaar, 0, 47",
    "tot de geboorte, -9, -1",
    "-9 maanden, -9, -9",
    "-9 t/m -1 maanden, -9, -1",
    "-3 tot 12 maanden, -3, 11",
    "3 maanden voor de geboorte t/m 2 jaar, -3, 35",
    "zonder ondergrens t/m 12 maanden,, 12",
    "18 months, 18, 18",
    "2 to 8 years, 24, 107",
    "2-8 years old, 24, 107",
    "from 2 to 8 years, 24, 107",
    "under 18 years, 0, 215",
    "until 18 years, 0, 215",
    "through 12 months, 0, 12",
    "from 4 years, 48,",
    "4 years and older, 48,",
    "pregnancy through 2 years, -9, 35",
    "24 jaar, 288, 299"
  })
  void readsWhatPeopleWrite(String typed, @Nullable Integer from, @Nullable Integer through) {
    assertThat(AgeText.read(typed).age()).hasValue(new AgeRange(from, through));
  }

  @ParameterizedTest
  @CsvSource({
    "'', NOT_UNDERSTOOD",
    "peuters, NOT_UNDERSTOOD",
    "2-8-12 jaar, NOT_UNDERSTOOD",
    "2 jaar en, NOT_UNDERSTOOD",
    "vanaf, NOT_UNDERSTOOD",
    "vanaf 2 tot 8 jaar+, NOT_UNDERSTOOD",
    "-10 maanden, NOT_UNDERSTOOD",
    "-9, AMBIGUOUS",
    "-9 jaar, AMBIGUOUS",
    "6 maanden tot 18, AMBIGUOUS",
    "ouder dan 4 jaar, AMBIGUOUS",
    "up to 8 years, AMBIGUOUS",
    "6 weken, NOT_IN_MONTHS",
    "10 dagen, NOT_IN_MONTHS",
    "'1,3 jaar', NOT_IN_MONTHS",
    "'2,5 maanden', NOT_IN_MONTHS",
    "30, TOO_OLD",
    "6-36, TOO_OLD",
    "4 tot 99 jaar, TOO_OLD",
    "300 maanden, TOO_OLD",
    "8-2 jaar, WRONG_ORDER",
    "3 jaar tot 6 maanden, WRONG_ORDER",
    "4 tot 4 jaar, WRONG_ORDER"
  })
  void saysWhyItIsNoAge(String typed, AgeText.Problem problem) {
    AgeText.Reading reading = AgeText.read(typed);

    assertThat(reading.age()).isEmpty();
    assertThat(reading.problem()).hasValue(problem);
  }

  @Test
  void understandsEveryAgeAsItWritesItItself() {
    assertThat(allRanges())
        .allSatisfy(age -> assertThat(AgeText.read(AgeText.write(age)).age()).hasValue(age));
  }

  /** An upper end alone reads on the page as "tot en met", which means: from birth. */
  @Test
  void understandsEveryAgeAsThePublicPageSaysIt() {
    assertThat(allRanges().stream().filter(age -> age.fromMonths() != null).toList())
        .allSatisfy(
            age -> {
              for (Locale language : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
                assertThat(AgeText.read(wording.age(age, language)).age()).hasValue(age);
              }
            });
  }

  private static List<AgeRange> allRanges() {
    List<AgeRange> all = new ArrayList<>();
    for (int from = AgeRange.LOWEST; from <= AgeRange.HIGHEST; from++) {
      all.add(new AgeRange(from, null));
      all.add(new AgeRange(null, from));
      for (int through = from; through <= AgeRange.HIGHEST; through++) {
        all.add(AgeRange.months(from, through));
      }
    }
    return all;
  }
}
