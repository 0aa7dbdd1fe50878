package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visitor meets beside the entries when searching for a text. */
@RepositoryTest
class TextSearchTest {

  @Autowired private CatalogueSearch search;
  @Autowired private SuggestWhileTyping suggestions;

  private SearchResult find(String text) {
    return search.find(SearchQuery.everything().withText(text));
  }

  private static List<String> slugs(SearchResult result) {
    return result.entries().stream().map(entry -> entry.intervention().slug()).toList();
  }

  @Test
  void isNotLoosenedWhenAnEntryHasAllWords() {
    assertThat(find("moeder in de opvang").loosening()).isNull();
  }

  @Test
  void saysWhichWordIsMissingWhenNoEntryHasAll() {
    SearchResult result = find("depressie moeder paardrijden");

    assertThat(slugs(result)).first().isEqualTo("ouder-baby-interventie");
    assertThat(result.loosening()).isEqualTo(new Loosening(2, 3, List.of("paardrijden")));
  }

  @Test
  void proposesWhatWasMeant() {
    SearchResult result = find("wat helpt bij gedragsprobelemen?");

    assertThat(result.didYouMean())
        .isEqualTo(SearchQuery.everything().withText("wat helpt bij gedragsproblemen?"));
    assertThat(find("gedragsproblemen").didYouMean()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moeder voelt zich somber",
        "wat past bij huiselijk geweld",
        "moeder steen depressie",
        "moeder maakt zich zorgen om depressie"
      })
  void mendsNoOrdinaryWord(String text) {
    assertThat(find(text).didYouMean()).isNull();
  }

  @Test
  void mendsNoWordThatTheFieldKnows() {
    assertThat(find("traumabehandeling in de vrouwenopvang").didYouMean()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "sja, shantala-babymassage-individueel",
    "chant, shantala-babymassage-individueel",
    "tei, tijd-voor-toontje",
    "tonntj, tijd-voor-toontje",
    "baisc, basic-trust-methode"
  })
  void suggestsAnEntryOfWhichTheBeginningHasASlip(String typed, String slug) {
    assertThat(suggestions.suggest(typed, 5))
        .filteredOn(Suggestion.OfEntry.class::isInstance)
        .extracting(suggestion -> ((Suggestion.OfEntry) suggestion).slug())
        .contains(slug);
  }

