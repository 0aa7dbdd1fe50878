package nl.hechtwijzer.search.index;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.ComparableIndex;
import nl.hechtwijzer.search.CatalogueIndex;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.IndexAnswer;
import nl.hechtwijzer.search.IndexNotReadyException;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.search.question.Months;
import nl.hechtwijzer.search.question.WordForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the index that Hibernate Search keeps, in its own words, whatever engine stands behind. */
@Component
class SearchIndex implements CatalogueIndex, ComparableIndex {

  private static final float AS_BEGINNING = 4;

  /** In a longer beginning the first letter may be the wrong one: "chant". */
  private static final int SHORTEST_WITH_ANOTHER_START = 5;

  private final EntityManagerFactory database;
  private final ReadIdeas ideas;
  private final IndexKeeper keeper;

  SearchIndex(EntityManagerFactory database, ReadIdeas ideas, IndexKeeper keeper) {
    this.database = database;
    this.ideas = ideas;
    this.keeper = keeper;
  }

  private EntrySearch open() {
    if (!keeper.isReady()) {
      throw new IndexNotReadyException(keeper.progress());
    }
    return new EntrySearch(database);
  }

  @Override
  public IndexAnswer ask(
      SearchQuery query,
      Map<FacetKey, List<FacetChoice>> values,
      int pageSize,
      boolean marked,
      LocalDate today) {
    try (EntrySearch index = open()) {
      return asking(index, query, today).answer(values, pageSize, marked);
    }
  }

  private Asking asking(EntrySearch index, SearchQuery query, LocalDate today) {
    ChoicePredicates choices = new ChoicePredicates(today);
    return new Asking(index, query, choices, plan(index, query, choices));
  }

  private @Nullable TextPlan plan(EntrySearch index, SearchQuery query, ChoicePredicates choices) {
    if (query.text().isEmpty()) {
      return null;
    }
    return new TextPlanner(ideas.current(), index, choice -> choices.possible(List.of(choice)))
        .plan(query.text());
  }

  @Override
  public List<Integer> count(List<SearchQuery> queries, LocalDate today) {
    try (EntrySearch index = open()) {
      return queries.stream().map(query -> asking(index, query, today).total()).toList();
    }
  }

  @Override
  public List<String> namedLike(String typed, int atMost) {
    String begun = String.join(" ", WordForms.words(typed));
    String joined = begun.replace(" ", "");
    Ask beginning =
        f ->
            f.or(
                f.match()
                    .field(EntryDocument.NAMES_BEGINNINGS)
                    .matching(begun)
                    .analyzer(Analyzers.PLAIN)
                    .minimumShouldMatchPercent(100)
                    .boost(AS_BEGINNING),
                f.match()
                    .field(EntryDocument.NAMES_JOINED)
                    .matching(joined)
                    .analyzer(Analyzers.AS_ONE));
    Ask withASlip =
        f ->
            f.match()
                .field(EntryDocument.NAMES_BEGINNINGS)
                .matching(begun)
                .fuzzy(1, begun.length() >= SHORTEST_WITH_ANOTHER_START ? 0 : 1)
                .analyzer(Analyzers.PLAIN)
                .minimumShouldMatchPercent(100);
    try (EntrySearch index = open()) {
      List<String> found = index.slugs(beginning, atMost);
      return found.isEmpty() ? index.slugs(withASlip, atMost) : found;
    }
  }

  @Override
  public Optional<List<String>> comparable(
      String slug, List<String> situations, Optional<AgeRange> age, int atMost) {
    if (!keeper.isReady()) {
      return Optional.empty();
    }
    List<Ask> shared =
        situations.stream()
            .map(
                situation ->
                    new FacetChoice.TermIs(
                        nl.hechtwijzer.intervention.TermRole.SITUATION, situation))
            .map(
                choice ->
                    (Ask)
                        f ->
                            f.match()
                                .field(EntryDocument.MET)
                                .matching(EntryDocument.choice(choice))
                                .constantScore())
            .toList();
    Ask others = f -> f.not(f.match().field(EntryDocument.SLUG).matching(slug));
    try (EntrySearch index = new EntrySearch(database)) {
      List<String> found =
          new ArrayList<>(
              index.slugs(f -> f.bool().must(Ask.any(shared).of(f)).filter(others.of(f)), atMost));
      if (found.size() < atMost && age.isPresent()) {
        Ask sameAge = TextUnits.overlap(new Months(age.get().lowest(), age.get().highest()));
        found.addAll(
            index.slugs(
                f -> f.matchAll().except(Ask.any(shared).or(others.not()).or(sameAge.not()).of(f)),
                atMost - found.size()));
      }
      return Optional.of(List.copyOf(found));
    }
  }
}
