package nl.hechtwijzer.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hechtwijzer.testing.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
    filter(page, "Leeftijd van het kind", "3 jaar").check();
    assertThat(count(page)).hasText("1 interventie");

    page.goBack();

    assertThat(count(page)).hasText("3 interventies");
    assertThat(page).hasURL(Pattern.compile("\\?categorie=behandeling$"));
    assertThat(filter(page, "Categorie", "Behandeling")).isChecked();
    assertThat(filter(page, "Leeftijd van het kind", "3 jaar")).not().isChecked();

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
    filter(page, "Ten minste dit niveau", "Ten minste goed onderbouwd").check();

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
    assertThat(count(page)).isFocused();
    assertThat(count(page)).isInViewport();
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
  void isAccessibleAsCardsTableAndEmpty(Page page) {
    for (String query :
        new String[] {"?leeftijd=3j&onbekend=meenemen", "?weergave=tabel", "?q=bestaatniet"}) {
      page.navigate("/interventies" + query);
      assertAccessible(page);
    }
  }
}
