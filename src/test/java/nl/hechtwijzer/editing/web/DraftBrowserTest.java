package nl.hechtwijzer.editing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DiscardDraft;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.StartDraft;
import nl.hechtwijzer.testing.Accessibility;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import nl.hechtwijzer.testing.SignedIn;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing an entry in a browser, and what happens to the text when things go wrong. */
@BrowserTest
class DraftBrowserTest {

  private static final Pattern SAVED = Pattern.compile("^Bewaard om \\d+:\\d\\d$");

  @Autowired private SignedIn signedIn;
  @Autowired private StartDraft start;
  @Autowired private ReadDrafts drafts;
  @Autowired private DiscardDraft discard;
  @Autowired private JdbcClient database;

  @AfterEach
  void forget() {
    EditedByTests.forget(database);
  }

  private DraftView draft() {
    SignedInPerson person = signedIn.person(Role.EDITOR);
    EntryForm form =
        EntryForm.empty()
            .with("name", List.of("Proef in de browser"))
            .with("slug", List.of("proef-in-de-browser"))
            .with("d1.source", List.of("nji-erkende-interventies"))
            .with("d1.consultedOn", List.of("22-11-2026"));
    return start.ofNewEntry(form, new Author(person.id(), person.displayName()));
  }

  private DraftView open(Page page) {
    DraftView draft = draft();
    signedIn.as(page, Role.EDITOR);
    page.navigate(path(draft));
    return draft;
  }

  private static String path(DraftView draft) {
    return "/beheer/concepten/" + draft.id();
  }

  private static Locator field(Page page, String name) {
    return page.locator("[name='" + name + "']").first();
  }

  private static Locator state(Page page) {
    return page.locator("[data-draft=words]");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void writesANewEntry(Page page) {
    write(page, true);
  }

  @Test
  @Browsing(javaScript = false, width = 360)
  void writesANewEntryWithoutScript(Page page) {
    write(page, false);
  }

  /** By the keyboard alone, which works the same with and without script. */
  private void write(Page page, boolean script) {
    signedIn.as(page, Role.EDITOR);
    page.navigate("/beheer/interventies/nieuw");
    page.getByLabel("Naam").fill("Samen Stevig");
    button(page, "Begin").press("Enter");

    assertThat(field(page, "slug")).hasValue("samen-stevig");
    field(page, "d1.age").fill("2-8 jaren oud");
    button(page, "Controleer").press("Enter");
    assertThat(page.locator("#fouten a"))
        .hasText(
            new String[] {
              "Bron: Kies de bron.",
              "Gelezen op: Vul in op welke dag je de bron las, bijvoorbeeld 12-3-2026."
            });
    assertThat(field(page, "d1.age")).hasValue("2-8 jaren oud");
    assertThat(page.locator("[data-understood]"))
        .hasText("We lezen dit als 2 tot en met 8 jaar (van 24 tot en met 107 maanden).");

    page.locator("#fouten a").first().press("Enter");
    field(page, "d1.source").selectOption("nji-erkende-interventies");
    field(page, "d1.consultedOn").fill("22-11-2026");
    field(page, "d1.goal").fill("Een **stevige** band");
    makeTerm(page, script);
    button(page, "Bewaar").last().press("Enter");
    assertThat(page.locator("#concept")).containsText(Pattern.compile("Bewaard om"));
    assertThat(page.locator("[name='d1.providers']" + value(script))).isChecked();

    button(page, "Voorbeeld").press("Enter");
    assertThat(page.locator(".hw-notice")).containsText("Dit is een voorbeeld");
    assertThat(page.locator("h1")).hasText("Samen Stevig");
    assertThat(
            page.locator("strong")
                .filter(new Locator.FilterOptions().setHasText("stevige"))
                .first())
        .isVisible();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Terug naar het formulier"))
        .press("Enter");

    button(page, "Dien in voor beoordeling").press("Enter");
    assertThat(page.locator(".hw-draft__state")).hasText("Wacht op beoordeling");
  }

  /** What is made stays, so each way of making it makes another. */
  private static String term(boolean script) {
    return script ? "Berenoppas" : "Otteroppas";
  }

  private static String value(boolean script) {
    return "[value=" + term(script).toLowerCase(Locale.ROOT) + "]";
  }

  private static void makeTerm(Page page, boolean script) {
    Locator providers = page.locator("[id='d1.providers']");
    if (script) {
      Locator find = providers.getByRole(AriaRole.COMBOBOX);
      find.fill(term(script));
      find.press("Enter");
    } else {
      providers.locator("summary").press("Enter");
      providers.getByLabel("Nieuwe term").fill(term(script));
    }
    providers
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText("Voeg de term toe"))
        .press("Enter");
    assertThat(providers.locator(value(script))).isChecked();
  }

