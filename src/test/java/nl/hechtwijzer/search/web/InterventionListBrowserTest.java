package nl.hechtwijzer.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hechtwijzer.testing.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import org.junit.jupiter.api.Test;

/** The list as a visitor uses it, with and without script. */
@BrowserTest
class InterventionListBrowserTest {

  private static Locator filter(Page page, String group, String value) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group).setExact(true))
        .getByRole(
            AriaRole.CHECKBOX,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + value + "\\b")));
  }

  private static Locator count(Page page) {
    return page.locator("[data-announce]");
  }

  private static Locator age(Page page) {
    return page.getByLabel("Kies een leeftijd", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator entry(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void updatesInPlaceKeepsTheFocusAndSaysTheCount(Page page) {
    page.navigate("/interventies");
    page.evaluate("window.sameDocument = true");

    filter(page, "Categorie", "Behandeling").check();

    assertThat(count(page)).hasText("3 interventies");
    assertThat(page).hasURL(Pattern.compile("/interventies\\?categorie=behandeling$"));
    assertThat(page).hasTitle("Interventies: behandeling – Hechtwijzer");
    assertThat(filter(page, "Categorie", "Behandeling")).isFocused();
    assertThat(filter(page, "Categorie", "Behandeling")).isChecked();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("3 interventies");
    assertThat(page.locator("#taal"))
        .hasAttribute("href", "/en/interventies?categorie=behandeling");
    assertThat(entry(page, "PCIT")).hasCount(0);
    org.assertj.core.api.Assertions.assertThat(page.evaluate("window.sameDocument"))
        .isEqualTo(true);
  }

  @Test
  void goesBackToWhatWasThere(Page page) {
    page.navigate("/interventies");
    filter(page, "Categorie", "Behandeling").check();
    assertThat(count(page)).hasText("3 interventies");
    age(page).selectOption("3j");
    assertThat(count(page)).hasText("1 interventie");

    page.goBack();

    assertThat(count(page)).hasText("3 interventies");
    assertThat(page).hasURL(Pattern.compile("\\?categorie=behandeling$"));
    assertThat(filter(page, "Categorie", "Behandeling")).isChecked();
    assertThat(age(page)).hasValue("");

    page.goBack();

    assertThat(count(page)).hasText("8 interventies");
    assertThat(filter(page, "Categorie", "Behandeling")).not().isChecked();
  }

  @Test
  @Browsing(width = 320)
  void keepsAWordOfAnyLengthWithinThePage(Page page) {
    for (String query : new String[] {"?q=", "?niveau=goed-onderbouwd&q=", "?q=nika+"}) {
      page.navigate("/interventies" + query + "x".repeat(190));

      org.assertj.core.api.Assertions.assertThat(
              (Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(query)
          .isEqualTo(320);
    }
  }

  @Test
  void takesAChoiceAwayAndGoesOnAtTheCount(Page page) {
    page.navigate("/interventies?categorie=behandeling&leeftijd=3j");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Haal weg:"))
        .filter(new Locator.FilterOptions().setHasText("3 jaar"))
        .click();

    assertThat(count(page)).hasText("3 interventies");
    assertThat(count(page)).isFocused();
    assertThat(page).hasURL(Pattern.compile("\\?categorie=behandeling$"));
  }

  @Test
  void writesTheAddressInOneWayWhateverWasChosenFirst(Page page) {
    page.navigate("/interventies");

    filter(page, "Voor wie", "Kinderen").check();
    assertThat(count(page)).hasText("5 interventies");
    filter(page, "Niveau van erkenning", "Goed onderbouwd of hoger").check();

    assertThat(page)
        .hasURL(Pattern.compile("/interventies\\?vanaf=goed-onderbouwd&ontvanger=kind$"));
  }

  @Test
  void showsWhatWasLeftOut(Page page) {
    page.navigate("/interventies?leeftijd=3j");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Toon deze 3 ook")).click();

    assertThat(count(page)).hasText("5 interventies");
    assertThat(page.getByText("Leeftijd van het kind: niet vermeld in de bronnen")).hasCount(3);
  }

  @Test
  void searchesAndOrdersInPlace(Page page) {
    page.navigate("/interventies");

    page.getByLabel("Zoek een interventie").fill("baby");
    page.getByLabel("Zoek een interventie").press("Enter");

    assertThat(page).hasURL(Pattern.compile("\\?q=baby$"));
    assertThat(entry(page, "Ouder-baby interventie")).isVisible();

    page.getByLabel("Volgorde").selectOption("niveau");

    assertThat(page).hasURL(Pattern.compile("\\?q=baby&sorteer=niveau$"));
    assertThat(page.getByLabel("Zoek een interventie")).hasValue("baby");
  }

  @Test
  void leadsFromACardToItsEntry(Page page) {
    page.navigate("/interventies?categorie=behandeling");

    entry(page, "NIKA").click();

    assertThat(page).hasURL(Pattern.compile("/interventies/nika$"));
  }

  @Test
  @Browsing(width = 360)
  void keepsTheFiltersUnfoldedOnASmallScreenUntilTheVisitorIsDone(Page page) {
    page.navigate("/interventies");
    page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
    page.locator("#filter-categorie > summary").click();

    filter(page, "Categorie", "Behandeling").check();

    assertThat(count(page)).hasText("3 interventies");
    assertThat(filter(page, "Categorie", "Behandeling")).isVisible();

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon resultaten")).click();

    assertThat(filter(page, "Categorie", "Behandeling")).not().isVisible();
    assertThat(page.locator("#gevonden")).isFocused();
    assertThat(count(page)).isInViewport();
    assertThat(entry(page, "Basic Trust-methode")).isInViewport();
  }

  @Test
  @Browsing(javaScript = false)
  void worksWithoutScript(Page page) {
    page.navigate("/interventies");

    page.getByLabel("Zoek een interventie").fill("kind");
    filter(page, "Categorie", "Behandeling").check();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon resultaten")).click();

    assertThat(page).hasURL(Pattern.compile("q=kind&categorie=behandeling"));
    assertThat(page.locator(".hw-chip")).hasCount(2);
    assertThat(filter(page, "Categorie", "Behandeling")).isChecked();

    page.getByLabel("Volgorde").selectOption("niveau");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sorteer")).click();

    assertThat(page).hasURL(Pattern.compile("sorteer=niveau"));
    assertThat(page.locator(".hw-chip")).hasCount(2);
  }

  @Test
  void keepsAClickedBoxWhereItIsOnAScrolledPage(Page page) {
    assertStaysWhereItIs(page, true, false);
  }

  @Test
  void keepsABoxWhereItIsThatWasTickedByKeyboard(Page page) {
    assertStaysWhereItIs(page, false, false);
  }

  @Test
  @Browsing(width = 360)
  void keepsAClickedBoxWhereItIsOnASmallScreen(Page page) {
    assertStaysWhereItIs(page, true, true);
  }

  @Test
  @Browsing(width = 360)
  void keepsABoxWhereItIsThatWasTickedByKeyboardOnASmallScreen(Page page) {
    assertStaysWhereItIs(page, false, true);
  }

  private static void assertStaysWhereItIs(Page page, boolean byMouse, boolean folded) {
    page.navigate("/interventies");
    if (folded) {
      page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
      page.locator("#filter-situatie > summary").click();
    }
    Locator box = page.locator("#situatie-huiselijk-geweld");
    box.evaluate(
        "box => scrollTo({top: scrollY + box.getBoundingClientRect().top - 400,"
            + " behavior: 'instant'})");
    double before = box.boundingBox().y;

    if (byMouse) {
      page.mouse().click(box.boundingBox().x + 10, before + 10);
    } else {
      box.evaluate("box => box.focus({preventScroll: true})");
      page.keyboard().press("Space");
    }

    assertThat(page).hasURL(Pattern.compile("\\?situatie=huiselijk-geweld$"));
    assertThat(count(page)).hasText("2 interventies");
    assertThat(box).isChecked();
    assertThat(box).isFocused();
    org.assertj.core.api.Assertions.assertThat(before).isCloseTo(400, within(2.0));
    org.assertj.core.api.Assertions.assertThat(box.boundingBox().y).isCloseTo(before, within(2.0));
  }

  @Test
  void saysThatARequestFailedAndPutsTheBoxBack(Page page) {
    page.navigate("/interventies?categorie=preventie");
    page.route(Pattern.compile("behandeling"), Route::abort);
    page.getByLabel("Zoek een interventie").fill("getypt");

    filter(page, "Categorie", "Behandeling").click();

    assertFailureIsTold(page, "Bijwerken is niet gelukt", "Laad de hele pagina");
    assertThat(filter(page, "Categorie", "Behandeling")).not().isChecked();
    assertThat(filter(page, "Categorie", "Preventie")).isChecked();
    assertThat(count(page)).hasText("7 interventies");
    assertThat(page).hasURL(Pattern.compile("\\?categorie=preventie$"));
    assertThat(page.getByLabel("Zoek een interventie")).hasValue("getypt");
    assertAccessible(page);

    page.unroute(Pattern.compile("behandeling"));
    page.getByLabel("Zoek een interventie").fill("");
    filter(page, "Categorie", "Behandeling").click();

    assertThat(count(page)).hasText("8 interventies");
    assertThat(page.locator(".hw-failed")).hasCount(0);
  }

  @Test
  void loadsThePageWholeAsItWasAskedForWhenTheServerIsBusy(Page page) {
    page.navigate("/en/interventies");
    page.route(
        Pattern.compile("leeftijd=3j"),
        route -> {
          if (route.request().headers().containsKey("hx-request")) {
            route.fulfill(new Route.FulfillOptions().setStatus(503));
          } else {
            route.resume();
          }
        });

    page.getByLabel("Choose an age", new Page.GetByLabelOptions().setExact(true))
        .selectOption("3j");

    assertFailureIsTold(page, "The update failed", "Load the whole page");
    assertThat(page.getByLabel("Choose an age", new Page.GetByLabelOptions().setExact(true)))
        .hasValue("");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Load the whole page"))
        .click();

    assertThat(count(page)).hasText("2 interventions");
    assertThat(page).hasURL(Pattern.compile("/en/interventies\\?leeftijd=3j"));
  }

  @Test
  void saysThatNoAnswerCameInTime(Page page) {
    page.navigate("/interventies?categorie=preventie&categorie=behandeling");
    page.evaluate("htmx.config.timeout = 200");
    page.route(Pattern.compile("interventies\\?categorie=preventie$"), route -> {});

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Haal weg:"))
        .filter(new Locator.FilterOptions().setHasText("Behandeling"))
        .click();

    assertFailureIsTold(page, "Bijwerken is niet gelukt", "Laad de hele pagina");
    assertThat(count(page)).hasText("8 interventies");
  }

  private static void assertFailureIsTold(Page page, String text, String link) {
    assertThat(page.locator(".hw-failed")).containsText(text);
    assertThat(page.locator(".hw-failed")).isInViewport();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText(text);
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)))
        .isVisible();
  }

  @Test
  void showsAnotherPageWhenThePartThatWasAskedForIsNotInIt(Page page) {
    page.navigate("/interventies");
    page.route(
        Pattern.compile("categorie=behandeling"),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<title>Netwerk</title><h1>Meld je eerst aan</h1>")));

    filter(page, "Categorie", "Behandeling").click();

    assertThat(
            page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Meld je eerst aan")))
        .isVisible();
    assertThat(page).hasURL(Pattern.compile("categorie=behandeling"));
  }

  @Test
  void addsAnAgeOnlyWhenTheButtonIsPressed(Page page) {
    page.navigate("/interventies?leeftijd=3j");

    page.getByText("Nog een leeftijd").first().click();
    page.locator("#leeftijd-nog").selectOption("zwangerschap");
    assertThat(count(page)).hasText("2 interventies");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voeg toe")).click();

    assertThat(count(page)).hasText("3 interventies");
    assertThat(page).hasURL(Pattern.compile("\\?leeftijd=zwangerschap&leeftijd=3j$"));
    assertThat(filter(page, "Leeftijd van het kind", "Zwangerschap")).isChecked();
    assertThat(filter(page, "Leeftijd van het kind", "3 jaar")).isChecked();
  }

  @Test
  void looksForAWordAmongManyValues(Page page) {
    page.navigate("/interventies");
    Locator found = filter(page, "Situatie", "Depressie");
    assertThat(found).not().isVisible();

    page.getByLabel("Zoek bij: Situatie").fill("DEPRÉS");

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Gevonden: 1");
    assertThat(page.locator("#filter-situatie .hw-check:visible")).hasCount(1);

    found.check();

    assertThat(count(page)).hasText("1 interventie");
    assertThat(page).hasURL(Pattern.compile("\\?situatie=depressie-[a-z-]+$"));
    assertThat(page.getByLabel("Zoek bij: Situatie")).hasValue("DEPRÉS");
    assertThat(found).isChecked();
    assertThat(found).isFocused();
  }

  @Test
  void leadsPastTheFiltersByKeyboard(Page page) {
    page.navigate("/interventies?categorie=preventie");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")).focus();

    page.keyboard().press("Tab");
    assertThat(page.getByText("Naar de resultaten")).isFocused();
    assertThat(page.getByText("Naar de resultaten")).isInViewport();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");

    assertThat(page.getByLabel("Volgorde")).isFocused();
  }

  @Test
  @Browsing(width = 360, height = 640)
  void keepsTheCountAndTheChoicesInViewWithoutCoveringTheFocus(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/interventies?categorie=preventie&leeftijd=3j&vanaf=goed-onderbouwd");
    page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")).focus();

    for (int forward = 0; forward < 25; forward++) {
      page.keyboard().press("Tab");
      assertFocusInSight(page);
    }
    for (int back = 0; back < 25; back++) {
      page.keyboard().press("Shift+Tab");
      assertFocusInSight(page);
    }
    page.mouse().wheel(0, 5000);
    assertThat(count(page)).isInViewport();
    assertThat(page.locator(".hw-chip").first()).isInViewport();
  }

  /** No part of what has the focus is under something else, once it was scrolled to. */
  private static void assertFocusInSight(Page page) {
    page.waitForFunction(
        "() => { const focused = document.activeElement;"
            + " const at = focused.getBoundingClientRect();"
            + " const seen = (y) => { const top = document.elementFromPoint("
            + "at.left + at.width / 2, y);"
            + " return top && (focused.contains(top) || top.contains(focused)); };"
            + " return seen(at.top + 2) && seen(at.bottom - 2); }",
        null,
        new Page.WaitForFunctionOptions().setTimeout(3000));
  }

  @Test
  void isAccessibleAsCardsTableAndEmpty(Page page) {
    for (String query :
        new String[] {"?leeftijd=3j&onbekend=meenemen", "?weergave=tabel", "?q=bestaatniet"}) {
      page.navigate("/interventies" + query);
      assertAccessible(page);
    }
  }
}
