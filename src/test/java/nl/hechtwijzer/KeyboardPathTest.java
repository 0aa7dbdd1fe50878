package nl.hechtwijzer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import org.junit.jupiter.api.Test;

/** From the home page to a source and back, without a mouse. */
@BrowserTest
class KeyboardPathTest {

  private static final int MOST_TABS = 120;

  @Test
  void leadsFromHomeToASourceAndBack(Page page) {
    walk(page);
  }

  @Test
  @Browsing(javaScript = false)
  void leadsFromHomeToASourceAndBackWithoutScript(Page page) {
    walk(page);
  }

  private static void walk(Page page) {
    page.navigate("/");

    tabTo(page, link(page, "Interventies"));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/interventies$"));

    Locator treatment =
        page.getByRole(
            AriaRole.CHECKBOX,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Behandeling")));
    tabTo(page, treatment);
    page.keyboard().press("Space");
    submitUnlessScriptDid(page);
    assertThat(page).hasURL(Pattern.compile("categorie=behandeling"));
    assertThat(treatment).isChecked();

    tabTo(page, link(page, "NIKA"));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/interventies/nika$"));

    Locator note =
        page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Bron 2, ")))
            .first();
    tabTo(page, note);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("#bron-2$"));

    tabTo(page, link(page, "Erkende interventies bij hechtingsproblemen"));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/bronnen/nji-erkende-interventies$"));

    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/interventies/nika"));
  }

  /** Without script a button applies the choice; with script the list has already followed. */
  private static void submitUnlessScriptDid(Page page) {
    Locator apply =
        page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("resultaten|toepassen", 2)));
    if (apply.count() > 0 && apply.first().isVisible()) {
      tabTo(page, apply.first());
      page.keyboard().press("Enter");
    }
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
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
