package nl.hechtwijzer.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {

  @Test
  void runsThroughTheLastMonthBeforeTheNextBirthday() {
    assertThat(AgeRange.years(2, 8)).isEqualTo(AgeRange.months(24, 107));
    assertThat(AgeRange.years(0, 6)).isEqualTo(AgeRange.months(0, 83));
  }

  @Test
  void countsPregnancyBackFromBirth() {
    assertThat(AgeRange.pregnancy()).isEqualTo(AgeRange.months(-9, -1));
  }

  @ParameterizedTest
  @CsvSource({"-10, 5", "0, 300", "300, ", ", -10", "12, 11", "-1, -2", ", "})
  void refusesWhatIsNoRange(@Nullable Integer from, @Nullable Integer through) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AgeRange(from, through));
  }

  @Test
  void reachesFromTheStartOfPregnancyThroughTheLastMonthOf24() {
    AgeRange widest = AgeRange.months(-9, 299);

    assertThat(widest.lowest()).isEqualTo(AgeRange.LOWEST);
    assertThat(widest.highest()).isEqualTo(AgeRange.HIGHEST);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 12, 12, 12, true",
    "0, 12, 13, 13, false",
    "0, 12, -9, -1, false",
    "0, 12, -9, 0, true",
    "48, , 120, 120, true",
    "48, , 299, 299, true",
    "48, , 47, 47, false",
    ", 107, -9, -1, true",
    ", 107, 107, 120, true",
    ", 107, 108, 120, false"
  })
  void overlapsWithEveryMonthThatLiesInIt(
      @Nullable Integer from, @Nullable Integer through, int first, int last, boolean overlaps) {
    AgeRange range = new AgeRange(from, through);

    assertThat(range.overlaps(first, last)).isEqualTo(overlaps);
    assertThat(range.overlaps(AgeRange.months(first, last))).isEqualTo(overlaps);
    assertThat(AgeRange.months(first, last).overlaps(range)).isEqualTo(overlaps);
  }

  @Test
  void overlapsWhereBothEndsAreOpen() {
    assertThat(AgeRange.fromYears(4).overlaps(new AgeRange(null, 48))).isTrue();
    assertThat(AgeRange.fromYears(4).overlaps(new AgeRange(null, 47))).isFalse();
  }
}
