package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first page of the workplace. */
@PageTest
class WorkPageTest {

  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private ApplicationContext application;

  private EditedEntries entries;
  private SignedInPerson editor;
  private SignedInPerson chief;

  @BeforeEach
  void gather() {
    entries = new EditedEntries(application);
    editor = signedIn.person("werk-redacteur", Role.EDITOR);
    chief = signedIn.person(Role.CHIEF_EDITOR);
  }

  @AfterEach
  void putAway() {
    entries.putAway(chief);
  }

  private Element section(SignedInPerson person, String heading) {
    Document page = pages.as(person).get("/beheer");
    return page.select("main section").stream()
        .filter(section -> section.selectFirst("h2").text().equals(heading))
        .findFirst()
        .orElse(new Element("section"));
  }

  @Test
  void leadsToOnesOwnDraftsAndSaysSoWhenThereAreNone() {
    assertThat(section(editor, "Mijn concepten").text()).contains("Je hebt geen concepten");
    DraftView draft = entries.draft(EditedEntries.form("Werk in uitvoering", "Doel"), editor);

    Element mine = section(editor, "Mijn concepten");

    assertThat(mine.select("a.hw-worklines__name").eachText())
        .containsExactly("Werk in uitvoering");
    assertThat(mine.select("a.hw-worklines__name").attr("href"))
        .isEqualTo("/beheer/concepten/" + draft.id());
    assertThat(mine.text()).contains("In bewerking, bewaard vandaag om");
  }

  @Test
  void leadsReviewersToWhatWaits() {
    DraftView draft = entries.draft(EditedEntries.form("Wacht maar", "Doel"), editor);
    entries.submitted(draft, "", editor);

    Element waiting = section(chief, "Wacht op beoordeling");

    assertThat(waiting.select("a.hw-worklines__name").eachAttr("href"))
        .contains("/beheer/concepten/" + draft.id() + "/beoordelen");
    assertThat(waiting.text()).contains("Van werk-redacteur, aangeboden vandaag om");
    assertThat(section(editor, "Wacht op beoordeling").children()).isEmpty();
  }

  @Test
  void showsWhatChangedLast() {
    DraftView draft = entries.draft(EditedEntries.form("Pas gewijzigd", "Doel"), editor);
    long entry = entries.published(draft, "", chief).entryId();

    Element changes = section(editor, "Laatst gewijzigd");

    assertThat(changes.select("a.hw-worklines__name").first().attr("href"))
        .isEqualTo("/beheer/interventies/" + entry);
    assertThat(changes.select(".hw-worklines__about").first().text())
        .startsWith("Gepubliceerd, vandaag om")
        .endsWith("door test-eindredacteur");
  }
}
