package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@PageTest
class KeptFragmentsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern KEPT =
      Pattern.compile("hw:kept=\"~\\{([\\w/-]*) *:: *([\\w-]+)[^\"]*\"");

  /** What a template knows of the page and the request without being given it. */
  private static final Pattern NOT_GIVEN =
      Pattern.compile("[$#*]\\{[^}]*(?<![.\\w'])(page|shell|param|session|#request|#ctx)\\b");

  @Autowired private Pages pages;
  @Autowired private CatalogueSearch search;
  @Autowired private ReadKnownValues known;

  private record Kept(String template, String fragment) {}

  static Stream<Kept> kept() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .flatMap(KeptFragmentsTest::keptIn)
          .distinct()
          .toList()
          .stream();
    }
  }

  private static Stream<Kept> keptIn(Path file) {
    String itself = TEMPLATES.relativize(file).toString().replace(".html", "");
    return KEPT.matcher(read(file))
        .results()
        .map((MatchResult found) -> kept(itself, found.group(1), found.group(2)));
  }

  private static Kept kept(String itself, String template, String fragment) {
    return new Kept(template.isEmpty() ? itself : template, fragment);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("Cannot read " + file, e);
    }
  }

  @ParameterizedTest
  @MethodSource("kept")
  void readsNothingButWhatItIsGiven(Kept kept) {
    // Rows and cells only survive in a table, so the markup is read as it stands.
    Element fragment =
        Jsoup.parse(read(TEMPLATES.resolve(kept.template() + ".html")), "", Parser.xmlParser())
            .getElementsByAttributeValueMatching(
                "th:fragment", "^" + Pattern.quote(kept.fragment()) + "(\\(.*)?$")
            .first();

    assertThat(fragment).as(kept.toString()).isNotNull();
    assertThat(NOT_GIVEN.matcher(fragment.outerHtml()).results().map(MatchResult::group)).isEmpty();
    // A form that posts holds a token that is made for one visitor.
    assertThat(fragment.outerHtml()).doesNotContain("th:action");
  }

  @Test
  void rendersOtherValuesAnew() {
    assertThat(texts("/interventies?ontvanger=kind&keer=1"))
        .contains("Kinderen")
        .doesNotContain("Moeders");
    assertThat(texts("/interventies?ontvanger=moeder&keer=1"))
        .contains("Moeders")
        .doesNotContain("Kinderen");
    assertThat(texts("/interventies?ontvanger=kind&keer=2"))
        .contains("Kinderen")
        .doesNotContain("Moeders");
  }

  /** What is kept of a filter leaves its numbers open; each question has its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "leeftijd=3j", "leeftijd=4j", "categorie=preventie", "categorie=behandeling"})
  void countsForEveryQuestionAnew(String query) {
    MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
    if (!query.isEmpty()) {
      asked.add(query.split("=", -1)[0], query.split("=", -1)[1]);
    }
    Map<String, Integer> counted = new HashMap<>();
    search
        .find(SearchQuery.parse(asked, known.current()).query())
        .facets()
        .forEach(
            (key, values) ->
                values.forEach(
                    value ->
                        counted.put(key.word() + "-" + value.choice().value(), value.count())));

    Map<String, Integer> shown = new HashMap<>();
    Document page = pages.get("/interventies?keer=4&" + query);
    for (Element age : page.select("#leeftijd option:not([value=''])")) {
      shown.put(
          "leeftijd-" + age.val(), Integer.valueOf(age.text().replaceAll(".*\\((.*)\\)", "$1")));
    }
    for (Element answer : page.select("label.hw-check")) {
      shown.put(
          answer.selectXpath("input").attr("id"),
          Integer.valueOf(answer.select(".hw-check__count > span:nth-child(2)").text()));
    }

    assertThat(shown)
        .hasSizeGreaterThan(40)
        .allSatisfy((id, many) -> assertThat(counted).containsEntry(id, many));
  }

  @Test
  void writesLargeCountsInTheWayOfTheLanguage() {
    KeptHtml open = KeptHtml.of("<i>" + KeptHtml.OPEN + "</i> <i>" + KeptHtml.OPEN + "</i>");

    assertThat(open.withNumbers(new int[] {0, 12345, 999}, Language.DUTCH.locale()))
        .hasToString("<i>12.345</i> <i>999</i>");
    assertThat(open.withNumbers(new int[] {1234567, 1000}, Language.ENGLISH.locale()))
        .hasToString("<i>1,234,567</i> <i>1,000</i>");
    assertThat(open.withNumbers(new int[] {KeptHtml.OPEN, 1}, Language.DUTCH.locale()))
        .hasToString("<i>" + KeptHtml.OPEN + "</i> <i>1</i>");
  }

  /** The filters that are ticked. */
  private List<String> texts(String url) {
    return pages.get(url).select("label:has(input[checked]) .hw-check__text").eachText();
  }

  @Test
  void keepsTheLanguagesApart() {
    assertThat(pages.get("/interventies?keer=3").select("footer").text())
        .contains("Toegankelijkheid");
    assertThat(pages.get("/en/interventies?keer=3").select("footer").text())
        .contains("Accessibility");
  }
}
