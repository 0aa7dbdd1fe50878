package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** What a visitor finds after a first start. */
@RepositoryTest
class SeededSearchTest {

  @Autowired private CatalogueSearch search;
  @Autowired private ReadKnownValues known;

  private SearchResult find(String key, String value) {
    LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    parameters.add(key, value);
    ParsedQuery parsed = SearchQuery.parse(parameters, known.current());
    assertThat(parsed.badValues()).isEmpty();
    return search.find(parsed.query());
  }

  private static List<String> slugs(SearchResult result) {
    return result.entries().stream().map(entry -> entry.intervention().slug()).toList();
  }

  @Test
  void findsTheEightInterventionsByName() {
    SearchResult all = search.find(SearchQuery.everything());

    assertThat(slugs(all))
        .containsExactly(
            "basic-trust-methode",
            "mbt-k",
            "nika",
            "ouder-baby-interventie",
            "pcit",
            "shantala-babymassage-individueel",
            "tijd-voor-toontje",
            "voorzorg");
    assertThat(all.total()).isEqualTo(8);
    assertThat(all.leftOut()).isZero();
    assertThat(all.pages()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "categorie, preventie, 7, 0",
    "categorie, behandeling, 3, 0",
    "niveau, niet-erkend, 1, 0",
    "niveau, goed-onderbouwd, 1, 3",
    "niveau, eerste-aanwijzingen, 1, 3",
    "niveau, goede-aanwijzingen, 2, 3",
    "niveau, sterke-aanwijzingen, 0, 3",
    "vanaf, goed-onderbouwd, 7, 0",
    "vanaf, eerste-aanwijzingen, 3, 3",
    "vanaf, goede-aanwijzingen, 2, 3",
    "geldigheid, niet-vermeld, 8, 0",
    "geldigheid, geldig, 0, 8",
    "leeftijd, zwangerschap, 1, 3",
    "leeftijd, 1j, 2, 3",
    "leeftijd, 3j, 2, 3",
    "leeftijd, 5j, 3, 3",
    "leeftijd, 10j, 1, 3",
    "publiek, professionals, 6, 2",
    "bron, nji-erkende-interventies, 6, 0",
    "bron, richtlijn-problematische-gehechtheid, 5, 0",
    "q, toontje, 1, 0"
  })
  void findsAndLeavesOutWhatTheSourceTextsSay(String key, String value, int total, int leftOut) {
    SearchResult result = find(key, value);

    assertThat(result.total()).isEqualTo(total);
    assertThat(result.leftOut()).isEqualTo(leftOut);
    assertThat(result.entries()).hasSize(total);
  }

  @Test
  void findsBothWhatIsHighAndWhatIsNotRecognised() {
    SearchResult result =
        search.find(
            SearchQuery.everything()
                .with(new FacetChoice.LevelAtLeast(RecognitionLevel.GOOD_INDICATIONS))
                .with(new FacetChoice.NotRecognised()));

    assertThat(slugs(result)).containsExactly("mbt-k", "ouder-baby-interventie", "voorzorg");
    assertThat(result.leftOut()).isEqualTo(3);
    assertThat(result.unknownBy()).containsOnly(Map.entry(FacetKey.LEVEL, 3));
    assertThat(result.facets().get(FacetKey.AT_LEAST_LEVEL))
        .contains(
            new FacetCount(new FacetChoice.LevelAtLeast(RecognitionLevel.WELL_SUBSTANTIATED), 7));
    assertThat(result.facets().get(FacetKey.LEVEL))
        .contains(new FacetCount(new FacetChoice.NotRecognised(), 1));
  }

  @Test
  void countsEveryValueBesideTheList() {
    Map<FacetKey, Map<String, Integer>> counts =
        search.find(SearchQuery.everything()).facets().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    facet ->
                        facet.getValue().stream()
                            .collect(
                                Collectors.toMap(
                                    count -> count.choice().value(), FacetCount::count))));

    assertThat(counts.get(FacetKey.CATEGORY)).isEqualTo(Map.of("preventie", 7, "behandeling", 3));
    assertThat(counts.get(FacetKey.LEVEL))
        .isEqualTo(
            Map.of(
                "niet-erkend", 1,
                "goed-onderbouwd", 1,
                "eerste-aanwijzingen", 1,
                "goede-aanwijzingen", 2,
                "sterke-aanwijzingen", 0));
    assertThat(counts.get(FacetKey.AGE))
        .containsEntry("zwangerschap", 1)
        .containsEntry("1j", 2)
        .containsEntry("3j", 2)
        .containsEntry("5j", 3)
        .containsEntry("10j", 1);
    assertThat(counts.get(FacetKey.SOURCE))
        .isEqualTo(
            Map.of("nji-erkende-interventies", 6, "richtlijn-problematische-gehechtheid", 5));
  }

  @Test
  void putsTheHighestLevelFirstAndWhatIsNotRecognisedLast() {
    SearchResult result = find("sorteer", "niveau");

    assertThat(slugs(result))
        .containsExactly(
            "ouder-baby-interventie",
            "voorzorg",
            "pcit",
            "nika",
            "basic-trust-methode",
            "shantala-babymassage-individueel",
            "tijd-voor-toontje",
            "mbt-k");
  }

  @Test
  void saysOfEntriesThatMayBelongOnWhatTheirSourcesAreSilent() {
    SearchResult result =
        search.find(
            SearchQuery.everything()
                .with(new FacetChoice.AgeIs(ChildAge.years(10)))
                .includingUnknown(true));

    assertThat(result.total()).isEqualTo(4);
    assertThat(result.leftOut()).isZero();
    assertThat(
            result.entries().stream()
                .filter(entry -> entry.match().match() == Match.UNKNOWN)
                .map(entry -> entry.match().unknown().get(0).key()))
        .hasSize(3)
        .containsOnly(FacetKey.AGE);
  }

  @Test
  void givesNoEntriesBeyondTheLastPage() {
    SearchResult result = search.find(SearchQuery.everything().onPage(2));

    assertThat(result.entries()).isEmpty();
    assertThat(result.total()).isEqualTo(8);
  }
}
