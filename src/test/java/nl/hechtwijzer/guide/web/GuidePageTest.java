package nl.hechtwijzer.guide.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Outcome;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class GuidePageTest {

  private static final String OUTCOME =
      "/wijzer?stap=uitkomst&leeftijd=3j&situatie=huiselijk-geweld";

  @Autowired private CatalogueState catalogue;
  @Autowired private OutcomePages outcomes;
  @Autowired private MessageSource messages;
  @Autowired private Pages pages;
  @Autowired private MockMvc mockMvc;

  @ParameterizedTest
  @CsvSource({
    "leeftijd, 1, Hoe oud is het kind als de hulp begint?",
    "voor-wie, 2, Voor wie is de hulp?",
    "situatie, 3, Wat is er aan de hand?",
    "soort, 4, Wil je problemen voorkomen of behandelen?",
    "erkenning, 5, Welke erkenning wil je ten minste?",
    "uitvoerder, 6, Wie kan de hulp uitvoeren?"
  })
  void asksOneQuestionAPage(String step, int number, String question) {
    Document page = pages.get("/wijzer?stap=" + step);

    assertThat(page.select("h1").eachText()).containsExactly(question);
    assertThat(page.select("fieldset legend h1")).hasSize(1);
    assertThat(page.select(".hw-progress__text").text()).isEqualTo("Vraag " + number + " van 6");
    assertThat(page.title()).startsWith("Vraag " + number + " van 6: " + question);
    assertThat(page.select(".hw-nav [aria-current]").text()).isEqualTo("Wijzer");
  }

  @Test
  void pointsBelowOnlyAtWhatIsThere() {
    Answers answers = Answers.none().with(new FacetChoice.CategoryIs(Category.TREATMENT));

    OutcomePage page =
        outcomes.of(
            new Outcome(answers, List.of(), new Outcome.Totals(0, 0, 0, Map.of())),
            List.of(),
            new Wording(messages, Language.DUTCH));

    assertThat(page.groups()).hasSize(1);
    assertThat(page.groups().get(0).text()).doesNotContain("hieronder").contains("Wijzig");
  }

  @Test
  void beginsWithWhatItIs() {
    Document page = pages.get("/wijzer");

    assertThat(page.select("h1").text()).startsWith("Hoe oud");
    assertThat(page.select(".hw-guide__promise").text()).contains("geen diagnose");
  }

  @Test
  void carriesEarlierAnswersAlong() {
    Document page = pages.get("/wijzer?stap=soort&leeftijd=3j&situatie=angst&situatie=opvang");

    assertThat(hidden(page)).containsExactly("leeftijd=3j", "situatie=angst", "situatie=opvang");
    assertThat(page.select("form.hw-guide__form").attr("method")).isEqualTo("get");
    assertThat(page.select("button[name=stap]").eachAttr("value"))
        .containsExactly("erkenning", "uitkomst");
    assertThat(link(page, "Sla over"))
        .isEqualTo("/wijzer?stap=erkenning&leeftijd=3j&situatie=angst&situatie=opvang");
    assertThat(link(page, "Terug naar de vorige vraag"))
        .isEqualTo("/wijzer?stap=situatie&leeftijd=3j&situatie=angst&situatie=opvang");
  }

  @Test
  void showsWhatWasAnsweredAndTheWayBackToIt() {
    Document page = pages.get("/wijzer?stap=soort&leeftijd=18m&vanaf=goed-onderbouwd");

    assertThat(page.select(".hw-answers__line").eachText())
        .contains(
            "Leeftijd van het kind 18 maanden Wijzig Leeftijd van het kind",
            "Erkenning Ten minste goed onderbouwd Wijzig Erkenning",
            "Soort hulp nog geen antwoord");
    assertThat(page.select(".hw-answers__change").eachAttr("href"))
        .contains("/wijzer?stap=leeftijd&vanaf=goed-onderbouwd&leeftijd=18m");
  }

  @Test
  void showsAnEarlierAnswerInItsQuestion() {
    Document situation = pages.get("/wijzer?stap=situatie&situatie=angst&situatie=opvang");
    Document level = pages.get("/wijzer?stap=erkenning&vanaf=goede-aanwijzingen");
    Document age = pages.get("/wijzer?stap=leeftijd&leeftijd=18m");

    assertThat(situation.select("input[name=situatie][checked]").eachAttr("value"))
        .containsExactly("opvang", "angst");
    assertThat(hidden(situation)).isEmpty();
    assertThat(level.select("input[type=radio][checked]").eachAttr("value"))
        .containsExactly("goede-aanwijzingen");
    assertThat(age.select("#getal").attr("value")).isEqualTo("18");
    assertThat(age.select("#eenheid [selected]").attr("value")).isEqualTo("m");
  }

  @Test
  void goesOnFromTheAgeWithTheAnswerInTheAddress() throws Exception {
    mockMvc
        .perform(get("/wijzer?situatie=angst&getal=18&eenheid=m&stap=voor-wie"))
        .andExpect(redirectedUrl("/wijzer?stap=voor-wie&leeftijd=18m&situatie=angst"));
    mockMvc
        .perform(get("/en/wijzer?getal=&eenheid=j&ongeboren=ja&stap=uitkomst"))
        .andExpect(redirectedUrl("/en/wijzer?stap=uitkomst&leeftijd=zwangerschap"));
    mockMvc
        .perform(get("/wijzer?getal=&eenheid=j&stap=voor-wie"))
        .andExpect(redirectedUrl("/wijzer?stap=voor-wie"));
  }

  @Test
  void keepsWhatWasMistypedAndSaysWhatToDo() throws Exception {
    String url = "/wijzer?situatie=angst&getal=40%20jaar&eenheid=m&stap=voor-wie";
    Document page = pages.get(url, HttpStatus.UNPROCESSABLE_CONTENT);

    assertThat(page.select("h1").text()).startsWith("Hoe oud");
    assertThat(page.title()).startsWith("Verbeter dit:");
    Element field = page.select("#getal").first();
    assertThat(field.attr("value")).isEqualTo("40 jaar");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#eenheid [selected]").attr("value")).isEqualTo("m");
    assertThat(field.attr("aria-describedby")).contains("getal-error");
    assertThat(page.select("#getal-error").text()).contains("“40 jaar” is te oud");
    assertThat(page.select(".hw-errors a").eachAttr("href")).containsExactly("#getal");
    assertThat(hidden(page)).containsExactly("situatie=angst");
    mockMvc
        .perform(get(URI.create(url)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(header().string("Cache-Control", "no-store"));
  }

  @Test
  void writesWhatWasMistypedAsText() {
    Document page =
        pages.get(
            "/wijzer?stap=voor-wie&getal=%3Cb%3Ex%27%22&eenheid=j",
            HttpStatus.UNPROCESSABLE_CONTENT);

    assertThat(page.select("#getal").attr("value")).isEqualTo("<b>x'\"");
    assertThat(page.select("main b")).isEmpty();
  }

  @Test
  void leadsABadAddressToTheNearestGoodOneAndSaysSo() throws Exception {
    mockMvc
        .perform(get("/wijzer?stap=situatie&leeftijd=99j&situatie=angst&situatie=niets"))
        .andExpect(
            redirectedUrl(
                "/wijzer?stap=situatie&situatie=angst"
                    + "&fout=leeftijd%3A99j&fout=situatie%3Aniets"));
    mockMvc
        .perform(get("/wijzer?stap=raar&leeftijd=3j"))
        .andExpect(redirectedUrl("/wijzer?stap=leeftijd&leeftijd=3j&fout=stap%3Araar"));

    Document page =
        pages.get(
            "/wijzer?stap=situatie&situatie=angst&fout=leeftijd%3A99j&fout=situatie%3Aopvang");
    assertThat(page.select(".hw-notice").eachText())
        .singleElement()
        .asString()
        .contains("De leeftijd “99j” begrijpen we niet");
  }

  @Test
  void leavesWhatBelongsToTheList() {
    Document page = pages.get("/wijzer?stap=soort&leeftijd=3j&q=nika&sorteer=naam&pagina=x");

    assertThat(hidden(page)).containsExactly("leeftijd=3j");
  }

  @Test
  void groupsTheOutcome() {
    Document page = pages.get(OUTCOME);

    assertThat(page.select(".hw-outcome__result").text()).startsWith("1 interventie past op alles");
    assertThat(names(page, "past")).containsExactly("NIKA");
    assertThat(names(page, "kan-passen")).contains("Tijd voor Toontje");
    assertThat(page.select("details.hw-fits #past-niet")).hasSize(1);
    assertThat(page.select(".hw-fit")).hasSize(8);
  }

  @Test
  void saysOfEveryCriterionWhatTheSourceSays() {
    Document page = pages.get(OUTCOME);

    assertThat(verdicts(page, "NIKA"))
        .containsExactly(
            "Past Leeftijd van het kind: 3 jaar In de bron: 0 tot en met 6 jaar"
                + " Richtlijnen jeugdhulp en jeugdbescherming",
            "Past Situatie: Huiselijk geweld In de bron: Huiselijk geweld"
                + " Richtlijnen jeugdhulp en jeugdbescherming");
    assertThat(verdicts(page, "Tijd voor Toontje"))
        .first()
        .isEqualTo("Bron zegt niets Leeftijd van het kind: 3 jaar");
    assertThat(fit(page, "NIKA").select(".hw-fit__whom").text())
        .contains("Bedoeld voor")
        .contains("Nederlands Jeugdinstituut (NJi)");
    assertThat(fit(page, "NIKA").select(".hw-said__source").eachAttr("href"))
        .allMatch(url -> url.matches("/interventies/nika#bron-[12]"));
  }

  @Test
  void saysWhatKeepsANearMissFromFitting() {
    Document page = pages.get("/wijzer?stap=uitkomst&leeftijd=9j&situatie=huiselijk-geweld");

    assertThat(fit(page, "NIKA").select(".hw-fit__obstacle").text())
        .isEqualTo(
            "Alleen dit past niet: leeftijd van het kind."
                + " Je koos “9 jaar”, in de bron staat “0 tot en met 6 jaar”.");
    assertThat(names(page, "past-bijna")).contains("NIKA");
  }

  @Test
  void tellsOfEachChosenSituationWhetherItIsNamed() {
    Document page = pages.get("/wijzer?stap=uitkomst&situatie=angst&situatie=huiselijk-geweld");

    assertThat(verdicts(page, "NIKA"))
        .singleElement()
        .asString()
        .contains("Angst (niet genoemd), Huiselijk geweld (genoemd)");
  }

  @Test
  void leadsOnToTheListWithTheSameFilters() {
    Document page = pages.get("/wijzer?stap=uitkomst&leeftijd=9j&situatie=huiselijk-geweld");

    assertThat(page.select(".hw-outcome__onward .hw-button").attr("href"))
        .isEqualTo("/interventies?leeftijd=9j&situatie=huiselijk-geweld");
    assertThat(page.select(".hw-outcome__links a").eachAttr("href"))
        .contains("/interventies?situatie=huiselijk-geweld&onbekend=meenemen");
  }

  @Test
  void givesASummaryForTheFile() {
    String summary = pages.get(OUTCOME).select("#samenvatting-tekst").first().wholeText();

    assertThat(summary)
        .contains("/wijzer?stap=uitkomst&leeftijd=3j&situatie=huiselijk-geweld")
        .contains("versie " + catalogue.version())
        .contains("- Leeftijd van het kind: 3 jaar\n")
        .contains("* NIKA – Goed onderbouwd\n")
        .contains("Leeftijd van het kind: Past (0 tot en met 6 jaar, Richtlijnen")
        .endsWith("geen diagnose.");
  }

  @Test
  void asksToAnswerSomethingWhenEverythingWasSkipped() {
    Document page = pages.get("/wijzer?stap=uitkomst");

    assertThat(page.select(".hw-empty__title").text()).isEqualTo("Je hebt nog niets gekozen");
    assertThat(page.select(".hw-fit")).isEmpty();
    assertThat(page.select(".hw-empty a").eachAttr("href"))
        .containsExactly("/wijzer?stap=leeftijd", "/interventies");
  }

  @Test
  void speaksEnglishAndMarksWhatStaysDutch() {
    Document question = pages.get("/en/wijzer?stap=situatie&leeftijd=3j");
    Document outcome = pages.get("/en" + OUTCOME);

    assertThat(question.select("h1").text()).isEqualTo("What is going on?");
    assertThat(question.select("form.hw-guide__form").attr("action")).isEqualTo("/en/wijzer");
    assertThat(question.select(".hw-option__text").eachText()).contains("Domestic violence");
    assertThat(verdicts(outcome, "NIKA"))
        .first()
        .asString()
        .startsWith("Fits Age of the child: 3 years In the source: 0 to 6 years");
    assertThat(fit(outcome, "NIKA").select(".hw-fit__whom .hw-said__text").eachAttr("lang"))
        .isNotEmpty()
        .containsOnly("nl");
    assertThat(outcome.select(".hw-said__source").eachAttr("href"))
        .allMatch(url -> url.startsWith("/en/interventies/"));
  }

  @Test
  void standsInTheSitemap() throws Exception {
    String sitemap =
        mockMvc.perform(get("/sitemap.xml")).andReturn().getResponse().getContentAsString();

    assertThat(sitemap).contains("/wijzer</loc>").contains("/en/wijzer</loc>");
  }

  private static List<String> hidden(Document page) {
    return page.select("form.hw-guide__form input[type=hidden]").stream()
        .map(input -> input.attr("name") + "=" + input.attr("value"))
        .toList();
  }

  private static String link(Document page, String text) {
    return page.select("a").stream()
        .filter(link -> link.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link says " + text))
        .attr("href");
  }

  private static List<String> names(Document page, String group) {
    return page.select(".hw-fits:has(#" + group + ") .hw-fit__name").eachText();
  }

  private static Element fit(Document page, String name) {
    return page.select(".hw-fit").stream()
        .filter(fit -> fit.select(".hw-fit__name").text().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing is told of " + name));
  }

  private static List<String> verdicts(Document page, String name) {
    return fit(page, name).select(".hw-verdict").eachText();
  }
}
