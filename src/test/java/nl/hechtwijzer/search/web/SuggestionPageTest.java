package nl.hechtwijzer.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a search box is told while someone types. */
@PageTest
class SuggestionPageTest {

  @Autowired private Pages pages;
  @Autowired private MockMvc mockMvc;

  private Document typed(String query) {
    return pages.get("/interventies/suggesties?" + query);
  }

  private static List<String> options(Document answer) {
    return answer.select("[role=option]").eachText();
  }

  @Test
  void leadsToAnEntryWithTheTypedLettersMarked() {
    Element option = typed("q=shant").selectFirst("[role=option]");

    assertThat(option.text()).isEqualTo("Shantala Babymassage Individueel Interventie");
    assertThat(option.select("mark").eachText()).containsExactly("Shant");
    assertThat(option.select("[lang=nl]").text()).isEqualTo("Shantala Babymassage Individueel");
    assertThat(option.attr("data-url")).isEqualTo("/interventies/shantala-babymassage-individueel");
  }

  @Test
  void leadsFromATermToTheListWithThatFilter() {
    Element option = typed("q=huiselijk+gew").selectFirst("[role=option]");

    assertThat(option.text()).isEqualTo("Huiselijk geweld Situatie");
    assertThat(option.select("mark").eachText()).containsExactly("Huiselijk", "gew");
    assertThat(option.attr("data-url")).isEqualTo("/interventies?situatie=huiselijk-geweld");
  }

  @ParameterizedTest
  @CsvSource({
    "q=sterke+aanw, Effectief volgens sterke aanwijzingen Niveau van erkenning,"
        + " /interventies?niveau=sterke-aanwijzingen",
    "q=niet+erk, Niet erkend Niveau van erkenning, /interventies?niveau=niet-erkend"
  })
  void leadsFromALevelToTheListWithThatFilter(String query, String text, String url) {
    Element option = typed(query).selectFirst("[role=option]");

    assertThat(option.text()).isEqualTo(text);
    assertThat(option.attr("data-url")).isEqualTo(url);
  }

  @Test
  void keepsWhatWasChosenAlready() {
    assertThat(
            typed("q=huiselijk&categorie=behandeling&weergave=tabel&leeftijd=oud")
                .select("[role=option]")
                .attr("data-url"))
        .isEqualTo("/interventies?categorie=behandeling&situatie=huiselijk-geweld&weergave=tabel");
  }

  @Test
  void speaksEnglishOnAnEnglishPage() {
    Document answer = pages.get("/en/interventies/suggesties?q=strong+ind");

    assertThat(options(answer)).hasSize(1).allMatch(text -> text.contains("strong indications"));
    assertThat(answer.select("[role=option]").attr("data-url"))
        .isEqualTo("/en/interventies?niveau=sterke-aanwijzingen");
    assertThat(answer.select("ul").attr("data-count"))
        .isEqualTo("1 suggestion. Press arrow down to choose.");
  }

  @Test
  void saysHowManyThereAre() {
    assertThat(typed("q=shant").select("ul").attr("data-count"))
        .isEqualTo("1 suggestie. Kies met pijl omlaag.");
    assertThat(typed("q=bestaatnietecht").select("ul").attr("data-count").strip())
        .isEqualTo("Geen suggesties.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q=", "q=s", "q=%22%28%2A", "q=%F0%9F%98%80%F0%9F%98%80"})
  void hasNothingToSayToNextToNothing(String query) {
    assertThat(options(typed(query))).isEmpty();
  }

  @Test
  void givesAClearAnswerToTheLongestText() {
    assertThat(options(typed("q=" + "a".repeat(250)))).isEmpty();
  }

  @Test
  void mayBeKeptAsEveryPublicPageAndSetsNoCookie() throws Exception {
    MockHttpServletResponse first =
        mockMvc
            .perform(get("/interventies/suggesties?q=nika"))
            .andExpect(status().isOk())
            .andExpect(header().string("Cache-Control", "public, no-cache"))
            .andReturn()
            .getResponse();

    assertThat(first.getCookies()).isEmpty();
    mockMvc
        .perform(
            get("/interventies/suggesties?q=nika").header("If-None-Match", first.getHeader("ETag")))
        .andExpect(status().isNotModified());
  }

  @Test
  void marksTheWordsInTheNamesOfWhatWasFound() {
    assertThat(pages.get("/interventies?q=babymassage").select(".hw-card__name mark").eachText())
        .contains("Babymassage");
    assertThat(
            pages
                .get("/interventies?q=babymassage&weergave=tabel")
                .select("tbody th mark")
                .eachText())
        .contains("Babymassage");
    assertThat(pages.get("/interventies").select(".hw-card__name mark")).isEmpty();
  }
}
