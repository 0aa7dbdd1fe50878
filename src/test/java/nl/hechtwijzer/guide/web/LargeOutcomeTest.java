package nl.hechtwijzer.guide.web;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromGuideline;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Fit;
import nl.hechtwijzer.guide.Outcome;
import nl.hechtwijzer.guide.Step;
import nl.hechtwijzer.guide.WeighInterventions;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.ChildAge;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.testing.ContentBuilder;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * What the seeded catalogue does not hold: advice against an intervention, and very many of them.
 */
@PageTest
class LargeOutcomeTest {

  private static final Answers ANSWERS =
      Answers.none()
          .with(new AgeIs(ChildAge.years(3)))
          .with(new TermIs(TermRole.SITUATION, "angst"));

  @MockitoBean private WeighInterventions weigh;
  @Autowired private Pages pages;

  private static Fit fit(ContentBuilder content) {
    PublishedIntervention intervention =
        new PublishedIntervention(content.profile(), 1, Instant.parse("2026-11-22T12:00:00Z"));
    return Fit.of(intervention, ANSWERS, LocalDate.of(2026, 11, 22));
  }

  @BeforeEach
  void weighs() {
    List<Fit> fits =
        List.of(
            fit(
                anIntervention("afgeraden")
                    .describedBy(
                        fromNji().aged(AgeRange.years(0, 6)),
                        fromGuideline()
                            .situations("angst")
                            .contraindications("angst", "opvang")
                            .contraindicationText("Niet bij acute onveiligheid"))),
            fit(
                anIntervention("past")
                    .describedBy(fromNji().aged(AgeRange.years(0, 6)).situations("angst"))),
            fit(anIntervention("zwijgt").describedBy(fromNji().situations("angst"))));
    given(weigh.against(any()))
        .willReturn(
            new Outcome(
                ANSWERS,
                fits,
                new Outcome.Totals(
                    1200, 3400, 100_000, Map.of(FacetKey.AGE, 9000, FacetKey.SITUATION, 3400))));
  }

  @Test
  void warnsFirstWhereASourceAdvisesAgainst() {
    Document page = pages.get(ANSWERS.url(Step.OUTCOME));

    Element first = page.select(".hw-fits").first();
    assertThat(first.select("h2").text()).startsWith("Let op: niet bedoeld bij wat je koos");
    assertThat(first.select(".hw-fit__warning").text())
        .isEqualTo("Niet bedoeld bij: Angst Richtlijnen jeugdhulp en jeugdbescherming");
    assertThat(first.select(".hw-fit__whom").text())
        .contains("Ook niet bedoeld bij: Verblijf in de opvang")
        .contains("Niet bij acute onveiligheid");
    assertThat(page.select("#samenvatting-tekst").first().wholeText())
        .contains("LET OP, niet bedoeld bij: Angst");
  }

  @Test
  void countsWhatTheListHoldsBeyondWhatIsShown() {
    Document page = pages.get(ANSWERS.url(Step.OUTCOME));

    assertThat(page.select(".hw-outcome__result").text())
        .isEqualTo(
            "1.200 interventies passen op alles wat je koos."
                + " 2.200 interventies kunnen passen, maar daarvan zeggen de bronnen niet alles.");
    assertThat(page.select(".hw-fits__rest a").eachAttr("href"))
        .containsExactly(
            "/interventies?leeftijd=3j&situatie=angst",
            "/interventies?leeftijd=3j&situatie=angst&onbekend=meenemen",
            "/interventies");
    assertThat(page.select(".hw-outcome__links a").eachText())
        .containsExactly("Zonder leeftijd: 9.000 interventies");
  }
}
