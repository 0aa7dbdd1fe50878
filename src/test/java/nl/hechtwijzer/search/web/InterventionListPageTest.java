package nl.hechtwijzer.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class InterventionListPageTest {

  @Autowired private Pages pages;
  @Autowired private MockMvc mockMvc;

  private static String count(Document page) {
    return page.select("[data-announce]").text();
  }

  private static List<String> names(Document page) {
    return page.select(".hw-card h3").eachText();
  }

  private static List<String> notices(Document page) {
    return page.select(".hw-notice__text span").eachText();
  }

  /** The count beside an answer in the filters. */
  private static String countOf(Document page, String key, String value) {
    Elements picked = page.select("#" + key + ":is(select) > option[value=" + value + "]");
    if (!picked.isEmpty()) {
      return picked.text().replaceAll(".*\\((.*)\\)", "$1");
    }
    return page.select("#" + key + "-" + value)
        .next()
        .next()
        .select("span > span:not(.hw-visually-hidden)")
        .text();
  }

  @Test
  void showsAllInterventionsByName() {
    Document page = pages.get("/interventies");

    assertThat(page.title()).isEqualTo("Interventies – Hechtwijzer");
    assertThat(page.select("h1").text()).isEqualTo("Interventies");
    assertThat(count(page)).isEqualTo("8 interventies");
    assertThat(names(page)).hasSize(8).startsWith("Basic Trust-methode").endsWith("VoorZorg");
    assertThat(page.select(".hw-card h3 a").first().attr("href"))
        .isEqualTo("/interventies/basic-trust-methode");
    assertThat(page.select(".hw-chip, .hw-results__left-out, .hw-pager, .hw-empty")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "categorie, preventie, 7",
    "categorie, behandeling, 3",
    "niveau, goede-aanwijzingen, 2",
    "niveau, goed-onderbouwd, 1",
    "vanaf, sterke-aanwijzingen, 0",
    "niveau, niet-erkend, 1",
    "vanaf, goed-onderbouwd, 7",
    "leeftijd, zwangerschap, 1",
    "leeftijd, 3j, 2",
    "bron, nji-erkende-interventies, 6"
  })
  void saysBesideEveryFilterWhatItWouldGive(String key, String value, String count) {
    assertThat(countOf(pages.get("/interventies"), key, value)).isEqualTo(count);
    assertThat(count(pages.get("/interventies?" + key + "=" + value)))
        .startsWith(count.equals("0") ? "Geen" : count);
  }

  @Test
  void countsOtherValuesOfAKeyAsIfTheyWereChosenInstead() {
    Document page = pages.get("/interventies?categorie=behandeling&leeftijd=3j");

    assertThat(count(page)).isEqualTo("1 interventie");
    assertThat(countOf(page, "categorie", "preventie")).isEqualTo("2");
    assertThat(countOf(page, "categorie", "behandeling")).isEqualTo("1");
    assertThat(countOf(page, "leeftijd", "5j")).isEqualTo("1");
  }

  @Test
  void showsEveryChoiceAsAChipThatTakesItAway() {
    Document page =
        pages.get(
            "/interventies?q=gezin&categorie=preventie&leeftijd=18m&leeftijd=3j&weergave=tabel");

    assertThat(page.select(".hw-chip__text").eachText())
        .containsExactly("gezin", "Gezinnen", "Preventie", "18 maanden", "3 jaar");
    assertThat(page.select("a.hw-chip").eachAttr("href"))
        .containsExactly(
            "/interventies?categorie=preventie&leeftijd=18m&leeftijd=3j&weergave=tabel",
            "/interventies?categorie=preventie&leeftijd=18m&leeftijd=3j&weergave=tabel",
            "/interventies?q=gezin&leeftijd=18m&leeftijd=3j&weergave=tabel",
            "/interventies?q=gezin&categorie=preventie&leeftijd=3j&weergave=tabel",
            "/interventies?q=gezin&categorie=preventie&leeftijd=18m&weergave=tabel");
    assertThat(page.select(".hw-found__clear").attr("href"))
        .isEqualTo("/interventies?weergave=tabel");
    assertThat(page.title())
        .isEqualTo("Interventies: “gezin”, preventie, 18 maanden, 3 jaar – Hechtwijzer");
    assertThat(page.select("#lijst input[checked]").eachAttr("id"))
        .containsExactly("categorie-preventie", "leeftijd-18m", "leeftijd-3j");
    assertThat(page.select("#q").val()).isEqualTo("gezin");
  }

  @Test
  void asksForTheRecognitionOnOneLadder() {
    Document page = pages.get("/interventies?vanaf=goede-aanwijzingen&niveau=niet-erkend");

    assertThat(names(page)).containsExactly("MBT-K", "Ouder-baby interventie", "VoorZorg");
    assertThat(page.select(".hw-facet__legend").eachText())
        .startsWith("Categorie", "Niveau van erkenning", "Leeftijd van het kind")
        .doesNotHaveDuplicates();
    assertThat(page.select("#filter-niveau ul:first-of-type > li .hw-check__text").eachText())
        .startsWith(
            "Effectief volgens sterke aanwijzingen",
            "Effectief volgens goede aanwijzingen of hoger",
            "Effectief volgens eerste aanwijzingen of hoger",
            "Goed onderbouwd of hoger",
            "Niet erkend");
    assertThat(page.select("#filter-niveau input[checked]").eachAttr("id"))
        .containsExactly("vanaf-goede-aanwijzingen", "niveau-niet-erkend");
    assertThat(countOf(page, "vanaf", "goed-onderbouwd")).isEqualTo("7");
    assertThat(countOf(page, "niveau", "niet-erkend")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "weergave=tabel"})
  void saysWhyAnEntryIsNotRecognised(String view) {
    Document page = pages.get("/interventies?niveau=niet-erkend&" + view);

    assertThat(page.select(".hw-why").eachText())
        .containsExactly("MBT-K staat nog niet in de Databank Effectieve Jeugdinterventies (DEJ).");
    assertThat(page.select(".hw-why").attr("lang")).isEqualTo("nl");
  }

  @Test
  void showsTheMostUsedOfALongListAndFoldsTheOthers() {
    Document page = pages.get("/interventies?situatie=stemmingswisselingen");
    Element facet = page.selectFirst("#filter-situatie");

    assertThat(facet.select(".hw-facet__body > ul > li")).hasSizeBetween(6, 7);
    assertThat(facet.select(".hw-facet__body > ul input[checked]").eachAttr("value"))
        .containsExactly("stemmingswisselingen");
    assertThat(facet.select("details details > summary").text()).startsWith("Toon er nog ");
    assertThat(facet.select("details details[open]")).isEmpty();
    assertThat(facet.select("[data-find]").attr("data-find")).isEqualTo("Zoek bij: Situatie");
    assertThat(page.select("#lijst .hw-check__box:not(details details *)").size()).isLessThan(40);
  }

  @Test
  void picksAnAgeFromAListAndKeepsSeveralTicked() {
    Document one = pages.get("/interventies?leeftijd=3j");

    assertThat(one.select("select#leeftijd option[selected]").val()).isEqualTo("3j");
    assertThat(one.select("select#leeftijd option").first().text()).isEqualTo("Alle leeftijden");
    assertThat(one.select("input[name=leeftijd]")).isEmpty();

    Document several = pages.get("/interventies?leeftijd=3j&leeftijd=18m");

    assertThat(several.select("input[name=leeftijd][checked]").eachAttr("value"))
        .containsExactly("18m", "3j");
    assertThat(several.select("select[name=leeftijd] option[selected]")).isEmpty();
    assertThat(several.select("select[name=leeftijd] option[value=3j]")).isEmpty();
    assertThat(several.select(".hw-chip__text").eachText()).containsExactly("18 maanden", "3 jaar");
  }

  @Test
  void leadsPastTheFilters() {
    Document page = pages.get("/en/interventies");
    Element skip = page.selectFirst("main a[href=#gevonden]");

    assertThat(skip.text()).isEqualTo("To the results");
    assertThat(page.select("#gevonden").text()).isEqualTo("Interventions found");
  }

  @Test
  void saysHowManyAreLeftOutBecauseTheirSourcesAreSilentAndShowsThem() {
    Document page = pages.get("/interventies?leeftijd=3j");
    Element leftOut = page.selectFirst(".hw-results__left-out");

    assertThat(leftOut.text())
        .isEqualTo(
            "3 interventies staan er niet bij. De bronnen zeggen daarvan niet genoeg over: leeftijd."
                + " Toon deze 3 ook");

    Document all = pages.get(leftOut.selectFirst("a").attr("href"));

    assertThat(count(all)).isEqualTo("5 interventies");
    assertThat(all.select(".hw-card__unknown").eachText())
        .hasSize(3)
        .containsOnly("Leeftijd van het kind: niet vermeld in de bronnen");
    assertThat(countOf(all, "leeftijd", "zwangerschap")).isEqualTo("4");
    assertThat(all.select(".hw-results__left-out").text()).startsWith("3 interventies staan erbij");
    assertThat(all.select(".hw-results__left-out a").attr("href"))
        .isEqualTo("/interventies?leeftijd=3j");
    assertThat(all.select("input[name=onbekend]").val()).isEqualTo("meenemen");
  }

  @Test
  void namesOnlyWhatTheSourcesAreSilentOn() {
    Document page = pages.get("/interventies?categorie=preventie&leeftijd=3j");

    assertThat(page.select(".hw-results__left-out span").text())
        .startsWith("2 interventies")
        .endsWith("niet genoeg over: leeftijd.");
  }

  @Test
  void saysNothingOfSilenceWhereNothingIsUnknown() {
    assertThat(
            pages
                .get("/interventies?categorie=preventie&onbekend=meenemen")
                .select(".hw-results__left-out"))
        .isEmpty();
  }

  @Test
  void saysThatASourceLeavesTheLevelOpen() {
    Document page = pages.get("/interventies?niveau=goede-aanwijzingen&onbekend=meenemen");

    assertThat(page.select(".hw-card__unknown").eachText())
        .hasSize(3)
        .containsOnly("Niveau van erkenning: de bronnen laten dit open");
  }

  @Test
  void showsTheSameInATable() {
    Document page = pages.get("/interventies?weergave=tabel&sorteer=niveau");

    assertThat(page.select("table tbody th[scope=row] a").eachText())
        .startsWith("Ouder-baby interventie", "VoorZorg")
        .endsWith("MBT-K");
    assertThat(page.select("input[name=weergave]").val()).isEqualTo("tabel");
    assertThat(page.select("#sorteer option[selected]").val()).isEqualTo("niveau");
  }

  @Test
  void offersRelevanceOnlyWhereThereAreWords() {
    assertThat(pages.get("/interventies").select("#sorteer option").eachAttr("value"))
        .containsExactly("", "niveau", "gewijzigd");
    assertThat(pages.get("/interventies?q=kind").select("#sorteer option").eachAttr("value"))
        .containsExactly("", "naam", "niveau", "gewijzigd");
  }

  @Test
  void proposesWhichFilterToDropWithWhatThatGives() {
    Document page = pages.get("/interventies?categorie=behandeling&leeftijd=zwangerschap&q=nika");

    assertThat(count(page)).isEqualTo("Geen interventies");
    assertThat(page.select(".hw-empty__links a").eachText())
        .containsExactly(
            "Laat leeftijd weg (zwangerschap): 1 interventie",
            "Kijk alleen naar “nika”: 1 interventie",
            "Kijk alleen naar categorie (behandeling): 3 interventies",
            "Kijk alleen naar leeftijd (zwangerschap): 1 interventie",
            "Bekijk alles: 8 interventies");
    for (Element proposal : page.select(".hw-empty__links a")) {
      String promised = proposal.text().replaceAll(".*: ", "");
      assertThat(count(pages.get(proposal.attr("href")))).isEqualTo(promised);
    }
  }

  @Test
  void proposesToIncludeWhatTheSourcesLeaveOpen() {
    Document page = pages.get("/interventies?geldigheid=geldig");

    assertThat(page.select(".hw-empty__links a").eachText())
        .containsExactly(
            "Toon ook interventies waarvan de bronnen niet genoeg zeggen: 8 interventies",
            "Bekijk alles: 8 interventies");
  }

  @Test
  void leadsFromABadValueToTheNearestGoodAddressAndSaysWhatWasLeftOut() throws Exception {
    mockMvc
        .perform(get("/interventies?leeftijd=oud&categorie=preventie&utm=x"))
        .andExpect(status().isFound())
        .andExpect(redirectedUrl("/interventies?categorie=preventie&fout=leeftijd%3Aoud"));

    Document page = pages.get("/interventies?categorie=preventie&fout=leeftijd%3Aoud");

    assertThat(notices(page))
        .singleElement()
        .asString()
        .contains("oud")
        .contains("Leeftijd van het kind")
        .contains("18m");
    assertThat(count(page)).isEqualTo("7 interventies");
    assertThat(page.select("a[href*=fout]")).hasSize(1).allMatch(link -> link.id().equals("taal"));
  }

  @Test
  void keepsWhatWasToldWhenItLeadsOnFurther() throws Exception {
    mockMvc
        .perform(get("/interventies?pagina=9&fout=leeftijd:oud"))
        .andExpect(status().isFound())
        .andExpect(redirectedUrl("/interventies?fout=leeftijd%3Aoud&fout=pagina%3A9"));

    assertThat(notices(pages.get("/interventies?fout=leeftijd%3Aoud&fout=pagina%3A9"))).hasSize(2);
  }

  @Test
  void doesNotTakeTheListOfTodayForThatOfAnotherDay() throws Exception {
    mockMvc
        .perform(get("/interventies?categorie=preventie&op=2026-11-21"))
        .andExpect(status().isFound())
        .andExpect(redirectedUrl("/interventies?categorie=preventie&fout=op%3A2026-11-21"));

    assertThat(notices(pages.get("/interventies?categorie=preventie&fout=op%3A2026-11-21")))
        .singleElement()
        .asString()
        .contains("2026-11-21")
        .contains("uit het adres gehaald");
  }

  @Test
  void cutsLongBadValuesAndTellsOfFewAtOnce() throws Exception {
    String location =
        mockMvc
            .perform(get("/en/interventies?niveau=" + "x".repeat(500) + "&pagina=0&sorteer=y"))
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    assertThat(location)
        .isEqualTo(
            "/en/interventies?fout=niveau%3A"
                + "x".repeat(60)
                + "&fout=sorteer%3Ay&fout=pagina%3A0");
    assertThat(notices(pages.get(location))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fout=",
        "fout=:",
        "fout=leeftijd",
        "fout=leeftijd:3j",
        "fout=categorie:preventie",
        "fout=pagina:1",
        "fout=kleur:rood",
        "fout=:oud"
      })
  void saysNothingOfWhatIsNotBad(String query) {
    assertThat(notices(pages.get("/interventies?" + query))).isEmpty();
  }

  @Test
  void showsWhatWasTypedAsTextAndNothingElse() {
    Document page =
        pages.get("/interventies?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&fout=niveau%3A%3Cimg%3E");

    assertThat(page.select("main script, main img")).isEmpty();
    assertThat(page.select(".hw-chip__text").text()).isEqualTo("<script>alert(1)</script>");
    assertThat(notices(page))
        .satisfiesExactly(
            bad -> assertThat(bad).contains("<img>"),
            missing ->
                assertThat(missing).isEqualTo("In deze catalogus staat niet: script, alert."));
  }

  @Test
  void speaksEnglishAndMarksWhatStaysDutch() {
    Document page = pages.get("/en/interventies?leeftijd=3j&categorie=preventie");

    assertThat(page.title()).isEqualTo("Interventions: prevention, 3 years – Hechtwijzer");
    assertThat(count(page)).isEqualTo("2 interventions");
    assertThat(page.select(".hw-chip__text").eachText()).containsExactly("Prevention", "3 years");
    assertThat(page.select("a.hw-chip").eachAttr("href"))
        .allMatch(url -> url.startsWith("/en/interventies?"));
    assertThat(page.select("#lijst").attr("action")).isEqualTo("/en/interventies");
    assertThat(page.select(".hw-card h3 a").eachAttr("lang")).containsOnly("nl");
    assertThat(page.select(".hw-card__summary").eachAttr("lang")).containsOnly("nl");
  }

  @Test
  void knowsItsOneAddress() {
    Document page =
        pages.get("/en/interventies?leeftijd=36m&q=&categorie=preventie&sorteer=&fout=niveau:x");

    assertThat(page.select("#lijst").attr("data-address"))
        .isEqualTo("/en/interventies?categorie=preventie&leeftijd=3j");
  }

  @Test
  void isFoundUnchangedBeforeAnyWork() throws Exception {
    String tag =
        mockMvc
            .perform(get("/interventies?leeftijd=3j"))
            .andExpect(header().string(HttpHeaders.ETAG, startsWith("W/")))
            .andReturn()
            .getResponse()
            .getHeader(HttpHeaders.ETAG);

    mockMvc
        .perform(get("/interventies?leeftijd=3j").header(HttpHeaders.IF_NONE_MATCH, tag))
        .andExpect(status().isNotModified());
  }

  @Test
  void showsTheSentenceInWhichAWordStands() {
    Document page = pages.get("/interventies?q=mentaliseren");

    assertThat(page.select(".hw-card__name").eachText()).containsExactly("MBT-K");
    assertThat(page.select(".hw-hits .hw-mark").eachText()).contains("mentaliseren");
    assertThat(page.select(".hw-hits__hit").text()).contains("vergroten");
  }

  @Test
  void saysWhenNotAllWordsWereFound() {
    Document page = pages.get("/interventies?q=nika+fietsenstalling");

    assertThat(page.select(".hw-card__name").eachText()).contains("NIKA");
    assertThat(page.select(".hw-notice").text())
        .contains("Geen resultaten voor alle woorden; dit lijkt erop")
        .contains("fietsenstalling");
  }

  @Test
  void proposesWhatWasProbablyMeant() {
    Document page = pages.get("/interventies?q=babymasage");

    assertThat(page.select(".hw-card__name").eachText())
        .containsExactly("Shantala Babymassage Individueel");
    assertThat(page.select(".hw-notice a").attr("href")).isEqualTo("/interventies?q=babymassage");
  }
}
