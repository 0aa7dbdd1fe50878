package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.testing.SqlStatements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What the public meets where an entry was, or was otherwise. */
@PageTest
class FormerAddressTest {

  @Autowired private MockMvc mockMvc;
  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private SqlStatements statements;
  @Autowired private ApplicationContext application;

  private OnceWritten entries;
  private String slug;
  private long entry;

  @BeforeEach
  void publishTwoVersions() {
    entries = new OnceWritten(application, signedIn);
    slug = OnceWritten.newSlug();
    entry = entries.published(slug, "Proef met adressen", "Rust in huis");
    entries.publishedAgain(entry, "Ritme in huis");
  }

  @AfterEach
  void putAway() {
    entries.putAway();
  }

  private String page() {
    return "/interventies/" + slug;
  }

  private String version(int number) {
    return page() + "/versies/" + number;
  }

  @Test
  void leadsFromAFormerSlugToThePresentOneForGood() throws Exception {
    String present = OnceWritten.newSlug();
    entries.rename(entry, present);

    assertMoved(
        page() + "?publiek=beleidsmakers", "/interventies/" + present + "?publiek=beleidsmakers");
    assertMoved("/en" + page(), "/en/interventies/" + present);
    assertMoved("/api/v1" + page(), "/api/v1/interventies/" + present);
    assertMoved(version(1), "/interventies/" + present + "/versies/1");
    assertThat(pages.get("/interventies/" + present).select("h1").text())
        .isEqualTo("Proef met adressen");
  }

  private void assertMoved(String from, String to) throws Exception {
    mockMvc
        .perform(get(java.net.URI.create(from)))
        .andExpect(status().isMovedPermanently())
        .andExpect(header().string(HttpHeaders.LOCATION, to))
        .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
  }

  @Test
  void explainsThatAnEntryWasWithdrawn() throws Exception {
    entries.withdraw(entry);

    Document page = pages.get(page(), HttpStatus.GONE);
    Document english = pages.get("/en" + page(), HttpStatus.GONE);

    assertThat(page.title()).startsWith("Proef met adressen: niet meer in de catalogus");
    assertThat(page.select("h1").text()).isEqualTo("Proef met adressen");
    assertThat(page.select(".hw-lead").text()).contains("uit de catalogus gehaald");
    assertThat(page.select("main a").eachAttr("href")).contains(version(2), "/interventies");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(english.select(".hw-lead").text()).contains("out of the catalogue");
    assertThat(english.select("main a").eachAttr("href")).contains("/en" + version(2));
    mockMvc
        .perform(get(page()))
        .andExpect(header().doesNotExist(HttpHeaders.ETAG))
        .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  @Test
  void tellsProgramsThatAnEntryWasWithdrawn() throws Exception {
    entries.withdraw(entry);

    mockMvc
        .perform(get("/api/v1" + page()))
        .andExpect(status().isGone())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.title").value("Niet meer in de catalogus"))
        .andExpect(jsonPath("$.laatsteVersie").value(org.hamcrest.Matchers.endsWith(version(2))))
        .andExpect(jsonPath("$.sinds").value(org.hamcrest.Matchers.matchesRegex(".+\\+0[12]:00")));
  }

  @Test
  void showsARestoredEntryAgain() {
    entries.withdraw(entry);
    entries.restore(entry);

    assertThat(pages.get(page()).select("h1").text()).isEqualTo("Proef met adressen");
  }

  @Test
  void keepsEveryVersionAtItsOwnAddress() {
    Document old = pages.get(version(1));
    Document current = pages.get(version(2));

    assertThat(old.select(".hw-entry__body").text()).contains("Rust in huis");
    assertThat(old.select(".hw-notice").text())
        .contains("Dit is een oude versie: versie 1")
        .contains("staat versie 2 in de catalogus");
    assertThat(old.select(".hw-notice a").attr("href")).isEqualTo(page());
    assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(old.select("link[rel=canonical]").attr("href")).endsWith(page());
    assertThat(old.select(".hw-entry__citation").text()).contains("versie 1").contains(version(1));
    assertThat(old.select(".hw-entry__views a").eachAttr("href"))
        .containsExactly(version(1), version(1) + "?publiek=beleidsmakers");
    assertThat(current.select(".hw-entry__body").text()).contains("Ritme in huis");
    assertThat(current.select(".hw-notice").text())
        .contains("Deze versie staat nu in de catalogus");
    assertThat(pages.get("/en" + version(1)).select(".hw-notice").text())
        .contains("This is an old version");
    assertThat(pages.get(page()).select(".hw-entry__citation").text()).contains(version(2));
  }

  @Test
  void keepsTheVersionsOfAWithdrawnEntry() {
    entries.withdraw(entry);

    Document last = pages.get(version(2));

    assertThat(last.select(".hw-entry__body").text()).contains("Ritme in huis");
    assertThat(last.select(".hw-notice").text()).contains("niet meer in de catalogus");
  }

  @Test
  void keepsAVersionInABrowserAsLongAsTheCatalogueStays() {
    // While the index takes in what was just published, tags change once more.
    await().untilAsserted(this::isNotSentAgain);
  }

  private void isNotSentAgain() throws Exception {
    String tag =
        mockMvc.perform(get(version(1))).andReturn().getResponse().getHeader(HttpHeaders.ETAG);

    mockMvc
        .perform(get(version(1)).header(HttpHeaders.IF_NONE_MATCH, tag))
        .andExpect(status().isNotModified())
        .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
  }

  @Test
  void readsAVersionAsItWasAndSaysWhatCameAfter() {
    assertThat(statements.during(() -> pages.get(version(1) + "?nieuw=1")))
        .filteredOn(OnceWritten::readsHistory)
        .as("what is read besides what all pages need: the entry, and the version")
        .hasSizeLessThanOrEqualTo(2);

    entries.publishedAgain(entry, "Regelmaat in huis");
    assertThat(pages.get(version(1) + "?nieuw=2").select(".hw-notice").text())
        .contains("staat versie 3 in de catalogus");
    assertThat(pages.get("/en" + version(1) + "?nieuw=2").select(".hw-notice").text())
        .contains("version 3");
    assertThat(pages.get(version(1) + "?publiek=beleidsmakers&nieuw=2").select("h2").eachText())
        .isNotEqualTo(pages.get(version(1) + "?nieuw=2").select("h2").eachText());
  }

  @Test
  void findsNothingWhereNothingEverWas() {
    String unpublished = OnceWritten.newSlug();
    entries.drafted(unpublished, "Nog niet", "Later");

    pages.get(version(3), HttpStatus.NOT_FOUND);
    pages.get(page() + "/versies/0", HttpStatus.NOT_FOUND);
    pages.get(page() + "/versies/x", HttpStatus.NOT_FOUND);
    pages.get("/interventies/" + unpublished, HttpStatus.NOT_FOUND);
    pages.get("/interventies/" + unpublished + "/versies/1", HttpStatus.NOT_FOUND);
  }

  @Test
  void asksWhatBecameOfAnEntryOnlyWhereThereIsNone() {
    List<String> there = statements.during(() -> pages.get(page() + "?nieuw=1"));
    List<String> former = statements.during(() -> request("/interventies/nergens-te-vinden"));

    assertThat(there).isNotEmpty().noneMatch(OnceWritten::readsHistory);
    assertThat(former.stream().filter(OnceWritten::readsHistory)).hasSize(1);
    assertThat(former).hasSize(2);
  }

  private void request(String url) throws Exception {
    mockMvc.perform(get(url)).andExpect(status().isNotFound());
  }
}
