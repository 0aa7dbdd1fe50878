package nl.hechtwijzer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Node;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a machine can find of WCAG 2.2 level AA; it finds part of it, so it never replaces looking.
 */
public final class Accessibility {

  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /**
   * What axe doesn't count as a violation: who goes from landmark to landmark, or from article to
   * article, hears names, so no two are the same; and attributes that HTML doesn't know.
   */
  private static final String OURS =
      """
      () => {
        const name = (element) =>
          (element.getAttribute('aria-label')
            ?? (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
                 .map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
          .replace(/\\s+/g, ' ').trim();
        const within = 'article, aside, main, nav, section';
        const role = (element) =>
          element.getAttribute('role') ?? {NAV: 'navigation', MAIN: 'main', ASIDE: 'complementary',
            HEADER: 'banner', FOOTER: 'contentinfo', ARTICLE: 'article', SECTION: 'region',
            FORM: 'form'}[element.tagName];
        const heard = [...document.querySelectorAll('nav, main, aside, header, footer, article,'
            + ' section, form, [role=region], [role=search], [role=navigation]')]
          .filter((element) => element.checkVisibility())
          .filter((element) => !['HEADER', 'FOOTER'].includes(element.tagName)
            || !element.parentElement.closest(within))
          .map((element) => ({element, role: role(element), name: name(element)}))
          .filter((one) => one.name || !['region', 'form', 'article'].includes(one.role));
        const twice = heard.filter((one, at) => heard.findIndex((other) => one.name
          ? other.name === one.name : !other.name && other.role === one.role) !== at);
        const unknown = [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((attribute) => attribute.startsWith('hx-'))
            .map((attribute) => `attribute that HTML does not know: ${attribute}`));
        return [...twice.map((one) => `name of more than one landmark or article: ${one.role}`
          + ` "${one.name}"`), ...unknown];
      }
      """;

  private Accessibility() {}

  public static void assertAccessible(Page page) {
    assertThat(violations(page)).as("what axe finds wrong at " + page.url()).isEmpty();
  }

  /** One line for each element that breaks a rule. */
  public static List<String> violations(Page page) {
    return Stream.concat(
            found(new AxeBuilder(page).withTags(WCAG_22_AA)).stream(),
            ((List<?>) page.evaluate(OURS)).stream().map(String::valueOf))
        .toList();
  }

  /** One line for each text that does not stand out enough: all that other colours can change. */
  public static List<String> violationsOfContrast(Page page) {
    return found(new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  private static List<String> found(AxeBuilder axe) {
    // Without frames one run in the page itself finds the same, and opens no page more to gather
    // it.
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .flatMap(rule -> rule.getNodes().stream().map(node -> describe(rule, node)))
        .toList();
  }

  private static String describe(Rule rule, Node node) {
    return "%s (%s): %s, at %s: %s"
        .formatted(
            rule.getId(), rule.getImpact(), rule.getHelp(), node.getTarget(), node.getHtml());
  }
}
