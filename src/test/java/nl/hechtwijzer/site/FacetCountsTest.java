package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

@PageTest
class FacetCountsTest {

  @Autowired private Pages pages;
  @Autowired private CatalogueSearch search;
  @Autowired private ReadKnownValues known;
  @Autowired private ITemplateEngine templates;

  @Test
  void showsWhatIsTicked() {
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

  @ParameterizedTest
  @ValueSource(
      strings = {"", "leeftijd=3j", "leeftijd=4j", "categorie=preventie", "categorie=behandeling"})
  void countsForEveryQuestion(String query) {
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

  @ParameterizedTest
  @CsvSource({"nl,999,999", "nl,1000,1.000", "nl,1234567,1.234.567", "en,12345,'12,345'"})
  void writesLargeCountsInTheWayOfTheLanguage(String language, int count, String written) {
    FacetGroup.Option option = new FacetGroup.Option("situatie", "angst", "Angst", count, false);

    String html =
        templates.process(
            "site/fragments/results",
            Set.of("answers"),
            new Context(Locale.forLanguageTag(language), Map.of("options", List.of(option))));

    assertThat(Jsoup.parse(html).select(".hw-check__count > span:nth-child(2)").text())
        .isEqualTo(written);
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
