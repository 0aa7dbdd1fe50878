package nl.hechtwijzer.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.hechtwijzer.testing.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import org.junit.jupiter.api.Test;

/** The search box as a combobox: with the keyboard, with the mouse, and without script. */
@BrowserTest
class SuggestionBrowserTest {

  private static final Pattern ASKED = Pattern.compile("/suggesties");

  private static Locator box(Page page) {
    return page.getByRole(
        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Zoek een interventie"));
  }

  private static Locator list(Page page) {
    return page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Suggesties"));
  }

  private static Locator options(Page page) {
    return list(page).getByRole(AriaRole.OPTION);
  }

  private static Locator chosen(Page page) {
    return page.locator("[role=option][aria-selected=true]");
  }

  private static void type(Page page, String text) {
    box(page).click();
    box(page).pressSequentially(text);
  }

  private static void assertChosen(Page page, Locator option) {
    assertThat(option).hasAttribute("aria-selected", "true");
    assertThat(chosen(page)).hasCount(1);
    assertThat(box(page)).hasAttribute("aria-activedescendant", option.getAttribute("id"));
    assertThat(box(page)).isFocused();
  }

  @Test
  void opensWhileTypingAndSaysHowManyThereAre(Page page) {
    page.navigate("/");
    assertThat(box(page)).hasAttribute("aria-expanded", "false");

    type(page, "ba");

    assertThat(options(page).first()).isVisible();
    assertThat(box(page)).hasAttribute("aria-expanded", "true");
    assertThat(box(page)).hasAttribute("aria-controls", list(page).getAttribute("id"));
    assertThat(box(page)).hasValue("ba");
    assertThat(chosen(page)).hasCount(0);
    assertThat(page.getByRole(AriaRole.STATUS))
        .hasText(Pattern.compile("^" + options(page).count() + " suggesties"));
    assertThat(options(page).first().locator("mark").first())
        .hasText(Pattern.compile("^ba", Pattern.CASE_INSENSITIVE));
  }

  @Test
  void walksThroughTheListWithArrowsAndComesBackToTheBox(Page page) {
    page.navigate("/");
    type(page, "ba");
    assertThat(options(page).first()).isVisible();
    int count = options(page).count();

    box(page).press("ArrowDown");
    assertChosen(page, options(page).first());
    box(page).press("ArrowUp");
    assertThat(chosen(page)).hasCount(0);
    box(page).press("ArrowUp");
    assertChosen(page, options(page).nth(count - 1));
    box(page).press("ArrowDown");
    assertThat(chosen(page)).hasCount(0);
    box(page).press("ArrowDown");
    box(page).press("End");

    assertThat(chosen(page)).hasCount(0);
    assertThat(list(page)).isVisible();
    assertThat(box(page)).hasValue("ba");
  }

  @Test
  void goesToTheEntryWithEnter(Page page) {
    page.navigate("/");
    type(page, "nik");
    assertThat(options(page).first()).isVisible();

    box(page).press("ArrowDown");
    box(page).press("Enter");

    assertThat(page).hasURL(Pattern.compile("/interventies/nika$"));
  }

  @Test
  void searchesWithEnterWhenNothingIsChosen(Page page) {
    page.navigate("/");
    type(page, "nika");
    assertThat(options(page).first()).isVisible();

    box(page).press("Enter");

    assertThat(page).hasURL(Pattern.compile("/interventies\\?q=nika$"));
  }

  @Test
  void closesWithEscapeAndThenEmptiesTheBox(Page page) {
    page.navigate("/");
    type(page, "nika");
    assertThat(options(page).first()).isVisible();

    box(page).press("Escape");

    assertThat(list(page)).isHidden();
    assertThat(box(page)).hasAttribute("aria-expanded", "false");
    assertThat(box(page)).hasValue("nika");

    box(page).press("Alt+ArrowDown");

    assertThat(options(page).first()).isVisible();
    assertThat(chosen(page)).hasCount(0);

    box(page).press("Alt+ArrowUp");
    assertThat(list(page)).isHidden();
    box(page).press("Escape");

    assertThat(box(page)).hasValue("");
  }

  @Test
  void closesWhenTheVisitorGoesOn(Page page) {
    page.navigate("/");
    type(page, "nika");
    assertThat(options(page).first()).isVisible();

    box(page).press("Tab");

    assertThat(list(page)).isHidden();
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")))
        .isFocused();
  }

  @Test
  void addsATermToTheFiltersByMouse(Page page) {
    page.navigate("/interventies?categorie=preventie");
    type(page, "huiselijk");

    options(page).filter(new Locator.FilterOptions().setHasText("Huiselijk geweld")).click();

    assertThat(page).hasURL(Pattern.compile("\\?categorie=preventie&situatie=huiselijk-geweld$"));
  }

  @Test
  void stillSuggestsAfterTheListWasReplacedInPlace(Page page) {
    page.navigate("/interventies");
    type(page, "kind");
    box(page).press("Enter");
    assertThat(page).hasURL(Pattern.compile("\\?q=kind$"));

    box(page).fill("");
    type(page, "nik");
    assertThat(options(page)).hasCount(1);
    box(page).press("ArrowDown");
    box(page).press("Enter");

    assertThat(page).hasURL(Pattern.compile("/interventies/nika$"));
  }

  @Test
  void asksNothingForLessThanTwoLettersAndOnceForAWordTypedQuickly(Page page) {
    List<String> asked = new ArrayList<>();
    page.onRequest(
        request -> {
          if (ASKED.matcher(request.url()).find()) {
            asked.add(request.url());
          }
        });
    page.navigate("/");

    type(page, "n");
    box(page).press("ArrowDown");
    type(page, "ika");
    assertThat(options(page)).hasCount(1);

    assertThat(asked).hasSize(1).first().asString().endsWith("?q=nika");
  }

  @Test
  void showsTheAnswerToTheLatestQuestionOnly(Page page) {
    List<Route> late = new ArrayList<>();
    page.route(Pattern.compile("/suggesties\\?q=shant$"), late::add);
    page.navigate("/");

    type(page, "shant");
    page.waitForCondition(() -> late.size() == 1);
    box(page).fill("nika");
    assertThat(options(page)).hasText(new Pattern[] {Pattern.compile("^NIKA")});
    late.get(0).resume();
    box(page).press("ArrowDown");

    assertThat(options(page)).hasText(new Pattern[] {Pattern.compile("^NIKA")});
  }

  @Test
  void saysThatThereAreNoSuggestionsNowAndSearchesAllTheSame(Page page) {
    page.route(ASKED, Route::abort);
    page.navigate("/");

    type(page, "nika");

    assertThat(page.locator(".hw-search__failed")).hasText(Pattern.compile("lukken nu niet"));
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("lukken nu niet"));
    assertAccessible(page);

    page.unroute(ASKED);
    type(page, " ");
    assertThat(options(page).first()).isVisible();
    assertThat(page.locator(".hw-search__failed")).not().isVisible();

    box(page).press("Enter");
    assertThat(page).hasURL(Pattern.compile("\\?q=nika"));
  }

