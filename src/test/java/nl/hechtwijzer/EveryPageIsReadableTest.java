package nl.hechtwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import nl.hechtwijzer.testing.Layout;
import org.junit.jupiter.api.Test;

/** Every public page as it is laid out, with large letters and on all kinds of screens. */
@BrowserTest
class EveryPageIsReadableTest {

  private static final int TWICE = 200;

  @Test
  @Browsing(width = 320)
  void withTextTwiceAsLargeOnTheNarrowestScreen(Page page) {
    assertNone(page, TWICE, Layout::narrowColumns);
  }

  @Test
  @Browsing(width = 768)
  void withTextTwiceAsLargeOnATablet(Page page) {
    assertNone(page, TWICE, Layout::narrowColumns);
  }

  @Test
  void withTextTwiceAsLargeOnADesk(Page page) {
    assertNone(page, TWICE, Layout::narrowColumns);
  }

  /** Zooming in to 200 % halves the screen and leaves the letters as they are. */
  @Test
  @Browsing(width = 640, height = 400)
  void zoomedInTwice(Page page) {
    assertNone(page, 100, Layout::narrowColumns);
  }

  @Test
  void withNamesAndNumbersInOnePieceAndLargeTargets(
      Page desk, @Browsing(width = 768) Page tablet, @Browsing(width = 360) Page phone) {
    for (Page page : List.of(desk, tablet, phone)) {
      assertNone(
          page,
          100,
          open -> {
            List<String> faults = new ArrayList<>(Layout.tornApart(open));
            faults.addAll(Layout.smallTargets(open));
            faults.addAll(Layout.narrowColumns(open));
            return faults;
          });
    }
  }

  @Test
  void withPartsToldApartByTheirNames(Page page) {
    assertNone(page, 100, Layout::sharedNames);
  }

  @Test
  void leavesTheLettersOfANameAsTheyAreFound(Page page) {
    page.navigate("/interventies/mbt-k");

    assertThat(page.locator("h1").textContent()).isEqualTo("MBT-K");
    assertThat(page.evaluate("() => window.find('MBT-K wil')")).isEqualTo(true);
  }

  private static void assertNone(
      Page page, int percent, Function<Page, List<String>> faultsOfOnePage) {
    List<String> faults = new ArrayList<>();
    for (String path : EveryPageIsAccessibleTest.PAGES) {
      page.navigate(path);
      Layout.enlargeText(page, percent);
      faultsOfOnePage.apply(page).forEach(fault -> faults.add(path + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }
}