  @ParameterizedTest
  @CsvSource({"peleg, pleegouders", "zwagn, aanstaande-moeder"})
  void suggestsATermOfWhichTheBeginningHasASlip(String typed, String slug) {
    assertThat(suggestions.suggest(typed, 5))
        .filteredOn(Suggestion.OfChoice.class::isInstance)
        .extracting(suggestion -> ((Suggestion.OfChoice) suggestion).choice().value())
        .contains(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xq", "zzz", "knie", "fiets"})
  void suggestsNothingForWhatIsNotThere(String typed) {
    assertThat(suggestions.suggest(typed, 5)).isEmpty();
  }

  @Test
  void narrowsByAnAgeAsTheFilterDoes() {
    assertThat(slugs(find("12 jaar"))).containsExactly("mbt-k");
    assertThat(find("12 jaar").leftOut()).isEqualTo(3);

    SearchResult result = find("hechtingsproblemen 12 jaar");

    assertThat(slugs(result)).containsExactlyInAnyOrder("mbt-k", "basic-trust-methode");
    assertThat(result.loosening()).isNull();
    assertThat(result.entries())
        .filteredOn(entry -> entry.match().match() == Match.UNKNOWN)
        .extracting(entry -> entry.intervention().slug())
        .containsExactly("basic-trust-methode");
  }

  @Test
  void saysSoWhenNothingWithTheWordsIsForTheAge() {
    SearchResult result = find("PCIT 10 jaar");

    assertThat(slugs(result)).containsExactly("pcit");
    assertThat(result.loosening()).isEqualTo(new Loosening(1, 1, List.of("10 jaar")));
    assertThat(result.text().narrowing()).isEmpty();
  }

  @Test
  void tellsWhatItUnderstood() {
    assertThat(find("gedragsproblemen 5 jaar preventie").text().understood())
        .extracting(Understood::choice)
        .contains(
            new FacetChoice.AgeIs(ChildAge.years(5)),
            new FacetChoice.TermIs(TermRole.SITUATION, "gedragsproblemen"),
            new FacetChoice.CategoryIs(Category.PREVENTION));
    assertThat(find("gedragsproblemen 5 jaar preventie").text().understood().get(0))
        .isEqualTo(
            new Understood(
                new FacetChoice.AgeIs(ChildAge.years(5)),
                "5 jaar",
                "gedragsproblemen preventie",
                true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"speltherapie", "gezinshuis", "Theraplay"})
  void findsNothingForWhatIsNotHere(String text) {
    assertThat(find(text).entries()).isEmpty();
    assertThat(find(text).loosening()).isEqualTo(new Loosening(0, 1, List.of(text)));
  }

  @Test
  void leadsToTheEntriesOfASource() {
    assertThat(find("NJi").total()).isEqualTo(6);
    assertThat(find("richtlijn").total()).isEqualTo(5);
  }

  @Test
  void takesAWordForNoOtherWordThatLooksLikeIt() {
    assertThat(slugs(find("jongeren"))).doesNotContain("voorzorg");
    assertThat(slugs(find("kind luistert niet"))).contains("pcit");
    assertThat(slugs(find("niet luistert"))).contains("pcit");
  }

  @Test
  void readsACompoundThatNobodyWroteAsItsWords() {
    SearchResult result = find("zwangerschapsbegeleiding");

    assertThat(slugs(result)).containsExactly("voorzorg");
    assertThat(result.loosening()).isNull();
    assertThat(find("ouderenzorg").entries()).isEmpty();
    assertThat(find("rouwbehandeling").entries()).isEmpty();
  }

  @Test
  void takesACompoundForMoreThanItsLastPart() {
    assertThat(slugs(find("pleegkinderen met hechtingsproblemen"))).containsExactly("mbt-k");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22", "88", "222"})
  void takesANumberForNoOtherNumber(String number) {
    assertThat(find(number).entries()).isEmpty();
  }

  @Test
  void marksWhatWasHitInTheSentenceAroundIt() {
    SearchResult.Entry entry = find("baby depressie").entries().get(0);

    assertThat(entry.name())
        .contains(new MarkedText("Ouder-baby", true))
        .contains(new MarkedText(" interventie", false));
    assertThat(entry.snippets()).isNotEmpty();
    assertThat(entry.snippets().get(0).parts()).contains(new MarkedText("depressie", true));
  }

  @Test
  void showsTheTermWhenNoSentenceWasHit() {
    assertThat(find("driftbuien").entries().get(0).snippets())
        .contains(
            new Snippet(
                DescriptionField.SITUATIONS, List.of(new MarkedText("Gedragsproblemen", true))));
  }

  @Test
  void showsWhatASourceAddsToARecognition() {
    assertThat(find("KJP").entries().get(0).snippets())
        .anySatisfy(
            snippet -> {
              assertThat(snippet.field()).isEqualTo(DescriptionField.RECOGNITION);
              assertThat(snippet.parts()).contains(new MarkedText("KJP", true));
            });
  }

  @Test
  void marksNothingWithoutAText() {
    assertThat(search.find(SearchQuery.everything()).entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.snippets()).isEmpty();
              assertThat(entry.name())
                  .containsExactly(new MarkedText(entry.intervention().name(), false));
            });
  }

  @Test
  void suggestsEntriesTermsAndLevels() {
    assertThat(suggestions.suggest("shant", 5))
        .containsExactly(
            new Suggestion.OfEntry(
                "shantala-babymassage-individueel", "Shantala Babymassage Individueel"));
    assertThat(suggestions.suggest("goed ond", 5))
        .containsExactly(
            new Suggestion.OfChoice(new FacetChoice.LevelIs(RecognitionLevel.WELL_SUBSTANTIATED)));
    assertThat(suggestions.suggest("huiselijk", 5))
        .containsExactly(
            new Suggestion.OfChoice(
                new FacetChoice.TermIs(TermRole.SITUATION, "huiselijk-geweld")));
    assertThat(suggestions.suggest("x", 5)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "\"nika",
        "nika AND OR NOT",
        "nika* ?",
        "nika~2 ^3 [a TO z] {x}",
        "title:nika",
        "\\",
        "/regex/",
        "😀 nika 👩‍👧",
        "&& || !",
        "nika\u0007\u202e",
        "----",
        "'''’’’",
        "ﬁ ß İ ı ſ"
      })
  void takesAnyText(String text) {
    SearchResult result = find(text);

    if (text.contains("nika")) {
      assertThat(slugs(result)).first().isEqualTo("nika");
    }
    assertThat(suggestions.suggest(text, 5)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "e\ufb00ectieve aanwijzingen, effectieve aanwijzingen",
    "hechtings\u00adproblemen, hechtingsproblemen",
    "ﬁets\u00a0met\u00a0hechtings\u200bproblemen, fiets met hechtingsproblemen",
    "ｎｉｋａ, nika",
    "\u202enika, nika",
    "gedragspro\u00adbelemen, gedragsprobelemen"
  })
  void answersPastedWordsAsTypedOnes(String pasted, String typed) {
    SearchResult answer = find(pasted);
    SearchResult expected = find(typed);

    assertThat(slugs(answer)).isEqualTo(slugs(expected));
    assertThat(answer.didYouMean()).isEqualTo(expected.didYouMean());
    assertThat(suggestions.suggest(pasted, 5)).isEqualTo(suggestions.suggest(typed, 5));
  }

  @Test
  void takesTheLongestText() {
    assertThat(find("gedragsproblemen ".repeat(11)).total()).isPositive();
    assertThat(find("a b ".repeat(49)).entries()).isNotNull();
    assertThat(find("é".repeat(200)).entries()).isEmpty();
    assertThat(find("gedrag".repeat(33)).entries()).isNotNull();
  }
}
