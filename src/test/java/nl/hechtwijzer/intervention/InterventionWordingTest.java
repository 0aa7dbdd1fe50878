package nl.hechtwijzer.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class InterventionWordingTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Locale ENGLISH = Locale.ENGLISH;

  private final InterventionWording wording = new InterventionWording(messages());

  private static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/intervention");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  @ParameterizedTest
  @CsvSource({
    "-9, -1, zwangerschap, pregnancy",
    "0, 12, 0 tot en met 12 maanden, 0 to 12 months",
    "0, 83, 0 tot en met 6 jaar, 0 to 6 years",
    "24, 107, 2 tot en met 8 jaar, 2 to 8 years",
    "48, , vanaf 4 jaar, from 4 years",
    "12, , vanaf 1 jaar, from 1 year",
    "18, , vanaf 18 maanden, from 18 months",
    "0, , vanaf 0 maanden, from 0 months",
    "-9, , vanaf zwangerschap, from pregnancy",
    ", 107, tot en met 8 jaar, up to and including 8 years",
    ", 11, tot en met 11 maanden, up to and including 11 months",
    "12, 23, 1 jaar, 1 year",
    "1, 1, 1 maand, 1 month",
    "0, 0, 0 maanden, 0 months",
    "0, 11, 0 tot en met 11 maanden, 0 to 11 months",
    "6, 11, 6 tot en met 11 maanden, 6 to 11 months",
    "6, 35, 6 maanden tot en met 2 jaar, 6 months to 2 years",
    "24, 30, 24 tot en met 30 maanden, 24 to 30 months",
    "-9, 12, zwangerschap tot en met 12 maanden, pregnancy to 12 months",
    "-3, 23, 3 maanden voor de geboorte tot en met 1 jaar, 3 months before birth to 1 year"
  })
  void writesAges(@Nullable Integer from, @Nullable Integer through, String dutch, String english) {
    AgeRange age = new AgeRange(from, through);

    assertThat(wording.age(age, DUTCH)).isEqualTo(dutch);
    assertThat(wording.age(age, ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "WELL_SUBSTANTIATED, goed onderbouwd, well substantiated",
    "FIRST_INDICATIONS, effectief volgens eerste aanwijzingen, effective according to first indications",
    "GOOD_INDICATIONS, effectief volgens goede aanwijzingen, effective according to good indications",
    "STRONG_INDICATIONS, effectief volgens sterke aanwijzingen, effective according to strong indications"
  })
  void writesLevelsOutExactlyAndAtLeast(RecognitionLevel level, String dutch, String english) {
    assertThat(wording.recognition(Recognition.exactly(level), DUTCH)).isEqualTo(dutch);
    assertThat(wording.recognition(Recognition.exactly(level), ENGLISH)).isEqualTo(english);
    assertThat(wording.recognition(Recognition.atLeast(level), DUTCH))
        .isEqualTo("ten minste " + dutch);
    assertThat(wording.recognition(Recognition.atLeast(level), ENGLISH))
        .isEqualTo("at least " + english);
  }

  @ParameterizedTest
  @CsvSource({
    "RECOGNISED, erkend, recognised",
    "CONDITIONAL, erkend onder voorbehoud, recognised on conditions",
    "NOT_RECOGNISED, niet erkend, not recognised",
    "NOT_ASSESSED, niet beoordeeld, not assessed",
    "IN_PROCEDURE, in procedure, in procedure",
    "WITHDRAWN, erkenning ingetrokken, recognition withdrawn"
  })
  void writesTheStatusWhereThereIsNoLevel(RecognitionStatus status, String dutch, String english) {
    Recognition recognition = Recognition.withoutLevel(status, null);

    assertThat(wording.recognition(recognition, DUTCH)).isEqualTo(dutch);
    assertThat(wording.recognition(recognition, ENGLISH)).isEqualTo(english);
  }

  @Test
  void saysThatALevelHoldsOnConditions() {
    Recognition recognition =
        new Recognition(
            RecognitionStatus.CONDITIONAL,
            RecognitionLevel.WELL_SUBSTANTIATED,
            Precision.EXACT,
            null,
            null,
            null,
            null);

    assertThat(wording.recognition(recognition, DUTCH))
        .isEqualTo("goed onderbouwd (onder voorbehoud)");
    assertThat(wording.recognition(recognition, ENGLISH))
        .isEqualTo("well substantiated (on conditions)");
  }

  @Test
  void writesADayAsPeopleDo() {
    LocalDate day = LocalDate.of(2026, 11, 22);

    assertThat(wording.date(day, DUTCH)).isEqualTo("22 november 2026");
    assertThat(wording.date(day, ENGLISH)).isEqualTo("November 22, 2026");
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryCategoryInBothLanguages(Category category) {
    assertThat(wording.category(category, DUTCH)).isNotBlank();
    assertThat(wording.category(category, ENGLISH)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryAudienceInBothLanguages(Audience audience) {
    assertThat(wording.audience(audience, DUTCH)).isNotBlank();
    assertThat(wording.audience(audience, ENGLISH)).isNotBlank();
  }
}
