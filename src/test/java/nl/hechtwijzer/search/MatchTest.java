package nl.hechtwijzer.search;

import static nl.hechtwijzer.intervention.RecognitionLevel.FIRST_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.GOOD_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.STRONG_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.WELL_SUBSTANTIATED;
import static nl.hechtwijzer.search.Match.NO;
import static nl.hechtwijzer.search.Match.UNKNOWN;
import static nl.hechtwijzer.search.Match.YES;
import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.GUIDELINE;
import static nl.hechtwijzer.testing.DescriptionBuilder.NJI;
import static nl.hechtwijzer.testing.DescriptionBuilder.aDescription;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromGuideline;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.AudienceIs;
import nl.hechtwijzer.search.FacetChoice.CategoryIs;
import nl.hechtwijzer.search.FacetChoice.LevelAtLeast;
import nl.hechtwijzer.search.FacetChoice.LevelIs;
import nl.hechtwijzer.search.FacetChoice.NotRecognised;
import nl.hechtwijzer.search.FacetChoice.SourceIs;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.search.FacetChoice.ValidityIs;
import nl.hechtwijzer.testing.DescriptionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The definition of what belongs in a list, key by key. */
class MatchTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Recognition RECOGNISED =
      Recognition.withoutLevel(RecognitionStatus.RECOGNISED, null);
  private static final Recognition NOT_RECOGNISED =
      Recognition.withoutLevel(RecognitionStatus.NOT_RECOGNISED, "staat niet in de databank");
  private static final Recognition IN_PROCEDURE =
      Recognition.withoutLevel(RecognitionStatus.IN_PROCEDURE, null);
  private static final Recognition ON_CONDITIONS =
      new Recognition(
          RecognitionStatus.CONDITIONAL, GOOD_INDICATIONS, Precision.EXACT, null, null, null, null);

  private static InterventionProfile described(DescriptionBuilder... descriptions) {
    return anIntervention().describedBy(descriptions).profile();
  }

  private static InterventionProfile recognised(Recognition recognition) {
    return described(aDescription().recognition(recognition));
  }

  private static InterventionProfile until(LocalDate lastDay) {
    return recognised(
        new Recognition(
            RecognitionStatus.RECOGNISED,
            GOOD_INDICATIONS,
            Precision.EXACT,
            null,
            lastDay,
            null,
            null));
  }

  private static InterventionProfile silent() {
    return described(aDescription().categories());
  }

  static Stream<Arguments> levels() {
    return Stream.of(
        arguments(Recognition.exactly(GOOD_INDICATIONS), new LevelIs(GOOD_INDICATIONS), YES),
        arguments(ON_CONDITIONS, new LevelIs(GOOD_INDICATIONS), YES),
        arguments(Recognition.exactly(GOOD_INDICATIONS), new LevelIs(STRONG_INDICATIONS), NO),
        arguments(Recognition.exactly(GOOD_INDICATIONS), new LevelIs(WELL_SUBSTANTIATED), NO),
        arguments(Recognition.atLeast(FIRST_INDICATIONS), new LevelIs(WELL_SUBSTANTIATED), NO),
        arguments(Recognition.atLeast(FIRST_INDICATIONS), new LevelIs(FIRST_INDICATIONS), UNKNOWN),
        arguments(Recognition.atLeast(FIRST_INDICATIONS), new LevelIs(STRONG_INDICATIONS), UNKNOWN),
        arguments(RECOGNISED, new LevelIs(GOOD_INDICATIONS), UNKNOWN),
        arguments(NOT_RECOGNISED, new LevelIs(GOOD_INDICATIONS), NO),
        arguments(IN_PROCEDURE, new LevelIs(GOOD_INDICATIONS), NO),
        arguments(NOT_RECOGNISED, new NotRecognised(), YES),
        arguments(IN_PROCEDURE, new NotRecognised(), NO),
        arguments(RECOGNISED, new NotRecognised(), NO),
        arguments(Recognition.atLeast(WELL_SUBSTANTIATED), new NotRecognised(), NO));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void comparesTheLevelExactly(Recognition stated, FacetChoice choice, Match expected) {
    assertThat(choice.find(recognised(stated), TODAY).match()).isEqualTo(expected);
  }

  static Stream<Arguments> lowestLevels() {
    return Stream.of(
        arguments(Recognition.exactly(GOOD_INDICATIONS), WELL_SUBSTANTIATED, YES),
        arguments(Recognition.exactly(GOOD_INDICATIONS), GOOD_INDICATIONS, YES),
        arguments(ON_CONDITIONS, GOOD_INDICATIONS, YES),
        arguments(Recognition.exactly(GOOD_INDICATIONS), STRONG_INDICATIONS, NO),
        arguments(Recognition.atLeast(WELL_SUBSTANTIATED), WELL_SUBSTANTIATED, YES),
        arguments(Recognition.atLeast(STRONG_INDICATIONS), GOOD_INDICATIONS, YES),
        arguments(Recognition.atLeast(WELL_SUBSTANTIATED), FIRST_INDICATIONS, UNKNOWN),
        arguments(RECOGNISED, WELL_SUBSTANTIATED, UNKNOWN),
        arguments(NOT_RECOGNISED, WELL_SUBSTANTIATED, NO),
        arguments(IN_PROCEDURE, WELL_SUBSTANTIATED, NO));
  }

  @ParameterizedTest
  @MethodSource("lowestLevels")
  void asksThatTheLevelIsKnownToBeHighEnough(
      Recognition stated, RecognitionLevel lowest, Match expected) {
    assertThat(new LevelAtLeast(lowest).find(recognised(stated), TODAY).match())
        .isEqualTo(expected);
  }

  static Stream<Arguments> lastDays() {
    return Stream.of(
        arguments(TODAY, Validity.VALID, YES),
        arguments(TODAY, Validity.EXPIRING, YES),
        arguments(TODAY, Validity.LAPSED, NO),
        arguments(TODAY.minusDays(1), Validity.VALID, NO),
        arguments(TODAY.minusDays(1), Validity.EXPIRING, NO),
        arguments(TODAY.minusDays(1), Validity.LAPSED, YES),
        arguments(TODAY.plusMonths(12), Validity.EXPIRING, YES),
        arguments(TODAY.plusMonths(12).plusDays(1), Validity.EXPIRING, NO),
        arguments(TODAY.plusMonths(12).plusDays(1), Validity.VALID, YES),
        arguments(TODAY, Validity.NOT_STATED, NO),
        arguments(null, Validity.NOT_STATED, YES),
        arguments(null, Validity.VALID, UNKNOWN),
        arguments(null, Validity.LAPSED, UNKNOWN),
        arguments(null, Validity.EXPIRING, UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("lastDays")
  void countsTheLastDayAsADayOnWhichTheRecognitionHolds(
      LocalDate lastDay, Validity asked, Match expected) {
    assertThat(new ValidityIs(asked).find(until(lastDay), TODAY).match()).isEqualTo(expected);
  }

  static Stream<Arguments> ages() {
    return Stream.of(
        arguments(AgeRange.years(2, 8), "2j", YES),
        arguments(AgeRange.years(2, 8), "107m", YES),
        arguments(AgeRange.years(2, 8), "9j", NO),
        arguments(AgeRange.years(2, 8), "23m", NO),
        arguments(AgeRange.fromYears(4), "4j", YES),
        arguments(AgeRange.fromYears(4), "24j", YES),
        arguments(AgeRange.fromYears(4), "47m", NO),
        arguments(new AgeRange(null, 12), "0m", YES),
        arguments(new AgeRange(null, 12), "zwangerschap", YES),
        arguments(new AgeRange(null, 12), "13m", NO),
        arguments(AgeRange.pregnancy(), "zwangerschap", YES),
        arguments(AgeRange.pregnancy(), "0m", NO),
        arguments(AgeRange.months(-3, 12), "zwangerschap", YES),
        arguments(AgeRange.months(0, 12), "zwangerschap", NO));
  }

  @ParameterizedTest
  @MethodSource("ages")
  void looksWhetherTheAgeLiesInTheRange(AgeRange stated, String asked, Match expected) {
    AgeIs choice = new AgeIs(ChildAge.parse(asked).orElseThrow());

    assertThat(choice.find(described(aDescription().aged(stated)), TODAY).match())
        .isEqualTo(expected);
  }

  @Test
  void looksAmongWhatAnySourceStates() {
    InterventionProfile profile =
        described(
            fromNji()
                .categories(Category.PREVENTION)
                .situations("huiselijk-geweld")
                .audiences(Audience.PROFESSIONALS),
            fromGuideline().categories(Category.TREATMENT).recipients("moeder").providers("jgz"));

    assertThat(find(profile, new CategoryIs(Category.PREVENTION))).isEqualTo(YES);
    assertThat(find(profile, new CategoryIs(Category.TREATMENT))).isEqualTo(YES);
    assertThat(find(profile, new TermIs(TermRole.SITUATION, "huiselijk-geweld"))).isEqualTo(YES);
    assertThat(find(profile, new TermIs(TermRole.SITUATION, "verwaarlozing"))).isEqualTo(NO);
    assertThat(find(profile, new TermIs(TermRole.RECIPIENT, "moeder"))).isEqualTo(YES);
    assertThat(find(profile, new TermIs(TermRole.PROVIDER, "jgz"))).isEqualTo(YES);
    assertThat(find(profile, new AudienceIs(Audience.PROFESSIONALS))).isEqualTo(YES);
    assertThat(find(profile, new AudienceIs(Audience.POLICYMAKERS))).isEqualTo(NO);
    assertThat(find(profile, new SourceIs(GUIDELINE))).isEqualTo(YES);
  }

  @Test
  void looksOnlyAtWhatASourceSaysNow() {
    InterventionProfile profile =
        described(
            fromNji()
                .consultedOn("2020-01-01")
                .categories(Category.TREATMENT)
                .aged(AgeRange.years(0, 6)),
            fromNji().consultedOn("2026-01-01").categories(Category.PREVENTION));

    assertThat(find(profile, new CategoryIs(Category.TREATMENT))).isEqualTo(NO);
    assertThat(find(profile, new AgeIs(ChildAge.years(3)))).isEqualTo(UNKNOWN);
  }

  static Stream<FacetChoice> everyKindOfChoice() {
    return Stream.of(
        new CategoryIs(Category.PREVENTION),
        new LevelIs(GOOD_INDICATIONS),
        new NotRecognised(),
        new LevelAtLeast(WELL_SUBSTANTIATED),
        new ValidityIs(Validity.VALID),
        new AgeIs(ChildAge.years(3)),
        new TermIs(TermRole.SITUATION, "huiselijk-geweld"),
        new TermIs(TermRole.RECIPIENT, "moeder"),
        new TermIs(TermRole.PROVIDER, "jgz"),
        new AudienceIs(Audience.PROFESSIONALS));
  }

  @ParameterizedTest
  @MethodSource("everyKindOfChoice")
  void isUnknownWhereAllSourcesAreSilent(FacetChoice choice) {
    Finding finding = choice.find(silent(), TODAY);

    assertThat(finding.match()).isEqualTo(UNKNOWN);
    assertThat(finding.reason()).isEqualTo(Reason.silent());
  }

  @Test
  void alwaysKnowsWhichSourcesDescribeAnEntry() {
    assertThat(find(silent(), new SourceIs(NJI))).isEqualTo(YES);
    assertThat(find(silent(), new SourceIs(GUIDELINE))).isEqualTo(NO);
  }

  @Test
  void saysWhichSourcesDecide() {
    InterventionProfile profile =
        described(
            fromNji().atLeast(WELL_SUBSTANTIATED).categories(Category.PREVENTION),
            fromGuideline().aged(AgeRange.years(0, 6)).categories(Category.PREVENTION));

    assertThat(new AgeIs(ChildAge.years(3)).find(profile, TODAY).reason())
        .isEqualTo(new Reason(Reason.Kind.STATED, List.of(GUIDELINE)));
    assertThat(new AgeIs(ChildAge.years(9)).find(profile, TODAY).reason())
        .isEqualTo(new Reason(Reason.Kind.STATED_OTHERWISE, List.of(GUIDELINE)));
    assertThat(new LevelIs(GOOD_INDICATIONS).find(profile, TODAY).reason())
        .isEqualTo(new Reason(Reason.Kind.LEFT_OPEN, List.of(NJI)));
    assertThat(new CategoryIs(Category.TREATMENT).find(profile, TODAY).reason())
        .isEqualTo(new Reason(Reason.Kind.STATED_OTHERWISE, List.of(NJI, GUIDELINE)));
  }

  @Test
  void joinsChoicesOfAKeyByOrAndKeysByAnd() {
    InterventionProfile profile =
        described(aDescription().categories(Category.PREVENTION).aged(AgeRange.years(0, 6)));
    SearchQuery treatment = everything().with(new CategoryIs(Category.TREATMENT));
    SearchQuery either = treatment.with(new CategoryIs(Category.PREVENTION));

    assertThat(match(profile, treatment)).isEqualTo(NO);
    assertThat(match(profile, either)).isEqualTo(YES);
    assertThat(match(profile, either.with(new AgeIs(ChildAge.years(3))))).isEqualTo(YES);
    assertThat(match(profile, either.with(new AgeIs(ChildAge.years(9))))).isEqualTo(NO);
    assertThat(match(profile, either.with(new LevelIs(GOOD_INDICATIONS)))).isEqualTo(UNKNOWN);
    assertThat(match(profile, treatment.with(new LevelIs(GOOD_INDICATIONS)))).isEqualTo(NO);
  }

  @Test
  void isUnknownWithinAKeyWhenNoChoiceIsMetAndOneMayBe() {
    InterventionProfile profile = recognised(Recognition.atLeast(GOOD_INDICATIONS));
    SearchQuery query =
        everything().with(new LevelIs(WELL_SUBSTANTIATED)).with(new LevelIs(STRONG_INDICATIONS));

    QueryMatch match = query.match(profile, TODAY);

    assertThat(match.match()).isEqualTo(UNKNOWN);
    assertThat(match.unknown())
        .singleElement()
        .satisfies(
            criterion -> assertThat(criterion.choice()).isEqualTo(new LevelIs(STRONG_INDICATIONS)));
  }

  private static SearchQuery everything() {
    return SearchQuery.everything();
  }

  private static Match find(InterventionProfile profile, FacetChoice choice) {
    return choice.find(profile, TODAY).match();
  }

  private static Match match(InterventionProfile profile, SearchQuery query) {
    return query.match(profile, TODAY).match();
  }
}
