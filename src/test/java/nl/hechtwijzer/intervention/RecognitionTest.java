package nl.hechtwijzer.intervention;

import static nl.hechtwijzer.intervention.RecognitionLevel.FIRST_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.GOOD_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.STRONG_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.WELL_SUBSTANTIATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecognitionTest {

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RECOGNISED", "CONDITIONAL"})
  void refusesALevelWhereThereIsNoRecognition(RecognitionStatus status) {
    assertThat(status.allowsLevel()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Recognition(
                    status, WELL_SUBSTANTIATED, Precision.EXACT, null, null, null, null));
  }

  @Test
  void takesALevelOnConditions() {
    Recognition recognition =
        new Recognition(
            RecognitionStatus.CONDITIONAL,
            WELL_SUBSTANTIATED,
            Precision.EXACT,
            null,
            null,
            null,
            null);

    assertThat(recognition.isExact()).isTrue();
  }

  @Test
  void keepsALevelAndItsPrecisionTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recognised(WELL_SUBSTANTIATED, null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recognised(null, Precision.AT_LEAST, null, null));
  }

  @Test
  void refusesToEndBeforeItWasDecided() {
    LocalDate day = LocalDate.of(2026, 11, 22);

    assertThat(recognised(null, null, day, day).validUntil()).isEqualTo(day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recognised(null, null, day, day.minusDays(1)));
  }

  @Test
  void tellsAtLeastFromExactly() {
    assertThat(Recognition.atLeast(WELL_SUBSTANTIATED))
        .isNotEqualTo(Recognition.exactly(WELL_SUBSTANTIATED));
    assertThat(Recognition.atLeast(WELL_SUBSTANTIATED).isAtLeast()).isTrue();
    assertThat(Recognition.atLeast(WELL_SUBSTANTIATED).isExact()).isFalse();
    assertThat(Recognition.exactly(WELL_SUBSTANTIATED).isExact()).isTrue();
    assertThat(Recognition.exactly(WELL_SUBSTANTIATED).isAtLeast()).isFalse();
  }

  @Test
  void ordersTheLevels() {
    assertThat(RecognitionLevel.values())
        .containsExactly(
            WELL_SUBSTANTIATED, FIRST_INDICATIONS, GOOD_INDICATIONS, STRONG_INDICATIONS);
    assertThat(RecognitionLevel.values())
        .extracting(RecognitionLevel::step)
        .containsExactly(1, 2, 3, 4);
    assertThat(GOOD_INDICATIONS.isAtLeast(FIRST_INDICATIONS)).isTrue();
    assertThat(GOOD_INDICATIONS.isAtLeast(GOOD_INDICATIONS)).isTrue();
    assertThat(GOOD_INDICATIONS.isAtLeast(STRONG_INDICATIONS)).isFalse();
  }

  @Test
  void agreesWithWhatCanBeTrueAtOnce() {
    assertAgree(
        Recognition.exactly(GOOD_INDICATIONS), Recognition.atLeast(WELL_SUBSTANTIATED), true);
    assertAgree(
        Recognition.exactly(WELL_SUBSTANTIATED), Recognition.atLeast(WELL_SUBSTANTIATED), true);
    assertAgree(
        Recognition.exactly(WELL_SUBSTANTIATED), Recognition.atLeast(FIRST_INDICATIONS), false);
    assertAgree(
        Recognition.atLeast(GOOD_INDICATIONS), Recognition.atLeast(WELL_SUBSTANTIATED), true);
    assertAgree(Recognition.exactly(GOOD_INDICATIONS), Recognition.exactly(GOOD_INDICATIONS), true);
    assertAgree(
        Recognition.exactly(GOOD_INDICATIONS), Recognition.exactly(FIRST_INDICATIONS), false);
    assertAgree(
        Recognition.withoutLevel(RecognitionStatus.NOT_RECOGNISED, null),
        Recognition.atLeast(WELL_SUBSTANTIATED),
        false);
    assertAgree(
        Recognition.withoutLevel(RecognitionStatus.RECOGNISED, null),
        Recognition.exactly(GOOD_INDICATIONS),
        true);
  }

  @Test
  void weighsWhatSaysMoreHigher() {
    int exact = Recognition.exactly(WELL_SUBSTANTIATED).weight();
    int refused = Recognition.withoutLevel(RecognitionStatus.NOT_RECOGNISED, null).weight();
    int atLeastHighest = Recognition.atLeast(STRONG_INDICATIONS).weight();
    int atLeastLowest = Recognition.atLeast(WELL_SUBSTANTIATED).weight();
    int open = Recognition.withoutLevel(RecognitionStatus.RECOGNISED, null).weight();

    assertThat(Recognition.exactly(STRONG_INDICATIONS).weight()).isEqualTo(exact);
    assertThat(exact).isEqualTo(refused).isGreaterThan(atLeastHighest);
    assertThat(atLeastHighest).isGreaterThan(atLeastLowest);
    assertThat(atLeastLowest).isGreaterThan(open);
  }

  private static void assertAgree(Recognition one, Recognition other, boolean agree) {
    assertThat(one.agreesWith(other)).as("%s and %s", one, other).isEqualTo(agree);
    assertThat(other.agreesWith(one)).as("%s and %s", other, one).isEqualTo(agree);
  }

  private static Recognition recognised(
      RecognitionLevel level, Precision precision, LocalDate decidedOn, LocalDate validUntil) {
    return new Recognition(
        RecognitionStatus.RECOGNISED, level, precision, decidedOn, validUntil, null, null);
  }
}
