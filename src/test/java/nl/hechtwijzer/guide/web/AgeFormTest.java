package nl.hechtwijzer.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.hechtwijzer.search.ChildAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class AgeFormTest {

  private static AgeForm form(String number, String unit, boolean unborn) {
    LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    parameters.add(AgeForm.NUMBER_KEY, number);
    parameters.add(AgeForm.UNIT_KEY, unit);
    if (unborn) {
      parameters.add(AgeForm.UNBORN_KEY, AgeForm.UNBORN);
    }
    assertThat(AgeForm.isSentIn(parameters)).isTrue();
    return AgeForm.in(parameters);
  }

  @ParameterizedTest
  @CsvSource({
    "3, j, 3j",
    "' 3 ', j, 3j",
    "0, j, 0m",
    "18, m, 18m",
    "24, m, 2j",
    "18 maanden, j, 18m",
    "18mnd, j, 18m",
    "4 JAAR, m, 4j",
    "'1,5', j, 18m",
    "1.5 jaar, j, 18m",
    "'3,0', m, 3m",
    "2 years, m, 2j",
    "299, m, 299m",
    "24, j, 24j",
    "5, dagen, 5j"
  })
  void readsWhatPeopleType(String number, String unit, String word) {
    assertThat(form(number, unit, false).read().age().map(ChildAge::word)).hasValue(word);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, j, NOT_UNDERSTOOD",
    "-1, j, NOT_UNDERSTOOD",
    "3 weken, j, NOT_UNDERSTOOD",
    "'3,5', m, NOT_WHOLE_MONTHS",
    "40 jaar, j, TOO_OLD",
    "25, j, TOO_OLD",
    "300, m, TOO_OLD",
    "9999999999, j, NOT_UNDERSTOOD"
  })
  void refusesWhatIsNoAgeOfAChild(String number, String unit, AgeForm.Problem problem) {
    AgeForm form = form(number, unit, false);

    assertThat(form.read().problem()).isEqualTo(problem);
    assertThat(form.read().age()).isEmpty();
    assertThat(form.number()).isEqualTo(number);
  }

  @Test
  void readsAChildThatIsNotYetBorn() {
    assertThat(form("", "j", true).read().age()).hasValue(ChildAge.pregnancy());
    assertThat(form("3", "j", true).read().problem()).isEqualTo(AgeForm.Problem.BOTH);
  }

  @Test
  void readsAnEmptyFormAsAQuestionSkipped() {
    assertThat(form("", "j", false).read()).isEqualTo(new AgeForm.Reading(Optional.empty(), null));
  }

  @ParameterizedTest
  @CsvSource({"zwangerschap", "0m", "18m", "3j", "24j"})
  void showsAnEarlierAnswerAsItWouldBeFilledInAgain(String word) {
    AgeForm form = AgeForm.of(ChildAge.parse(word));

    assertThat(form.read().age().map(ChildAge::word)).hasValue(word);
  }
}