  @Test
  void findsATermByTypingAndTakesItAwayAgain(Page page) {
    DraftView draft = open(page);
    Locator situations = page.locator("[id='d1.situations']");
    Locator find = situations.getByRole(AriaRole.COMBOBOX);

    find.fill("partner");
    assertThat(situations.getByRole(AriaRole.OPTION).first()).hasText("Huiselijk geweld");
    assertThat(find).hasAttribute("aria-expanded", "true");
    find.press("Enter");
    assertThat(situations.getByLabel("Huiselijk geweld")).isChecked();
    assertThat(state(page)).hasText(SAVED);
    Assertions.assertThat(drafts.one(draft.id()).form().all("d1.situations"))
        .containsExactly("huiselijk-geweld");

    find.press("Escape");
    situations.getByLabel("Huiselijk geweld").uncheck();
    assertThat(state(page)).hasText(Pattern.compile("Nog niet bewaard|Bezig"));
    assertThat(state(page)).hasText(SAVED);
    Assertions.assertThat(drafts.one(draft.id()).form().all("d1.situations")).isEmpty();
  }

  @Test
  void savesWhileTypingAndHasItAllAfterReloading(Page page) {
    DraftView draft = open(page);

    field(page, "d1.goal").fill("Getypt en niet op een knop gedrukt");
    field(page, "d1.age").fill("vanaf 4 jaar");
    assertThat(state(page)).hasText(Pattern.compile("Nog niet bewaard|Bezig"));
    assertThat(state(page)).hasText(SAVED);

    Assertions.assertThat(drafts.one(draft.id()).form().first("d1.goal"))
        .isEqualTo("Getypt en niet op een knop gedrukt");
    assertThat(page.locator("[data-understood]")).containsText("48 maanden en ouder");
    page.reload();
    assertThat(field(page, "d1.goal")).hasValue("Getypt en niet op een knop gedrukt");
  }

  @Test
  void addsADescriptionInPlaceWithoutLosingWhatWasJustTyped(Page page) {
    open(page);
    field(page, "d1.goal").fill("Net getypt");

    button(page, "Voeg een beschrijving uit een andere bron toe").click();

    assertThat(page.locator(".hw-described")).hasCount(2);
    assertThat(page.locator("#d2-begin")).isFocused();
    assertThat(field(page, "d1.goal")).hasValue("Net getypt");
    field(page, "d2.goal").fill("Ook de nieuwe wordt bewaard");
    assertThat(state(page)).hasText(Pattern.compile("Nog niet bewaard|Bezig"));
    assertThat(state(page)).hasText(SAVED);
  }

  @Test
  void takesNoTypingThatCouldGetLostWhileAPartIsAdded(Page page) {
    open(page);
    field(page, "d1.goal").fill("Net getypt");
    assertThat(state(page)).hasText(SAVED);
    AtomicReference<Route> held = new AtomicReference<>();
    page.route("**/beheer/concepten/*", held::set);

    page.waitForRequest(
        "**/beheer/concepten/*",
        () -> button(page, "Voeg een beschrijving uit een andere bron toe").click());
    assertThat(page.locator(".hw-draft__columns")).hasAttribute("inert", "");
    page.unroute("**/beheer/concepten/*");
    held.get().resume();

    assertThat(page.locator(".hw-described")).hasCount(2);
    assertThat(page.locator(".hw-draft__columns[inert]")).hasCount(0);
    assertThat(field(page, "d1.goal")).hasValue("Net getypt");
  }

  @Test
  void goesOnFromASaveWhoseAnswerGotLost(Page page) {
    DraftView draft = open(page);
    page.route(
        "**/bewaar",
        route -> {
          route.fetch();
          route.abort();
        });
    field(page, "d1.goal").fill("Wel bewaard, niet gehoord");
    assertThat(state(page)).containsText("Geen verbinding");
    page.unroute("**/bewaar");

    field(page, "d1.goal").fill("En verder getypt");

    assertThat(state(page)).hasText(SAVED);
    Assertions.assertThat(drafts.one(draft.id()).form().first("d1.goal"))
        .isEqualTo("En verder getypt");
  }

  @Test
  void bringsBackWhatWasTypedWhenTheServerIsAwayForLonger(Page page) {
    DraftView draft = open(page);
    page.onDialog(Dialog::accept);
    page.route("**/bewaar", Route::abort);
    field(page, "d1.goal").fill("Alleen op dit apparaat");
    assertThat(state(page)).containsText("Geen verbinding");

    page.reload();
    assertThat(state(page)).containsText("Geen verbinding");
    assertThat(page.locator(".hw-draft__columns")).hasAttribute("inert", "");
    page.unroute("**/bewaar");

    assertThat(page.locator(".hw-notice")).containsText("is teruggezet");
    assertThat(field(page, "d1.goal")).hasValue("Alleen op dit apparaat");
    Assertions.assertThat(drafts.one(draft.id()).form().first("d1.goal"))
        .isEqualTo("Alleen op dit apparaat");
  }

