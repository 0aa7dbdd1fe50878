package nl.hechtwijzer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.ChildAge;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.LevelAtLeast;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.SqlStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the Wijzer comes to after a first start. */
@RepositoryTest
class WeighInterventionsTest {

  @Autowired private WeighInterventions weigh;
  @Autowired private SqlStatements statements;

  private static List<String> slugs(Outcome outcome, Fit.Group group) {
    return outcome.in(group).stream().map(fit -> fit.intervention().slug()).toList();
  }

  @Test
  void groupsTheWholeCatalogue() {
    Outcome outcome =
        weigh.against(
            Answers.none()
                .with(new AgeIs(ChildAge.years(3)))
                .with(new TermIs(TermRole.SITUATION, "huiselijk-geweld")));

    assertThat(slugs(outcome, Fit.Group.FITS)).containsExactly("nika");
    assertThat(slugs(outcome, Fit.Group.MAY_FIT)).contains("tijd-voor-toontje");
    assertThat(slugs(outcome, Fit.Group.NEARLY_FITS)).contains("pcit");
    assertThat(outcome.fits()).hasSize(8);
    assertThat(outcome.isComplete()).isTrue();
  }

  @Test
  void countsWhatTheListHolds() {
    Outcome outcome = weigh.against(Answers.none().with(new AgeIs(ChildAge.years(10))));

    assertThat(outcome.totals().certain()).isEqualTo(1);
    assertThat(outcome.totals().possible()).isEqualTo(4);
    assertThat(outcome.totals().everything()).isEqualTo(8);
    assertThat(outcome.totals().without()).containsExactly(Map.entry(FacetKey.AGE, 8));
  }

  @Test
  void putsTheHighestRecognitionFirstAmongEquals() {
    Outcome outcome =
        weigh.against(Answers.none().with(new LevelAtLeast(RecognitionLevel.WELL_SUBSTANTIATED)));

    assertThat(slugs(outcome, Fit.Group.FITS))
        .containsExactly(
            "ouder-baby-interventie",
            "voorzorg",
            "pcit",
            "nika",
            "basic-trust-methode",
            "shantala-babymassage-individueel",
            "tijd-voor-toontje");
    assertThat(slugs(outcome, Fit.Group.DOES_NOT_FIT)).containsExactly("mbt-k");
  }

  @Test
  void asksTheSameFewStatementsForMoreEntries() {
    Answers answers = Answers.none().with(new AgeIs(ChildAge.years(3)));
    weigh.against(answers);

    assertThat(statements.during(() -> weigh.against(answers))).hasSizeLessThanOrEqualTo(15);
  }
}
