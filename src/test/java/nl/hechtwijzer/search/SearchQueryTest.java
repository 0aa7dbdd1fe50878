package nl.hechtwijzer.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.CategoryIs;
import nl.hechtwijzer.search.FacetChoice.LevelAtLeast;
import nl.hechtwijzer.search.FacetChoice.LevelIs;
import nl.hechtwijzer.search.FacetChoice.NotRecognised;
import nl.hechtwijzer.search.FacetChoice.SourceIs;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class SearchQueryTest {

  private static final KnownValues KNOWN =
      new KnownValues(
          Vocabulary.of(
              List.of(
                  new Term(TermList.SITUATION, "huiselijk-geweld", "Huiselijk geweld", "", 1),
                  new Term(TermList.SITUATION, "verwaarlozing", "Verwaarlozing", "", 2),
                  new Term(TermList.RECIPIENT, "moeder", "Moeder", "", 1),
                  new Term(TermList.PROVIDER, "jgz", "JGZ", "", 1))),
          List.of(new KnownValues.SourceName("bron-een", "Bron een", "Uitgever")));

  private static final CategoryIs PREVENTION = new CategoryIs(Category.PREVENTION);
  private static final AgeIs THREE_YEARS = new AgeIs(ChildAge.years(3));

  private static ParsedQuery parse(String queryString) {
    return SearchQuery.parse(parameters(queryString), KNOWN);
  }

  private static MultiValueMap<String, String> parameters(String queryString) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    for (String pair : queryString.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        parameters.add(
            URLDecoder.decode(parts[0], UTF_8),
            parts.length == 1 ? "" : URLDecoder.decode(parts[1], UTF_8));
      }
    }
    return parameters;
  }

  @Test
  void readsBackWhateverItWrites() {
    RandomQueries queries = new RandomQueries(1, KNOWN);

    for (int i = 0; i < 5000; i++) {
      SearchQuery query = queries.next();

      ParsedQuery parsed = parse(query.toQueryString());

      assertThat(parsed.query()).as(query.toUrl()).isEqualTo(query);
      assertThat(parsed.badValues()).as(query.toUrl()).isEmpty();
    }
  }

  @Test
  void writesTheSameQuestionInOneWay() {
    RandomQueries queries = new RandomQueries(2, KNOWN);
    Random random = new Random(2);

    for (int i = 0; i < 2000; i++) {
      String written = queries.next().toQueryString();
      List<String> pairs = Arrays.asList(written.split("&", -1));
      Collections.shuffle(pairs, random);

      assertThat(parse(String.join("&", pairs)).query().toQueryString()).isEqualTo(written);
    }
  }

  @Test
  void writesKeysAndValuesInTheOrderOfTheContract() {
    SearchQuery query =
        SearchQuery.everything()
            .withText("veilig thuis & 50%")
            .with(new SourceIs("bron-een"))
            .with(new TermIs(TermRole.SITUATION, "verwaarlozing"))
            .with(new TermIs(TermRole.SITUATION, "huiselijk-geweld"))
            .with(new AgeIs(ChildAge.years(3)))
            .with(new AgeIs(ChildAge.months(18)))
            .with(new AgeIs(ChildAge.pregnancy()))
            .with(new LevelAtLeast(RecognitionLevel.GOOD_INDICATIONS))
            .with(new CategoryIs(Category.TREATMENT))
            .with(new CategoryIs(Category.PREVENTION))
            .includingUnknown(true)
            .sortedBy(SortOrder.LEVEL)
            .viewedAs(View.TABLE)
            .onPage(2);

    assertThat(query.toUrl())
        .isEqualTo(
            "/interventies?q=veilig+thuis+%26+50%25"
                + "&categorie=preventie&categorie=behandeling&vanaf=goede-aanwijzingen"
                + "&leeftijd=zwangerschap&leeftijd=18m&leeftijd=3j"
                + "&situatie=huiselijk-geweld&situatie=verwaarlozing&bron=bron-een"
                + "&onbekend=meenemen&sorteer=niveau&weergave=tabel&pagina=2");
  }

  @Test
  void asksForEverythingWithoutAQuery() {
    assertThat(parse("").query()).isEqualTo(SearchQuery.everything());
    assertThat(SearchQuery.everything().toUrl()).isEqualTo("/interventies");
  }

  @ParameterizedTest
  @CsvSource({
    "36m, 3j",
    "3j, 3j",
    "0j, 0m",
    "0m, 0m",
    "12m, 1j",
    "18m, 18m",
    "288m, 24j",
    "299m, 299m",
    "zwangerschap, zwangerschap"
  })
  void writesAnAgeInOneWay(String typed, String written) {
    assertThat(ChildAge.parse(typed))
        .hasValueSatisfying(age -> assertThat(age.word()).isEqualTo(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "j", "-1m", "03j", "300m", "25j", "3 j", "3J", "9999m", "drie"})
  void knowsNoOtherAges(String typed) {
    assertThat(ChildAge.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "categorie, prevention",
    "categorie, Preventie",
    "niveau, hoog",
    "vanaf, niet-erkend",
    "geldigheid, altijd",
    "leeftijd, oud",
    "situatie, bestaat-niet",
    "situatie, moeder",
    "ontvanger, Geen slug!",
    "uitvoerder, niemand",
    "publiek, iedereen",
    "bron, krant",
    "onbekend, ja",
    "sorteer, datum",
    "weergave, lijst",
    "pagina, 0",
    "pagina, -1",
    "pagina, een",
    "pagina, 99999999999"
  })
  void leavesOutWhatItCannotUnderstandAndKeepsTheRest(String key, String value) {
    ParsedQuery parsed = parse("q=veilig&categorie=preventie&" + key + "=" + value);

    assertThat(parsed.badValues()).containsExactly(new BadValue(key, value));
    assertThat(parsed.query())
        .isEqualTo(SearchQuery.everything().withText("veilig").with(PREVENTION));
  }

  @Test
  void leavesEmptyValuesAndOtherKeysUnmentioned() {
    ParsedQuery parsed = parse("q=&categorie=&leeftijd=+&pagina=&sorteer=&utm_source=krant&op=");

    assertThat(parsed).isEqualTo(new ParsedQuery(SearchQuery.everything(), List.of()));
  }

  @Test
  void cutsATextThatIsTooLongBetweenCharacters() {
    String typed = "a".repeat(199) + "😀";

    ParsedQuery parsed = parse("q=" + typed);

    assertThat(parsed.badValues()).containsExactly(new BadValue("q", typed));
    assertThat(parsed.query().text()).isEqualTo("a".repeat(199));
  }

  @Test
  void tidiesWhiteSpaceAndWhatCannotBeWritten() {
    assertThat(SearchQuery.everything().withText("  veilig\u0000\t thuis\u00a0\n\ud83d ").text())
        .isEqualTo("veilig thuis");
  }

  @Test
  void startsAtTheFirstPageWhenTheQuestionChanges() {
    SearchQuery second = SearchQuery.everything().with(PREVENTION).onPage(2);

    assertThat(second.with(THREE_YEARS).page()).isEqualTo(1);
    assertThat(second.without(PREVENTION).page()).isEqualTo(1);
    assertThat(second.without(FacetKey.CATEGORY).page()).isEqualTo(1);
    assertThat(second.includingUnknown(true).page()).isEqualTo(1);
    assertThat(second.sortedBy(SortOrder.LEVEL).page()).isEqualTo(1);
    assertThat(second.viewedAs(View.TABLE).page()).isEqualTo(2);
  }

  @Test
  void changesOnlyWhatIsAsked() {
    SearchQuery query = SearchQuery.everything().withText("x").with(PREVENTION).with(THREE_YEARS);

    assertThat(query.withOnly(new AgeIs(ChildAge.pregnancy())).toQueryString())
        .isEqualTo("q=x&categorie=preventie&leeftijd=zwangerschap");
    assertThat(query.without(THREE_YEARS).toQueryString()).isEqualTo("q=x&categorie=preventie");
    assertThat(query.without(FacetKey.CATEGORY).toQueryString()).isEqualTo("q=x&leeftijd=3j");
    assertThat(query.cleared()).isEqualTo(SearchQuery.everything());
  }

  @Test
  void takesBothWaysToAskForALevelAsOneCriterion() {
    SearchQuery query =
        SearchQuery.everything()
            .with(PREVENTION)
            .with(new LevelAtLeast(RecognitionLevel.GOOD_INDICATIONS))
            .with(new NotRecognised());

    assertThat(query.toQueryString())
        .isEqualTo("categorie=preventie&niveau=niet-erkend&vanaf=goede-aanwijzingen");
    assertThat(query.choicesByCriterion().keySet())
        .containsExactly(FacetKey.CATEGORY, FacetKey.LEVEL);
    assertThat(query.without(FacetKey.LEVEL).toQueryString()).isEqualTo("categorie=preventie");
    assertThat(query.without(FacetKey.AT_LEAST_LEVEL)).isEqualTo(query.without(FacetKey.LEVEL));
    assertThat(query.withOnly(new LevelIs(RecognitionLevel.FIRST_INDICATIONS)).toQueryString())
        .isEqualTo("categorie=preventie&niveau=eerste-aanwijzingen");
  }

  @Test
  void ordersByRelevanceOnlyWhenThereAreWords() {
    assertThat(SearchQuery.everything().order()).isEqualTo(SortOrder.NAME);
    assertThat(SearchQuery.everything().withText("nika").order()).isEqualTo(SortOrder.RELEVANCE);
    assertThat(SearchQuery.everything().withText("nika").sortedBy(SortOrder.NAME).order())
        .isEqualTo(SortOrder.NAME);
  }

  @Test
  void refusesNonsenseWhenMade() {
    assertThatThrownBy(() -> SearchQuery.everything().onPage(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SearchQuery.everything().withText("a".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChildAge.months(300)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TermIs(TermRole.THEME, "spel"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
