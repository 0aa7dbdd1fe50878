package nl.hechtwijzer.guide.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.hechtwijzer.testing.Accessibility;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the home page through all questions to the outcome. */
@BrowserTest
class GuidePathTest {

  private static final int MOST_TABS = 80;

  @Test
  void leadsFromHomeToTheOutcome(Page page) {
    walk(page);
  }

  @Test
  @Browsing(javaScript = false, width = 360)
  void leadsFromHomeToTheOutcomeWithoutScript(Page page) {
    walk(page);
  }

  private static void walk(Page page) {
    page.navigate("/");
    press(link(page, "De Wijzer volgen"));

    page.getByLabel("Leeftijd", new Page.GetByLabelOptions().setExact(true)).fill("abc");
    press(button(page, "Volgende"));
    assertThat(heading(page)).containsText("Hoe oud is het kind");
    assertThat(page.locator("#getal-error")).containsText("“abc”");
    assertThat(page.locator("#getal")).hasValue("abc");

    page.locator("#getal").fill("9");
    press(button(page, "Volgende"));
    assertThat(heading(page)).hasText("Voor wie is de hulp?");
    press(link(page, "Sla over"));

    checkbox(page, "Huiselijk geweld").check();
    checkbox(page, "Angst").check();
    press(button(page, "Volgende"));

    checkbox(page, "Behandeling").check();
    press(button(page, "Volgende"));

    page.getByRole(
            AriaRole.RADIO,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Ten minste goed onderbouwd")))
        .check();
    press(button(page, "Volgende"));

    assertThat(page.locator(".hw-progress__text")).hasText("Vraag 6 van 6");
    press(button(page, "Bekijk de uitkomst"));

    assertThat(heading(page)).hasText("Wat past bij je antwoorden?");
    assertThat(page).hasURL(Pattern.compile("leeftijd=9j.*stap=uitkomst"));
    assertThat(nearly(page)).containsText("NIKA");

    changeTheAge(page);
    goOnToTheList(page);
  }

  private static void changeTheAge(Page page) {
    press(link(page, "Wijzig Leeftijd van het kind"));
    assertThat(page.locator("#getal")).hasValue("9");
    page.locator("#getal").fill("3 jaar");
    press(button(page, "Naar de uitkomst"));
    assertThat(region(page, "Past op alles wat je koos")).containsText("NIKA");

    page.goBack();
    assertThat(heading(page)).containsText("Hoe oud is het kind");
    page.goForward();
    assertThat(region(page, "Past op alles wat je koos")).containsText("NIKA");
  }

  private static void goOnToTheList(Page page) {
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Bekijk deze .*in de lijst")))
        .press("Enter");
    assertThat(page).hasURL(Pattern.compile("/interventies\\?categorie=behandeling.*leeftijd=3j"));
    assertThat(link(page, "NIKA")).isVisible();
  }

  @Test
  void isAnsweredByKeyboardAlone(Page page) {
    page.navigate("/wijzer");

    tabTo(page, page.locator("#getal"));
    page.keyboard().type("3");
    page.keyboard().press("Enter");
    assertThat(heading(page)).hasText("Voor wie is de hulp?");

    tabTo(page, checkbox(page, "Gezinnen"));
    page.keyboard().press("Space");
    tabTo(page, button(page, "Naar de uitkomst"));
    page.keyboard().press("Enter");
    assertThat(heading(page)).hasText("Wat past bij je antwoorden?");

    Locator fold = page.locator("summary").filter(containing("Past niet"));
    tabTo(page, fold);
    page.keyboard().press("Enter");
    assertThat(page.locator("details.hw-fits")).hasAttribute("open", "");
    Accessibility.assertAccessible(page);
  }

  @Test
  void copiesTheSummary(BrowserContext visit) {
    visit.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Page page = visit.newPage();
    page.navigate("/wijzer?stap=uitkomst&leeftijd=3j");

    press(button(page, "Kopieer de tekst"));

    assertThat(button(page, "Gekopieerd")).isVisible();
    Assertions.assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .contains("- Leeftijd van het kind: 3 jaar");
  }

  @Test
  @Browsing(javaScript = false)
  void keepsTheSummaryForCopyingByHandWithoutScript(Page page) {
    page.navigate("/wijzer?stap=uitkomst&leeftijd=3j");

    assertThat(page.getByLabel("Tekst om te kopiëren")).isVisible();
    assertThat(button(page, "Kopieer de tekst")).isHidden();
  }

  /** As by keyboard: it does not matter where on the screen it is. */
  private static void press(Locator target) {
    target.press("Enter");
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator nearly(Page page) {
    return region(page, "Past bijna");
  }

  private static Locator region(Page page, String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator checkbox(Page page, String name) {
    return page.getByRole(
        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  private static void tabTo(Page page, Locator target) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      page.keyboard().press("Tab");
      if (target.evaluate("element => element === document.activeElement").equals(true)) {
        return;
      }
    }
    throw new AssertionError("Could not be reached by keyboard: " + target);
  }
}
