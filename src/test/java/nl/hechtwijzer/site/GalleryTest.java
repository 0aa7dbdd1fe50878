package nl.hechtwijzer.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.hechtwijzer.testing.Accessibility;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;

/** Looks at every component, and at the pages about the site, in a real browser. */
@BrowserTest
@Import({Gallery.class, GalleryTest.Overview.class})
class GalleryTest {

  /** Stands in for the catalogue at a glance as long as nothing else gives it. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Overview {

    @Bean
    @Fallback
    CatalogueOverview madeUpOverview() {
      return wording -> Gallery.overview();
    }
  }

  @Test
  void componentsAreAccessibleInLight(Page page) {
    page.navigate(Gallery.PATH);

    Accessibility.assertAccessible(page);
  }

  @Test
  @Browsing(colorScheme = ColorScheme.DARK, width = 360)
  void componentsAreAccessibleInTheDarkOnAPhone(Page page) {
    page.navigate(Gallery.PATH);

    Accessibility.assertAccessible(page);
  }

  @Test
  void pagesAboutTheSiteAreAccessible(
      Page page, @Browsing(colorScheme = ColorScheme.DARK) Page dark) {
    for (String path : List.of("/", "/en/", "/over", "/toegankelijkheid", "/privacy", "/niets")) {
      page.navigate(path);
      Accessibility.assertAccessible(page);
      dark.navigate(path);
      Accessibility.assertAccessible(dark);
    }
  }

  @Test
  @Browsing(width = 320, javaScript = false)
  void nothingSticksOutOfANarrowScreen(Page page) {
    for (String path : List.of("/", "/over", Gallery.PATH)) {
      page.navigate(path);

      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(path)
          .isLessThanOrEqualTo(320);
    }
  }

  @Test
  void foldsFiltersOnAPhoneAndShowsThemBesideTheResults(
      @Browsing(width = 360, javaScript = false) Page phone,
      @Browsing(width = 1280, javaScript = false) Page desk) {
    phone.navigate(Gallery.PATH);
    desk.navigate(Gallery.PATH);

    assertThat(phone.getByLabel("Behandeling")).not().isVisible();
    phone.locator(".hw-filters__summary").click();
    assertThat(phone.getByLabel("Behandeling")).isVisible();
    assertThat(desk.getByLabel("Behandeling")).isVisible();
    assertThat(desk.getByLabel("Niet erkend")).isVisible();
    assertThat(desk.locator(".hw-filters__summary")).not().isVisible();
  }

  @Test
  void aFirstVisitIsSmall(Page page) {
    List<Integer> sizes = new ArrayList<>();
    page.onRequestFinished(
        request ->
            sizes.add(request.sizes().responseBodySize + request.sizes().responseHeadersSize));

    page.navigate("/");
    page.waitForLoadState();

    assertThat(sizes).hasSizeLessThanOrEqualTo(10);
    assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(100 * 1024);
  }

  @Test
  void saysTheNewCountAloudWhenResultsAreReplaced(Page page) {
    page.navigate(Gallery.PATH);

    page.evaluate(
        """
        document.querySelector('[data-announce]').textContent = '2 interventies';
        document.body.dispatchEvent(new CustomEvent('htmx:afterSwap', {bubbles: true}));
        """);

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("2 interventies");
  }

  @Test
  void breaksNoRuleOfItsOwnPolicy(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
          }
        });

    page.navigate("/");
    page.navigate(Gallery.PATH);

    assertThat(complaints).isEmpty();
  }
}