  @Test
  void waitsUntilALetterIsComposed(Page page) {
    List<String> asked = new ArrayList<>();
    page.onRequest(
        request -> {
          if (ASKED.matcher(request.url()).find()) {
            asked.add(request.url());
          }
        });
    page.navigate("/");
    box(page).click();

    page.evaluate(
        "() => { const q = document.activeElement; q.value = 'nika';"
            + " q.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true})); }");
    page.waitForTimeout(400);
    assertThat(asked).isEmpty();
    page.evaluate(
        "document.activeElement.dispatchEvent(new CompositionEvent('compositionend',"
            + " {bubbles: true}))");

    assertThat(options(page)).hasCount(1);
  }

  @Test
  @Browsing(width = 360)
  void isAccessibleWhileOpenOnAPhone(Page page) {
    assertOpenListAccessible(page, "/");
    assertOpenListAccessible(page, "/interventies");
    assertOpenListAccessible(page, "/bestaat-niet");
  }

  @Test
  @Browsing(colorScheme = ColorScheme.DARK)
  void isAccessibleWhileOpenInTheDark(Page page) {
    assertOpenListAccessible(page, "/");
  }

  @Test
  @Browsing(forcedColors = ForcedColors.ACTIVE)
  void showsWhatIsChosenInForcedColours(Page page) {
    assertOpenListAccessible(page, "/");

    assertThat(chosen(page)).hasCSS("outline-style", "solid");
    assertThat(chosen(page)).hasCSS("outline-width", "3px");
  }

  private static void assertOpenListAccessible(Page page, String path) {
    page.navigate(path);
    type(page, "ba");
    assertThat(options(page).first()).isVisible();
    box(page).press("ArrowDown");
    assertAccessible(page);
  }

  @Test
  @Browsing(javaScript = false)
  void isAnOrdinarySearchBoxWithoutScript(Page page) {
    page.navigate("/");
    assertThat(page.getByRole(AriaRole.COMBOBOX)).hasCount(0);

    page.getByRole(AriaRole.SEARCHBOX).fill("nika");
    page.getByRole(AriaRole.SEARCHBOX).press("Enter");

    assertThat(page).hasURL(Pattern.compile("/interventies\\?q=nika$"));
  }
}
