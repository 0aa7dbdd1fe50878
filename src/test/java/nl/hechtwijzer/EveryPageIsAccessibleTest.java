package nl.hechtwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.hechtwijzer.testing.Accessibility;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import org.junit.jupiter.api.Test;

/** Every public page, in both languages, light and dark, wide and narrow. */
@BrowserTest
class EveryPageIsAccessibleTest {

  static final List<String> PAGES =
      List.of(
          "/",
          "/interventies",
          "/interventies?categorie=behandeling&leeftijd=3j&onbekend=meenemen",
          "/interventies?weergave=tabel",
          "/interventies?niveau=sterke-aanwijzingen&leeftijd=17j",
          "/interventies?leeftijd=99j",
          "/interventies/nika",
          "/interventies/nika?publiek=beleidsmakers",
          "/interventies/tijd-voor-toontje",
          "/interventies/mbt-k",
          "/interventies/pcit",
          "/wijzer",
          "/wijzer?stap=voor-wie&leeftijd=3j",
          "/wijzer?stap=situatie&leeftijd=zwangerschap&situatie=angst",
          "/wijzer?stap=soort",
          "/wijzer?stap=erkenning&vanaf=goed-onderbouwd",
          "/wijzer?stap=uitvoerder",
          "/wijzer?stap=voor-wie&getal=abc&eenheid=j",
          "/wijzer?stap=situatie&leeftijd=99j",
          "/wijzer?stap=uitkomst",
          "/wijzer?stap=uitkomst&leeftijd=9j&situatie=huiselijk-geweld&situatie=angst"
              + "&vanaf=goed-onderbouwd",
          "/preventie",
          "/behandeling",
          "/erkenning",
          "/bronnen",
          "/bronnen/nji-erkende-interventies",
          "/bronnen/richtlijn-problematische-gehechtheid",
          "/over",
          "/toegankelijkheid",
          "/privacy",
          "/bestaat-niet");

  @Test
  void dutchInLight(Page page) {
    assertAllAccessible(page, "");
  }

  @Test
  @Browsing(colorScheme = ColorScheme.DARK)
  void dutchInDark(Page page) {
    assertAll(page, "", Accessibility::violationsOfContrast);
  }

  @Test
  void englishInLight(Page page) {
    assertAllAccessible(page, "/en");
  }

  @Test
  @Browsing(colorScheme = ColorScheme.DARK)
  void englishInDark(Page page) {
    assertAll(page, "/en", Accessibility::violationsOfContrast);
  }

  @Test
  @Browsing(width = 360)
  void dutchOnAPhone(Page page) {
    assertAllAccessible(page, "");
  }

  @Test
  @Browsing(width = 320, javaScript = false)
  void fitsTheNarrowestScreen(Page page) {
    List<String> tooWide = new ArrayList<>();
    for (String path : PAGES) {
      page.navigate(path);
      // What sticks out of the page shows in how far it can be scrolled sideways.
      double width = page.locator("body").boundingBox().width;
      page.mouse().wheel(500, 0);
      double left = page.locator("body").boundingBox().x;
      if (width > 320 || left < 0) {
        tooWide.add(path);
      }
    }
    assertThat(tooWide).isEmpty();
  }

  private static void assertAllAccessible(Page page, String language) {
    assertAll(page, language, Accessibility::violations);
  }

  private static void assertAll(Page page, String language, Function<Page, List<String>> check) {
    List<String> violations = new ArrayList<>();
    for (String path : PAGES) {
      page.navigate(language + path);
      check.apply(page).forEach(found -> violations.add(path + ": " + found));
    }
    assertThat(violations).isEmpty();
  }
}
