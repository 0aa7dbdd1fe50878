package nl.hechtwijzer.guide;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromGuideline;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.ChildAge;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.LevelAtLeast;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.Match;
import nl.hechtwijzer.search.Reason;
import nl.hechtwijzer.testing.ContentBuilder;
import nl.hechtwijzer.testing.DescriptionBuilder;
import org.junit.jupiter.api.Test;

class FitTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final FacetChoice THREE_YEARS = new AgeIs(ChildAge.years(3));
  private static final FacetChoice VIOLENCE = situation("huiselijk-geweld");
  private static final FacetChoice FEAR = situation("angst");
  private static final FacetChoice GOOD_INDICATIONS =
      new LevelAtLeast(RecognitionLevel.GOOD_INDICATIONS);

  private static FacetChoice situation(String slug) {
    return new TermIs(TermRole.SITUATION, slug);
  }

  private static Answers answers(FacetChoice... choices) {
    Answers answers = Answers.none();
    for (FacetChoice choice : choices) {
      answers = answers.with(choice);
    }
    return answers;
  }

  private static PublishedIntervention published(ContentBuilder content) {
    return new PublishedIntervention(content.profile(), 1, Instant.parse("2026-11-22T12:00:00Z"));
  }

  private static Fit fit(DescriptionBuilder description, FacetChoice... choices) {
    return Fit.of(published(anIntervention().describedBy(description)), answers(choices), TODAY);
  }

  @Test
  void fitsWhenEveryCriterionIsMet() {
    Fit fit =
        fit(
            fromNji().aged(AgeRange.years(0, 6)).situations("huiselijk-geweld"),
            THREE_YEARS,
            VIOLENCE);

    assertThat(fit.group()).isEqualTo(Fit.Group.FITS);
    assertThat(fit.criteria())
        .extracting(Fit.Criterion::key)
        .containsExactly(FacetKey.AGE, FacetKey.SITUATION);
    assertThat(fit.criteria(Match.YES)).hasSize(2);
  }

  @Test
  void namesTheSourceOfWhatFits() {
    PublishedIntervention intervention =
        published(
            anIntervention()
                .describedBy(fromNji(), fromGuideline().situations("huiselijk-geweld")));

    Fit fit = Fit.of(intervention, answers(VIOLENCE), TODAY);

    assertThat(fit.criteria().get(0).outcome().finding().reason().sources())
        .containsExactly(DescriptionBuilder.GUIDELINE);
  }

  @Test
  void mayFitWhereTheSourcesAreSilent() {
    Fit fit = fit(fromNji().aged(AgeRange.years(0, 6)), THREE_YEARS, VIOLENCE);

    assertThat(fit.group()).isEqualTo(Fit.Group.MAY_FIT);
    assertThat(fit.criteria(Match.UNKNOWN))
        .singleElement()
        .satisfies(
            criterion -> {
              assertThat(criterion.key()).isEqualTo(FacetKey.SITUATION);
              assertThat(criterion.outcome().finding().reason().kind())
                  .isEqualTo(Reason.Kind.SILENT);
            });
  }

  @Test
  void mayFitWhereALowestLevelLeavesTheLevelOpen() {
    Fit fit = fit(fromNji().atLeast(RecognitionLevel.WELL_SUBSTANTIATED), GOOD_INDICATIONS);

    assertThat(fit.group()).isEqualTo(Fit.Group.MAY_FIT);
    assertThat(fit.criteria().get(0).outcome().finding().reason().kind())
        .isEqualTo(Reason.Kind.LEFT_OPEN);
  }

  @Test
  void nearlyFitsWhenOneCriterionStandsInTheWay() {
    Fit fit =
        fit(
            fromNji().aged(AgeRange.years(4, 8)).situations("huiselijk-geweld"),
            THREE_YEARS,
            VIOLENCE,
            GOOD_INDICATIONS);

    assertThat(fit.group()).isEqualTo(Fit.Group.NEARLY_FITS);
    assertThat(fit.criteria(Match.NO)).extracting(Fit.Criterion::key).containsExactly(FacetKey.AGE);
    assertThat(fit.criteria(Match.UNKNOWN)).hasSize(1);
  }

  @Test
  void doesNotNearlyFitWhenNothingIsMet() {
    assertThat(fit(fromNji().aged(AgeRange.years(4, 8)), THREE_YEARS, VIOLENCE).group())
        .isEqualTo(Fit.Group.DOES_NOT_FIT);
  }

  @Test
  void doesNotFitWhenTwoCriteriaStandInTheWay() {
    Fit fit =
        fit(
            fromNji().aged(AgeRange.years(4, 8)).situations("angst").recipients("gezin"),
            THREE_YEARS,
            VIOLENCE,
            new TermIs(TermRole.RECIPIENT, "gezin"));

    assertThat(fit.group()).isEqualTo(Fit.Group.DOES_NOT_FIT);
  }

  @Test
  void isAdvisedAgainstEvenWhenEveryCriterionIsMet() {
    Fit fit =
        fit(fromNji().situations("huiselijk-geweld").contraindications("angst"), VIOLENCE, FEAR);

    assertThat(fit.criteria(Match.YES)).hasSize(1);
    assertThat(fit.group()).isEqualTo(Fit.Group.ADVISED_AGAINST);
    assertThat(fit.advisedAgainst())
        .singleElement()
        .satisfies(
            stated -> {
              assertThat(stated.value()).isEqualTo("angst");
              assertThat(stated.sources()).containsExactly(DescriptionBuilder.NJI);
            });
  }

  @Test
  void aContraindicationThatWasNotChosenChangesNothing() {
    Fit fit = fit(fromNji().situations("huiselijk-geweld").contraindications("angst"), VIOLENCE);

    assertThat(fit.group()).isEqualTo(Fit.Group.FITS);
    assertThat(fit.advisedAgainst()).isEmpty();
  }

  @Test
  void tellsOfEachChosenValueWhetherItIsNamed() {
    Fit fit = fit(fromNji().situations("huiselijk-geweld"), VIOLENCE, FEAR);

    assertThat(fit.criteria()).hasSize(1);
    assertThat(fit.criteria().get(0).match()).isEqualTo(Match.YES);
    assertThat(fit.criteria().get(0).values())
        .extracting(value -> value.choice().value() + " " + value.match())
        .containsExactly("angst NO", "huiselijk-geweld YES");
  }

  @Test
  void putsTheBestFitFirstAndWarningsBeforeAllElse() {
    List<PublishedIntervention> interventions =
        List.of(
            published(anIntervention("niet").describedBy(fromNji().situations("opvang"))),
            published(anIntervention("zwijgt")),
            published(
                anIntervention("een")
                    .describedBy(fromNji().aged(AgeRange.years(0, 6)).situations("angst"))),
            published(
                anIntervention("bijna")
                    .describedBy(fromNji().aged(AgeRange.years(9, 12)).situations("angst"))),
            published(anIntervention("half").describedBy(fromNji().situations("angst"))),
            published(
                anIntervention("beide")
                    .describedBy(
                        fromNji()
                            .aged(AgeRange.years(0, 6))
                            .situations("angst", "huiselijk-geweld"))),
            published(
                anIntervention("afgeraden")
                    .describedBy(
                        fromNji()
                            .aged(AgeRange.years(0, 6))
                            .situations("angst")
                            .contraindications("huiselijk-geweld"))));

    List<Fit> weighed = Outcome.weigh(interventions, answers(THREE_YEARS, VIOLENCE, FEAR), TODAY);

    assertThat(weighed)
        .extracting(fit -> fit.intervention().slug())
        .containsExactly("afgeraden", "beide", "een", "half", "zwijgt", "bijna", "niet");
  }

  @Test
  void leavesEqualOnesInTheirOrder() {
    List<PublishedIntervention> interventions =
        List.of(published(anIntervention("b")), published(anIntervention("a")));

    assertThat(Outcome.weigh(interventions, answers(THREE_YEARS), TODAY))
        .extracting(fit -> fit.intervention().slug())
        .containsExactly("b", "a");
  }
}
