package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;

@PageTest
class HistoryPageTest {

  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private ReadDrafts drafts;
  @Autowired private ApplicationContext application;

  private EditedEntries entries;
  private SignedInPerson editor;
  private SignedInPerson chief;
  private long entry;

  @BeforeEach
  void publishThreeVersions() {
    entries = new EditedEntries(application);
    editor = signedIn.person(Role.EDITOR);
    chief = signedIn.person(Role.CHIEF_EDITOR);
    DraftView first = entries.draft(EditedEntries.form("Versies", "Rust"), editor);
    entry = entries.published(first, "Eerste keer", chief).entryId();
    publish("Rust en ritme", "Ritme erbij");
    publish("Ritme", "Rust eruit");
  }

  private void publish(String goal, String reason) {
    DraftView draft = entries.draftOf(entry, editor);
    draft = entries.saved(draft, draft.form().with("d1.goal", List.of(goal)), editor);
    entries.published(draft, reason, chief);
  }

  @AfterEach
  void putAway() {
    entries.putAway(chief);
  }

  private String url(String rest) {
    return "/beheer/interventies/" + entry + "/versies" + rest;
  }

  @Test
  void listsEveryVersionWithWhoWhenAndWhy() {
    Document page = pages.as(Role.EDITOR).get(url(""));

    assertThat(page.select(".hw-versions__title > span:first-child").eachText())
        .containsExactly("Versie 3", "Versie 2", "Versie 1");
    assertThat(page.select(".hw-versions__why").eachText())
        .containsExactly("Rust eruit", "Ritme erbij", "Eerste keer");
    assertThat(page.select(".hw-versions__about").first().text())
        .contains("vandaag om")
        .contains("test-eindredacteur");
    assertThat(page.select(".hw-versions__version").first().text()).contains("Nu gepubliceerd");
    assertThat(page.select(".hw-versions__actions a").eachAttr("href"))
        .containsExactly(url("/verschillen?van=2&tot=3"), url("/verschillen?van=1&tot=2"));
  }

  @Test
  void comparesAnyTwoVersionsInEitherDirection() {
    Document forth = pages.as(Role.EDITOR).get(url("/verschillen?van=1&tot=3"));
    Document back = pages.as(Role.EDITOR).get(url("/verschillen?van=3&tot=1"));

    assertThat(forth.select("h1").text()).isEqualTo("Van versie 1 naar versie 3");
    assertThat(forth.select("del").text()).isEqualTo("[weg: Rust]");
    assertThat(forth.select("ins").text()).isEqualTo("[nieuw: Ritme]");
    assertThat(back.select("del").text()).isEqualTo("[weg: Ritme]");
    assertThat(pages.as(Role.EDITOR).get(url("/verschillen?van=2&tot=2")).select(".hw-diff__count"))
        .extracting(org.jsoup.nodes.Element::text)
        .containsExactly("Er is geen verschil.");
  }

  @Test
  void makesADraftOfAnEarlierVersionAndLeavesTheVersionsAlone() {
    String draftUrl =
        pages
            .as(Role.EDITOR)
            .post(url("/1/terugzetten"), new LinkedMultiValueMap<>())
            .getRedirectedUrl();

    assertThat(draftUrl).matches("/beheer/concepten/\\d+");
    DraftView draft = drafts.one(Long.parseLong(draftUrl.substring(draftUrl.lastIndexOf('/') + 1)));
    assertThat(draft.form().first("d1.goal")).isEqualTo("Rust");
    assertThat(draft.restoredFrom()).isEqualTo(1);
    assertThat(pages.as(Role.EDITOR).get(url("")).select(".hw-versions__version")).hasSize(3);
  }

  @Test
  void saysThatAVersionIsNotThere() {
    pages.as(Role.EDITOR).get(url("/verschillen?van=1&tot=9"), HttpStatus.NOT_FOUND);
    pages.as(Role.EDITOR).get("/beheer/interventies/999999999/versies", HttpStatus.NOT_FOUND);
    pages.as(Role.EDITOR).get(url("/verschillen?van=een&tot=2"), HttpStatus.BAD_REQUEST);
  }

  @Test
  void speaksEnglishToo() {
    Document page = pages.as(Role.EDITOR).get("/en" + url("/verschillen?van=1&tot=2"));

    assertThat(page.select("h1").text()).isEqualTo("From version 1 to version 2");
    assertThat(page.select("ins").text()).startsWith("[new:");
  }
}
