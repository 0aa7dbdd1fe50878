package nl.hechtwijzer.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SqlStatements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PageTest
class SitePagesTest {

  @Autowired private Pages pages;
  @Autowired private MockMvc mockMvc;
  @Autowired private SqlStatements statements;

  @Test
  void homeOffersASearchAndThreeEntrances() {
    Document home = pages.get("/");

    assertThat(home.select("h1")).hasSize(1);
    assertThat(home.select("form[role=search]").attr("action")).isEqualTo("/interventies");
    assertThat(home.select("form[role=search] input[name=q]")).hasSize(1);
    assertThat(home.select(".hw-entrances__link").eachAttr("href"))
        .containsExactly("/wijzer", "/interventies", "/erkenning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/over", "/toegankelijkheid", "/privacy"})
  void everyPageExistsInBothLanguages(String path) {
    Document dutch = pages.get(path);
    Document english = pages.get("/en" + path);

    assertThat(dutch.select("html").attr("lang")).isEqualTo("nl");
    assertThat(english.select("html").attr("lang")).isEqualTo("en");
    assertThat(dutch.select("main p").text()).isNotEqualTo(english.select("main p").text());
    assertThat(dutch.title()).contains("Hechtwijzer");
    assertThat(english.select("main#inhoud")).hasSize(1);
  }

  @Test
  void pointsAtNoAddressWhereThereIsNone() {
    assertThat(pages.get("/over").text())
        .contains("nog geen contactadres", "Vond je een lek?", "Beschrijf hoe je het vond")
        .doesNotContain("hierboven");
    assertThat(pages.get("/en/over").text())
        .contains("Did you find a weakness?")
        .doesNotContain("above");
  }

  @Test
  void linksKeepTheLanguage() {
    Document english = pages.get("/en/over");

    assertThat(english.select(".hw-nav a, .hw-footer__nav a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith("/en/"));
    assertThat(english.select("link[rel=stylesheet]").attr("href"))
        .matches("/assets/hechtwijzer-[0-9a-f]{32}\\.css");
  }

  @Test
  void switchesLanguageOnTheSamePageWithTheSameQuery() {
    Document dutch = pages.get("/over?a=1&b=%C3%A9");
    Document english = pages.get("/en/over?a=1&b=%C3%A9");

    assertThat(dutch.select(".hw-language").attr("href")).isEqualTo("/en/over?a=1&b=%C3%A9");
    assertThat(dutch.select(".hw-language").attr("hreflang")).isEqualTo("en");
    assertThat(english.select(".hw-language").attr("href")).isEqualTo("/over?a=1&b=%C3%A9");
    assertThat(english.select(".hw-language").attr("lang")).isEqualTo("nl");
  }

  @Test
  void tellsSearchEnginesWhereThePageStands() {
    Document english = pages.get("/en/over?a=1");

    assertThat(english.select("link[rel=canonical]").attr("href")).endsWith("/en/over");
    assertThat(english.select("link[rel=alternate][hreflang=nl]").attr("href")).endsWith("/over");
    assertThat(english.select("link[rel=alternate][hreflang=en]").attr("href"))
        .endsWith("/en/over");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en/privacy", "/robots.txt", "/assets/mark.svg"})
  void everyAnswerIsStrictAndSetsNoCookie(String path) throws Exception {
    MockHttpServletResponse response =
        mockMvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();

    assertThat(response.getHeader("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("script-src 'self';")
        .contains("frame-ancestors 'none'");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(response.getHeader("Strict-Transport-Security")).isNull();
    assertThat(response.getCookies()).isEmpty();
    assertThat(response.getHeader("Set-Cookie")).isNull();
  }

  @Test
  void asksForHttpsOnceItIsThere() throws Exception {
    mockMvc
        .perform(get("/").secure(true))
        .andExpect(header().string("Strict-Transport-Security", "max-age=31536000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en/over", "/sitemap.xml"})
  void answersThatNothingChangedBeforeAnyWork(String path) throws Exception {
    String tag =
        mockMvc
            .perform(get(path))
            .andExpect(header().string("Cache-Control", "public, no-cache"))
            .andReturn()
            .getResponse()
            .getHeader("ETag");
    assertThat(tag).startsWith("W/\"");

    assertThat(statements.during(() -> asksAgain(path, tag))).isEmpty();
    mockMvc.perform(head(path).header("If-None-Match", tag)).andExpect(status().isNotModified());
    mockMvc
        .perform(get(path).queryParam("a", "1").header("If-None-Match", tag))
        .andExpect(status().isOk());
  }

  private void asksAgain(String path, String tag) throws Exception {
    MvcResult again =
        mockMvc
            .perform(get(path).header("If-None-Match", tag))
            .andExpect(status().isNotModified())
            .andExpect(header().string("ETag", tag))
            .andExpect(header().string("Cache-Control", "public, no-cache"))
            .andExpect(content().string(""))
            .andReturn();
    assertThat(again.getModelAndView()).as("what a handler would have left").isNull();
    assertThat(again.getRequest().getSession(false)).isNull();
  }

  @Test
  void keepsFingerprintedFilesForAYear() throws Exception {
    String stylesheet = pages.get("/").select("link[rel=stylesheet]").attr("href");

    mockMvc
        .perform(get(stylesheet))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
  }

  @Test
  void saysWhereTheSitemapIs() throws Exception {
    mockMvc
        .perform(get("/robots.txt"))
        .andExpect(content().contentTypeCompatibleWith("text/plain"))
        .andExpect(content().string(containsString("/sitemap.xml")));
  }

  @Test
  void listsEveryPageInBothLanguages() throws Exception {
    String xml =
        mockMvc.perform(get("/sitemap.xml")).andReturn().getResponse().getContentAsString();
    Document sitemap = Jsoup.parse(xml, Parser.xmlParser());

    List<String> addresses = sitemap.select("loc").eachText();
    assertThat(addresses)
        .anyMatch(address -> address.endsWith("/over"))
        .anyMatch(address -> address.endsWith("/en/over"));
    assertThat(sitemap.select("url").first().select("xhtml|link").eachAttr("hreflang"))
        .containsExactly("nl", "en");
  }

  @Test
  void tellsHowToReportASecurityProblem() throws Exception {
    String text =
        mockMvc
            .perform(get("/.well-known/security.txt"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(text)
        .contains("Contact: http")
        .contains("/over#veiligheid")
        .contains("Preferred-Languages: nl, en")
        .contains("/.well-known/security.txt");
    Instant expires =
        Instant.parse(
            text.lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow()
                .substring("Expires: ".length()));
    assertThat(expires).isAfter(Instant.now()).isBefore(Instant.now().plus(364, ChronoUnit.DAYS));
    assertThat(pages.get("/over").select("#veiligheid")).hasSize(1);
  }
}
