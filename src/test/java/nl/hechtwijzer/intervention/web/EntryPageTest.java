package nl.hechtwijzer.intervention.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SqlStatements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@PageTest
class EntryPageTest {

  @Autowired private Pages pages;
  @Autowired private SqlStatements statements;

  @Test
  void namesTheInterventionAndItsRecognition() {
    Document page = pages.get("/interventies/nika");

    assertThat(page.title()).startsWith("NIKA");
    assertThat(page.select("h1").text()).isEqualTo("NIKA");
    assertThat(page.select(".hw-ladder__words").text()).isEqualTo("Goed onderbouwd");
    assertThat(page.select(".hw-ladder__state").eachText()).containsExactly("Op dit niveau erkend");
  }

  @Test
  void saysAtLeastWhereTheSourceOnlyGivesALowestLevel() {
    Document page = pages.get("/interventies/tijd-voor-toontje");

    assertThat(page.select(".hw-ladder__words").text()).isEqualTo("Ten minste goed onderbouwd");
    assertThat(page.select(".hw-ladder__state").eachText())
        .containsExactly(
            "Kan ook dit niveau zijn; de bron laat dat open",
            "Kan ook dit niveau zijn; de bron laat dat open",
            "Kan ook dit niveau zijn; de bron laat dat open",
            "Ten minste op dit niveau erkend");
  }

  @Test
  void putsTheMostPreciseRecognitionFirstAndKeepsTheOther() {
    Element recognition = fact(pages.get("/interventies/nika"), "Erkenning");

    assertThat(recognition.select(".hw-facts__value > span").eachText())
        .containsExactly("Goed onderbouwd", "Ten minste goed onderbouwd");
    assertThat(recognition.select(".hw-differs")).isNotEmpty();
  }

  @Test
  void explainsWhyAnInterventionIsNotRecognised() {
    Element recognition = fact(pages.get("/interventies/mbt-k"), "Erkenning");

    assertThat(recognition.text()).contains("Niet erkend").contains("KJP").contains("DEJ");
  }

  @Test
  void saysThatTheSourcesAreSilent() {
    Document page = pages.get("/interventies/tijd-voor-toontje");

    assertThat(fact(page, "Leeftijd bij de start").text()).endsWith("Niet vermeld in de bronnen");
    assertThat(fact(page, "Doel").text()).endsWith("Niet vermeld in de bronnen");
    assertThat(fact(page, "Uitgevoerd door").text()).endsWith("Niet vermeld in de bronnen");
  }

  @Test
  void marksWhereSourcesDiffer() {
    Document page = pages.get("/interventies/voorzorg");

    assertThat(fact(page, "Uitgevoerd door").select(".hw-differs")).isNotEmpty();
    assertThat(fact(page, "Leeftijd bij de start").select(".hw-differs")).isEmpty();
  }

  @Test
  void leadsFromEveryStatementToItsSource() {
    Document page = pages.get("/interventies/ouder-baby-interventie");

    List<String> targets = page.select("a.hw-note").eachAttr("href");

    assertThat(targets).isNotEmpty();
    assertThat(targets)
        .allSatisfy(target -> assertThat(page.select("section" + target)).hasSize(1));
  }

  @Test
  void givesEveryStatementOfASourceItsPlace() {
    Document page = pages.get("/interventies/nika");

    assertThat(page.select("section.hw-source")).hasSize(2);
    assertThat(page.select("section.hw-source .hw-lines__line"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.select(".hw-lines__place").text()).isNotBlank());
  }

  @Test
  void showsPolicymakersTheDecisionFirst() {
    Document page = pages.get("/interventies/nika?publiek=beleidsmakers");

    assertThat(page.select(".hw-entry__heading").first().text()).isEqualTo("Erkenning");
    assertThat(fact(page, "Geldig tot en met").text()).endsWith("Niet vermeld in de bronnen");
    assertThat(page.select(".hw-entry__views [aria-current]").text()).contains("beleidsmakers");
  }

  @Test
  void showsProfessionalsForWhomItIsFirst() {
    Document page = pages.get("/interventies/nika");

    assertThat(page.select(".hw-entry__heading").first().text()).isEqualTo("Voor wie");
    assertThat(page.select(".hw-entry__views [aria-current]").text()).contains("professionals");
  }

  @Test
  void tellsWhichNameTheEditorsAdded() {
    Document page = pages.get("/interventies/pcit");

    assertThat(page.select(".hw-entry__aliases").text())
        .contains("Parent-Child Interaction Therapy")
        .contains("staat niet in de bronnen");
  }

  @Test
  void proposesComparableInterventionsWithAReason() {
    Document page = pages.get("/interventies/nika");

    List<Element> neighbours = page.select(".hw-neighbours__item");

    assertThat(neighbours).isNotEmpty();
    assertThat(neighbours)
        .allSatisfy(
            neighbour -> {
              assertThat(neighbour.select("h3 a").attr("href")).startsWith("/interventies/");
              assertThat(neighbour.select(".hw-neighbours__reason").text()).isNotBlank();
            });
  }

  @Test
  void speaksEnglishAndMarksWhatStaysDutch() {
    Document page = pages.get("/en/interventies/pcit");

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(fact(page, "Goal").select("span[lang=nl]")).hasSize(1);
    assertThat(fact(page, "Age at the start").select("span[lang=nl]")).isEmpty();
    assertThat(fact(page, "Age at the start").text()).contains("2 to 8 years");
    assertThat(page.select(".hw-lead").attr("lang")).isEqualTo("nl");
    assertThat(page.select(".hw-neighbours a").eachAttr("href"))
        .allSatisfy(url -> assertThat(url).startsWith("/en/interventies/"));
  }

  @Test
  void answersNotFoundForAnUnknownIntervention() {
    pages.get("/interventies/bestaat-niet", HttpStatus.NOT_FOUND);
  }

  @Test
  void readsAnEntryOncePerCatalogueVersion() {
    // Addresses that nobody asked for before: what was rendered once is not made again.
    pages.get("/interventies/nika?keer=eerste");

    assertThat(statements.during(() -> pages.get("/interventies/nika?keer=tweede"))).isEmpty();
    assertThat(statements.during(() -> pages.get("/en/interventies/nika?keer=derde"))).isEmpty();
  }

  private static Element fact(Document page, String label) {
    return page.select(".hw-entry__body .hw-facts__line").stream()
        .filter(line -> line.select("dt > span").first().text().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No fact is called " + label));
  }
}
