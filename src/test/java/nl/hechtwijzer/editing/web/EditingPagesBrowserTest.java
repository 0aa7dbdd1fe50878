package nl.hechtwijzer.editing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.testing.Accessibility;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import nl.hechtwijzer.testing.Layout;
import nl.hechtwijzer.testing.PrintedPage;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reviewing, choosing and looking back as a chief editor does it, with and without script. */
@BrowserTest
class EditingPagesBrowserTest {

  @Autowired private SignedIn signedIn;
  @Autowired private ApplicationContext application;

  private EditedEntries entries;
  private SignedInPerson editor;
  private SignedInPerson chief;
  private DraftView draft;

  /** A draft that something was published beside, offered for review. */
  @BeforeEach
  void gather() {
    entries = new EditedEntries(application);
    editor = signedIn.person(Role.EDITOR);
    chief = signedIn.person(Role.CHIEF_EDITOR);
    DraftView first = entries.draft(EditedEntries.form("Proef in de browser", "Rust"), editor);
    long entry = entries.published(first, "Eerste keer", chief).entryId();
    draft = entries.draftOf(entry, editor);
    draft = entries.saved(draft, draft.form().with("d1.goal", List.of("Tussendoor")), chief);
    draft = entries.saved(draft, draft.form().with("d1.goal", List.of("Rust en ritme")), editor);
    DraftView other = entries.draftOf(entry, editor);
    other = entries.saved(other, other.form().with("d1.goal", List.of("Orde")), editor);
    entries.published(other, "Tweede keer", chief);
    draft = entries.submitted(draft, "Graag nalezen", editor);
  }

  @AfterEach
  void putAway() {
    entries.putAway(chief);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void leadsFromTheFirstPageThroughTheChoiceToThePublishedPage(Page page) {
    review(page);
  }

  @Test
  @Browsing(javaScript = false)
  void leadsFromTheFirstPageThroughTheChoiceToThePublishedPageWithoutScript(Page page) {
    review(page);
  }

  // By the keyboard alone, which works the same with and without script.
  private void review(Page page) {
    signedIn.as(page, Role.CHIEF_EDITOR);
    page.getByRole(AriaRole.LINK, named("Proef in de browser")).first().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/beoordelen$"));

    page.getByRole(AriaRole.LINK, named("Leg ze naast elkaar")).press("Enter");
    page.getByRole(AriaRole.BUTTON, named("Bewaar mijn keuzes")).press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK)).hasText("Doel");
    page.getByRole(AriaRole.RADIO, named("Dit concept")).press(" ");
    page.getByRole(AriaRole.BUTTON, named("Bewaar mijn keuzes")).press("Enter");

    page.navigate("/beheer/concepten/" + draft.id() + "/beoordelen");
    page.getByLabel("Waarom verandert dit?").fill("Ritme hoort erbij");
    page.getByRole(AriaRole.BUTTON, named("Publiceer nu")).press("Enter");