  @Test
  void givesTextForADraftThatWasClosedMeanwhileADraftOfItsOwn(Page page) {
    DraftView draft = open(page);
    discard.discard(draft.id());

    field(page, "d1.goal").fill("Getypt toen het al weg was");
    assertThat(state(page)).containsText("intussen afgesloten");
    button(page, "Zet mijn tekst in een nieuw concept").click();

    assertThat(page.locator(".hw-notice")).containsText("in dit nieuwe concept");
    assertThat(field(page, "d1.goal")).hasValue("Getypt toen het al weg was");
    Assertions.assertThat(page.url()).doesNotContain(path(draft) + "?");
  }

  @Test
  @Browsing(javaScript = false)
  void givesTextForADraftThatWasClosedMeanwhileADraftOfItsOwnWithoutScript(Page page) {
    DraftView draft = open(page);
    discard.discard(draft.id());

    field(page, "d1.goal").fill("Getypt toen het al weg was");
    button(page, "Bewaar").last().press("Enter");

    assertThat(page.locator(".hw-notice")).containsText("in dit nieuwe concept");
    assertThat(field(page, "d1.goal")).hasValue("Getypt toen het al weg was");
    Assertions.assertThat(drafts.one(draft.id()).form().first("d1.goal")).isEmpty();
  }

  @Test
  void offersWhatIsStillOnThisDeviceOnceTheDraftIsClosed(Page page) {
    DraftView draft = open(page);
    page.onDialog(Dialog::accept);
    page.route("**/bewaar", Route::abort);
    field(page, "d1.goal").fill("Nog op dit apparaat");
    assertThat(state(page)).containsText("Geen verbinding");
    discard.discard(draft.id());

    page.navigate(path(draft));
    button(page, "Zet die tekst in een nieuw concept").click();

    assertThat(field(page, "d1.goal")).hasValue("Nog op dit apparaat");
    page.waitForLoadState();
    page.navigate(path(draft));
    assertThat(page.locator("[data-module=left]")).isHidden();
  }

  @Test
  void bringsTheTextBackAfterTheSessionEnded(Page page) {
    DraftView draft = open(page);
    database.sql("delete from spring_session").update();

    field(page, "d1.goal").fill("Getypt na het uitloggen");
    assertThat(state(page)).containsText("Je bent uitgelogd");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log opnieuw in")).click();
    page.getByLabel("Naam of e-mailadres").fill(SignedIn.nameOf(Role.EDITOR));
    page.getByLabel("Wachtwoord").fill(SignedIn.PASSWORD);
    button(page, "Inloggen").click();

    assertThat(page.locator(".hw-notice")).containsText("is teruggezet");
    assertThat(field(page, "d1.goal")).hasValue("Getypt na het uitloggen");
    Assertions.assertThat(drafts.one(draft.id()).form().first("d1.goal"))
        .isEqualTo("Getypt na het uitloggen");
  }

  @Test
  @Browsing(javaScript = false)
  void bringsTheTextBackAfterTheSessionEndedWithoutScript(Page page) {
    DraftView draft = open(page);
    database.sql("delete from spring_session").update();

    field(page, "d1.goal").fill("Verstuurd na het uitloggen");
    button(page, "Bewaar").last().click();
    page.getByLabel("Naam of e-mailadres").fill(SignedIn.nameOf(Role.EDITOR));
    page.getByLabel("Wachtwoord").fill(SignedIn.PASSWORD);
    button(page, "Inloggen").click();
    page.locator("main button[type=submit]").first().click();

    assertThat(field(page, "d1.goal")).hasValue("Verstuurd na het uitloggen");
    Assertions.assertThat(drafts.one(draft.id()).form().first("d1.goal"))
        .isEqualTo("Verstuurd na het uitloggen");
  }

  @Test
  void triesAgainByItselfWhenTheConnectionWasLost(Page page) {
    DraftView draft = open(page);
    page.context().setOffline(true);

    field(page, "d1.goal").fill("Getypt zonder verbinding");
    assertThat(state(page)).containsText("Geen verbinding");
    page.context().setOffline(false);

    assertThat(state(page)).hasText(SAVED);
    Assertions.assertThat(drafts.one(draft.id()).form().first("d1.goal"))
        .isEqualTo("Getypt zonder verbinding");
  }

  @Test
  void warnsBeforeLeavingWithTextThatIsNotSaved(Page page) {
    open(page);
    List<String> warnings = new ArrayList<>();
    page.onDialog(
        dialog -> {
          warnings.add(dialog.type());
          dialog.accept();
        });
    page.context().setOffline(true);

    field(page, "d1.goal").pressSequentially("Nog niet bewaard");
    page.context().setOffline(false);
    page.navigate("/beheer");

    Assertions.assertThat(warnings).containsExactly("beforeunload");
  }

  @Test
  @Browsing(width = 320)
  void fitsASmallScreenAndIsAccessible(Page page) {
    open(page);
    button(page, "Voeg een beschrijving uit een andere bron toe").click();
    assertThat(page.locator(".hw-described")).hasCount(2);
    button(page, "Controleer").click();
    assertThat(page.locator("#fouten")).isVisible();

    Assertions.assertThat(Accessibility.violations(page)).isEmpty();
    Assertions.assertThat(
            (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .isLessThanOrEqualTo(0);
  }
}
