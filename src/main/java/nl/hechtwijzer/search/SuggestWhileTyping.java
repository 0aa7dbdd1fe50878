package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Typed;
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
  private final ReadKnownValues known;
  private final FacetWords words;

  SuggestWhileTyping(
      CatalogueIndex index,
      ReadInterventions interventions,
      ReadKnownValues known,
      FacetWords words) {
    this.index = index;
    this.interventions = interventions;
    this.known = known;
    this.words = words;
  }

  /**
   * What may be meant.
   *
   * @param atMost how many of each kind
   */
  public List<Suggestion> suggest(String typed, int atMost) {
    String text = Typed.words(typed);
    TypedWords typedWords = TypedWords.of(text);
    if (text.length() < SHORTEST || text.length() > SearchQuery.MAX_TEXT || typedWords.isEmpty()) {
      return List.of();
    }
    List<Suggestion> suggestions = new ArrayList<>();
    interventions
        .bySlugs(index.namedLike(text, atMost))
        .forEach(entry -> suggestions.add(new Suggestion.OfEntry(entry.slug(), entry.name())));
    terms(typedWords).limit(atMost).map(Suggestion.OfChoice::new).forEach(suggestions::add);
    levels(typedWords).limit(atMost).map(Suggestion.OfChoice::new).forEach(suggestions::add);
    if (suggestions.isEmpty()) {
      nearTerms(typedWords).limit(atMost).map(Suggestion.OfChoice::new).forEach(suggestions::add);
    }
    return suggestions;
  }

  /** Terms that would be meant if there is a slip in what was typed. */
  private Stream<FacetChoice> nearTerms(TypedWords typed) {
    return Stream.concat(
            terms(
                entry ->
                    typed.beginNearly(entry.dutchLabel())
                        || typed.beginNearly(entry.englishLabel())),
            terms(entry -> entry.synonyms().stream().anyMatch(typed::beginNearly)))
        .distinct();
  }

  /** Terms by their labels first, then by what else leads to them. */
  private Stream<FacetChoice> terms(TypedWords typed) {
    return Stream.concat(
            terms(entry -> typed.begin(entry.dutchLabel()) || typed.begin(entry.englishLabel())),
            terms(entry -> entry.synonyms().stream().anyMatch(typed::begin)))
        .distinct();
  }

  private Stream<FacetChoice> terms(Predicate<Vocabulary.Entry> wanted) {
    return ROLES.stream()
        .flatMap(
            role ->
                known.current().vocabulary().entries(role.list()).stream()
                    .filter(wanted)
                    .map(entry -> new FacetChoice.TermIs(role, entry.slug())));
  }

  /** Levels by what they are called on screen, in either language, or in an address. */
  private Stream<FacetChoice> levels(TypedWords typed) {
    return Stream.<FacetChoice>concat(
            Stream.of(new FacetChoice.NotRecognised()),
            Arrays.stream(RecognitionLevel.values()).map(FacetChoice.LevelIs::new))
        .filter(level -> names(level).anyMatch(typed::begin));
  }

  private Stream<String> names(FacetChoice level) {
    return Stream.concat(
        Stream.of(level.value()),
        Stream.of(Language.values()).map(language -> words.choice(level, language.locale())));
  }
}
