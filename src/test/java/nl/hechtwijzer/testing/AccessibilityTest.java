package nl.hechtwijzer.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Shows that the scan can fail, and that a visitor can browse in more than one way. */
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

  private static final String SOUND =
      "<html lang=nl><title>Proef</title><main><h1>Proef</h1><p>Tekst</p></main></html>";

  @Test
  void findsNothingWrongWithASoundPage(Page page) {
    page.setContent(SOUND);

    Accessibility.assertAccessible(page);
  }

  @Test
  void findsAPictureWithoutWordsAndTextThatIsTooPale(Page page) {
    page.setContent(
        SOUND.replace(
            "<p>",
            "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><p style='color: #bbb'>"));

    assertThat(Accessibility.violations(page))
        .anyMatch(line -> line.startsWith("image-alt"))
        .anyMatch(line -> line.startsWith("color-contrast"));
    assertThatThrownBy(() -> Accessibility.assertAccessible(page))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("image-alt");
  }

  @Test
  void findsTwoLandmarksWithOneNameAndAttributesThatHtmlDoesNotKnow(Page page) {
    page.setContent(
        SOUND.replace(
            "<p>",
            "<nav aria-label=Weg hx-get='/'></nav><section aria-labelledby=weg><h2 id=weg> Weg"
                + "</h2></section><article aria-label=Anders></article><p>"));

    assertThat(Accessibility.violations(page))
        .containsExactly(
            "name of more than one landmark or article: region \"Weg\"",
            "attribute that HTML does not know: hx-get");
  }

  @Test
  @Browsing(width = 320, colorScheme = ColorScheme.DARK)
  void letsAVisitorChooseHowToBrowse(Page page, @Browsing(javaScript = false) Page withoutScript) {
    withoutScript.setContent("<title>Before</title><script>document.title = 'After'</script>");

    assertThat(page.viewportSize().width).isEqualTo(320);
    assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(true);
    assertThat(withoutScript.title()).isEqualTo("Before");
  }
}
