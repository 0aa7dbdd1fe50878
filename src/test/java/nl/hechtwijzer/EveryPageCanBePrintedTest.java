package nl.hechtwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import nl.hechtwijzer.testing.PrintedPage;
import org.junit.jupiter.api.Test;

/** Every public page on paper: all that it says, and nothing that only works on a screen. */
@BrowserTest
class EveryPageCanBePrintedTest {

  private static final String[] CONTROLS = {
    "Naar de inhoud",
    "Inloggen voor redacteuren",
    "Alles wissen",
    "Verwijder filter",
    "English",
    "Sorteer",
    "Toon resultaten",
    "Ga verder",
    "Kopieer de tekst"
  };

  @Test
  void saysAllThatThePageSays(Page page) {
    List<String> faults = new ArrayList<>();
    for (String path : EveryPageIsAccessibleTest.PAGES) {
      page.navigate(path);
      PrintedPage printed = PrintedPage.of(page);
      printed.missing().forEach(text -> faults.add(path + " lacks " + text));
      printed.outside().forEach(text -> faults.add(path + " is too wide for " + text));
      printed.including(CONTROLS).forEach(text -> faults.add(path + " prints " + text));
      if (!path.equals("/bestaat-niet") && printed.including(address(page)).isEmpty()) {
        faults.add(path + " lacks its address");
      }
      if (printed.including("Catalogus, versie").isEmpty()) {
        faults.add(path + " lacks the version of the catalogue");
      }
    }
    assertThat(faults).isEmpty();
  }

  /** As it was asked for; the part before the path is that of the settings. */
  private static String address(Page page) {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  @Test
  void takesTwoOrThreeSheetsForAnEntry(Page page) {
    page.navigate("/interventies");
    List<String> entries = new ArrayList<>();
    for (Object url :
        (List<?>)
            page.locator(".hw-card h3 a")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))")) {
      entries.add(url.toString());
      entries.add(url + "?publiek=beleidsmakers");
    }

    List<String> tooLong = new ArrayList<>();
    for (String entry : entries) {
      page.navigate(entry);
      PrintedPage printed = PrintedPage.of(page);
      if (printed.pages() > 3 || !printed.missing().isEmpty()) {
        tooLong.add(entry + ": " + printed.pages() + " sheets, without " + printed.missing());
      }
    }
    assertThat(entries).hasSizeGreaterThanOrEqualTo(16);
    assertThat(tooLong).isEmpty();
  }

  @Test
  @Browsing(javaScript = false, colorScheme = ColorScheme.DARK, width = 360)
  void opensWhatIsFoldedFromAPhoneInTheDarkToo(Page page) {
    page.navigate("/interventies/nika");
    assertThat(page.getByText("Meer informatie over de interventies staat in").isVisible())
        .isFalse();

    PrintedPage printed = PrintedPage.of(page);

    assertThat(printed.including("Meer informatie over de interventies staat in")).isNotEmpty();
    assertThat(printed.missing()).isEmpty();
    assertThat(printed.pages()).isLessThanOrEqualTo(3);
  }

  @Test
  void showsEveryColumnOfTheTableWithinTheSheet(Page page) {
    page.navigate("/interventies?weergave=tabel&categorie=preventie");

    PrintedPage printed = PrintedPage.of(page);

    assertThat(printed.pages()).isEqualTo(1);
    assertThat(printed.including("Interventie", "Erkenning", "Categorie", "Leeftijd", "Voor wie"))
        .hasSize(5);
    assertThat(printed.including("Moeders, Aanstaande moeders")).isNotEmpty();
    assertThat(printed.outside()).isEmpty();
  }

  @Test
  void printsTheAddressOfTheListThatIsShown(Page page) {
    page.navigate("/interventies");
    page.getByLabel("Preventie").first().check();
    page.waitForURL("**/interventies?categorie=preventie");

    assertThat(PrintedPage.of(page).including("/interventies?categorie=preventie")).isNotEmpty();
  }
}
