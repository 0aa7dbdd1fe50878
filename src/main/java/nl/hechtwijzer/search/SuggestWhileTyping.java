package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.springframework.stereotype.Service;

/** Says what may be meant by what is typed so far: entries, then terms, then levels. */
@Service
public class SuggestWhileTyping {

  private static final int SHORTEST = 2;
  private static final List<TermRole> ROLES =
      List.of(TermRole.SITUATION, TermRole.RECIPIENT, TermRole.PROVIDER);

  private final CatalogueIndex index;
  private final ReadInterventions interventions;
  private final ReadLexicon lexicon;

  SuggestWhileTyping(CatalogueIndex index, ReadInterventions interventions, ReadLexicon lexicon) {
    this.index = index;
    this.interventions = interventions;
    this.lexicon = lexicon;
  }

  /**
   * What may be meant.
   *
   * @param atMost how many of each kind
   */
  public List<Suggestion> suggest(String typed, int atMost) {
    String text = SearchQuery.tidy(typed);
    List<String> words = Word.in(text).stream().map(Word::whole).toList();
    if (text.length() < SHORTEST || text.length() > SearchQuery.MAX_TEXT || words.isEmpty()) {
      return List.of();
    }
    List<Suggestion> suggestions = new ArrayList<>();
    interventions
        .bySlugs(index.namedLike(text, atMost))
        .forEach(entry -> suggestions.add(new Suggestion.OfEntry(entry.slug(), entry.name())));
    terms(words).limit(atMost).map(Suggestion.OfChoice::new).forEach(suggestions::add);
    levels(words).limit(atMost).map(Suggestion.OfChoice::new).forEach(suggestions::add);
    return suggestions;
  }

  /** Terms by their labels first, then by what else leads to them. */
  private Stream<FacetChoice> terms(List<String> typed) {
    return Stream.concat(
            terms(entry -> begin(typed, entry.dutchLabel()) || begin(typed, entry.englishLabel())),
            terms(entry -> entry.synonyms().stream().anyMatch(synonym -> begin(typed, synonym))))
        .distinct();
  }

  private Stream<FacetChoice> terms(Predicate<Vocabulary.Entry> wanted) {
    return ROLES.stream()
        .flatMap(
            role ->
                lexicon.current().vocabulary().entries(role.list()).stream()
                    .filter(wanted)
                    .map(entry -> new FacetChoice.TermIs(role, entry.slug())));
  }

  private static Stream<FacetChoice> levels(List<String> typed) {
    return Stream.<FacetChoice>concat(
            Stream.of(new FacetChoice.NotRecognised()),
            Arrays.stream(RecognitionLevel.values()).map(FacetChoice.LevelIs::new))
        .filter(level -> begin(typed, level.value()));
  }

  /** Whether every typed word begins a word of the phrase. */
  private static boolean begin(List<String> typed, String phrase) {
    List<Word> words = Word.in(phrase);
    return typed.stream()
        .allMatch(
            beginning ->
                words.stream()
                    .flatMap(word -> word.forms().stream())
                    .anyMatch(form -> form.startsWith(beginning)));
  }
}
