package nl.hechtwijzer.intervention.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@PageTest
class ExplanationPagesTest {

  @Autowired private Pages pages;

  @Test
  void listsTheInterventionsForPrevention() {
    Document page = pages.get("/preventie");

    assertThat(page.select("h2#lijst").text()).startsWith("7 interventies");
    assertThat(page.select(".hw-card__name").eachText())
        .containsExactly(
            "MBT-K",
            "NIKA",
            "Ouder-baby interventie",
            "PCIT",
            "Shantala Babymassage Individueel",
            "Tijd voor Toontje",
            "VoorZorg");
  }

  @Test
  void listsTheInterventionsForTreatment() {
    Document page = pages.get("/behandeling");

    assertThat(page.select(".hw-card__name").eachText())
        .containsExactly("Basic Trust-methode", "NIKA", "Tijd voor Toontje");
  }

  @Test
  void countsTheInterventionsAtEachLevel() {
    Document page = pages.get("/erkenning");

    assertThat(level(page, "Effectief volgens sterke aanwijzingen").text())
        .contains("Geen interventies precies hier");
    assertThat(level(page, "Effectief volgens goede aanwijzingen").text())
        .contains("2 interventies precies hier");
    assertThat(level(page, "Effectief volgens eerste aanwijzingen").text())
        .contains("1 interventie precies hier");
    assertThat(level(page, "Goed onderbouwd").text())
        .contains("1 interventie precies hier")
        .contains("Van 3 interventies is alleen bekend");
    assertThat(level(page, "Niet erkend").text()).contains("1 interventie precies hier");
  }

  @Test
  void leadsFromALevelToItsInterventions() {
    Document page = pages.get("/erkenning");

    assertThat(level(page, "Goed onderbouwd").select("a").eachAttr("href"))
        .containsExactly(
            "/interventies?niveau=goed-onderbouwd", "/interventies?vanaf=goed-onderbouwd");
    assertThat(level(page, "Effectief volgens sterke aanwijzingen").select("a")).isEmpty();
  }

  @Test
  void listsTheSources() {
    Document page = pages.get("/bronnen");

    assertThat(page.select(".hw-publications__title").eachText())
        .anyMatch(title -> title.contains("Erkende interventies"));
    assertThat(page.select(".hw-publications__count").eachText())
        .containsExactlyInAnyOrder("6 interventies in deze bron", "5 interventies in deze bron");
  }

  @Test
  void showsWhatASourceSays() {
    Document page = pages.get("/bronnen/richtlijn-problematische-gehechtheid");

    assertThat(page.select("div.hw-source h3").eachText())
        .containsExactly("MBT-K", "NIKA", "Ouder-baby interventie", "PCIT", "VoorZorg");
    assertThat(page.text()).contains("Niet bekend").contains("specialistische jeugdhulp");
  }

  @Test
  void answersNotFoundForAnUnknownSource() {
    pages.get("/bronnen/bestaat-niet", HttpStatus.NOT_FOUND);
  }

  private static Element level(Document page, String name) {
    return page.select(".hw-levels__level").stream()
        .filter(level -> level.select("h3").text().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No level is called " + name));
  }
}