    assertThat(page).hasURL(Pattern.compile("/versies\\?gepubliceerd=3$"));
    page.getByRole(AriaRole.LINK, named("Wat veranderde er (Versie 3)")).press("Enter");
    assertThat(page.locator("ins")).containsText("Rust en ritme");
    page.goBack();
    page.getByRole(AriaRole.LINK, named("Bekijk de openbare pagina")).first().press("Enter");
    assertThat(page.getByText("Rust en ritme").first()).isVisible();
  }

  @Test
  void keepsBothTextsOfTwoPeopleWhoSaveTheSameDraft(
      @Browsing(javaScript = false) Page one, @Browsing(javaScript = false) Page other) {
    DraftView shared = entries.draft(EditedEntries.form("Van ons samen", "Rust"), editor);
    signedIn.as(one, Role.EDITOR);
    signedIn.as(other, Role.CHIEF_EDITOR);
    one.navigate("/beheer/concepten/" + shared.id());
    other.navigate("/beheer/concepten/" + shared.id());

    rename(one, "Naam van de een");
    rename(other, "Naam van de ander");

    assertThat(other.locator("h1")).hasText("Kies wat blijft");
    assertThat(other.getByRole(AriaRole.RADIO, named("Tekst van test-redacteur"))).isVisible();
    assertThat(other.getByText("Naam van de een")).isVisible();
    other.getByRole(AriaRole.RADIO, named("Jouw tekst")).press(" ");
    other.getByRole(AriaRole.BUTTON, named("Bewaar mijn keuzes")).press("Enter");

    assertThat(other.locator("[name=name]")).hasValue("Naam van de ander");
  }

  private static void rename(Page page, String name) {
    page.locator("[name=name]").fill(name);
    page.getByRole(AriaRole.BUTTON, named("Bewaar").setExact(true)).first().press("Enter");
  }

  @Test
  void makesTheIndexAnewWhileLooking(Page page) {
    signedIn.as(page, Role.ADMINISTRATOR);
    page.navigate("/beheer/zoekindex");

    page.getByRole(AriaRole.BUTTON, named("Maak de index opnieuw")).click();

    assertThat(page.getByText("Voor het laatst opnieuw gemaakt op").first()).isVisible();
  }

  @Test
  void isAccessible(Page page) {
    assertAllAccessible(page, "");
  }

  @Test
  @Browsing(colorScheme = ColorScheme.DARK, width = 360)
  void isAccessibleInTheDarkOnAPhone(Page page) {
    assertAllAccessible(page, "/en");
  }

  private List<String> paths() {
    return List.of(
        "/beheer",
        "/beheer/interventies",
        "/beheer/interventies/" + draft.entryId(),
        "/beheer/concepten/" + draft.id(),
        "/beheer/concepten/" + draft.id() + "/beoordelen",
        "/beheer/concepten/" + draft.id() + "/conflict",
        "/beheer/concepten/" + draft.id() + "/eerder",
        "/beheer/concepten/" + draft.id() + "/eerder/1",
        "/beheer/interventies/" + draft.entryId() + "/versies",
        "/beheer/interventies/" + draft.entryId() + "/versies/verschillen?van=1&tot=2",
        "/beheer/bronnen",
        "/beheer/lijsten",
        "/beheer/lijsten/situaties/angst",
        "/beheer/zoekindex");
  }

  @Test
  @Browsing(width = 320)
  void isReadableWithTextTwiceAsLarge(Page phone, @Browsing Page desk) {
    assertReadable(phone);
    assertReadable(desk);
  }

  private void assertReadable(Page page) {
    signedIn.as(page, Role.ADMINISTRATOR);
    List<String> faults = new ArrayList<>();
    for (String path : paths()) {
      page.navigate(path);
      Layout.tornApart(page).forEach(fault -> faults.add(path + ": " + fault));
      Layout.smallTargets(page).forEach(fault -> faults.add(path + ": " + fault));
      Layout.sharedNames(page).forEach(fault -> faults.add(path + ": " + fault));
      Layout.narrowColumns(page).forEach(fault -> faults.add(path + ": " + fault));
      Layout.enlargeText(page, 200);
      Layout.narrowColumns(page).forEach(fault -> faults.add(path + " at 200 %: " + fault));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void canBePrinted(Page page) {
    signedIn.as(page, Role.ADMINISTRATOR);
    List<String> faults = new ArrayList<>();
    for (String path :
        List.of(
            "/beheer/interventies/" + draft.entryId(),
            "/beheer/interventies/" + draft.entryId() + "/versies",
            "/beheer/interventies/" + draft.entryId() + "/versies/verschillen?van=1&tot=2")) {
      page.navigate(path);
      PrintedPage printed = PrintedPage.of(page);
      printed.missing().forEach(text -> faults.add(path + " lacks " + text));
      printed.outside().forEach(text -> faults.add(path + " is too wide for " + text));
      printed
          .including("Uitloggen", "Zet terug", "Vergelijk", "Naar de inhoud")
          .forEach(text -> faults.add(path + " prints " + text));
      if (printed.including(path).isEmpty() || printed.including("Catalogus, versie").isEmpty()) {
        faults.add(path + " lacks its address or its version");
      }
    }
    assertThat(faults).isEmpty();
  }

  private void assertAllAccessible(Page page, String language) {
    signedIn.as(page, Role.ADMINISTRATOR);
    List<String> violations = new ArrayList<>();
    for (String path : paths()) {
      page.navigate(language + path);
      Accessibility.violations(page).forEach(found -> violations.add(path + ": " + found));
    }
    assertThat(violations).isEmpty();
  }

  @Test
  @Browsing(width = 320, javaScript = false)
  void fitsTheNarrowestScreen(Page page) {
    signedIn.as(page, Role.ADMINISTRATOR);
    List<String> tooWide = new ArrayList<>();
    for (String path : paths()) {
      page.navigate(path);
      double width = page.locator("body").boundingBox().width;
      page.mouse().wheel(500, 0);
      if (width > 320 || page.locator("body").boundingBox().x < 0) {
        tooWide.add(path);
      }
    }
    assertThat(tooWide).isEmpty();
  }
}
