package nl.hechtwijzer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Node;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What a machine can find of WCAG 2.2 level AA; it finds part of it, so it never replaces looking.
 */
public final class Accessibility {

  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessibility() {}

  public static void assertAccessible(Page page) {
    assertThat(violations(page)).as("what axe finds wrong at " + page.url()).isEmpty();
  }

  /** One line for each element that breaks a rule. */
  public static List<String> violations(Page page) {
    return found(new AxeBuilder(page).withTags(WCAG_22_AA));
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
