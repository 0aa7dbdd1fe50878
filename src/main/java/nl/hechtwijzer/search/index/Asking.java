package nl.hechtwijzer.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetCount;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.FacetValues;
import nl.hechtwijzer.search.IndexAnswer;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.search.SortOrder;
import nl.hechtwijzer.search.TextReading;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question. Values are counted in what all other criteria let through, so every
 * chosen criterion costs a question more.
 */
final class Asking {

  private final EntrySearch index;
  private final SearchQuery query;
  private final ChoicePredicates choices;
  private final @Nullable TextPlan plan;

  /** What has to be met: the choices of each key, and each age in the text. */
  private final List<Criterion> criteria = new ArrayList<>();

  /**
   * Something that has to be met.
   *
   * @param chosen whether it is chosen, and not read in the text
   * @param lenient whether what may meet it is listed too, without being asked for
   */
  private record Criterion(
      FacetKey key, List<FacetChoice> choices, boolean chosen, boolean lenient) {}

  Asking(EntrySearch index, SearchQuery query, ChoicePredicates choices, @Nullable TextPlan plan) {
    this.index = index;
    this.query = query;
    this.choices = choices;
    this.plan = plan;
    query
        .choicesByCriterion()
        .forEach((key, chosen) -> criteria.add(new Criterion(key, chosen, true, false)));
    reading()
        .narrowing()
        .forEach(
            choice ->
                criteria.add(
                    new Criterion(
                        choice.key().criterion(), List.of(choice), false, isBesideWords())));
  }

  private TextReading reading() {
    return plan == null ? TextReading.none() : plan.reading();
  }

  /** What the text asks. */
  private Ask text() {
    return plan == null ? f -> f.matchAll() : plan.filter();
  }

  /**
   * Beside words, an age leaves out only what is for others: who types a name wants to see it too
   * where its sources give no age.
   */
  private boolean isBesideWords() {
    return plan != null && !plan.alone();
  }

  private Ask let(Criterion criterion) {
    return query.withUnknown() || criterion.lenient()
        ? choices.possible(criterion.choices())
        : choices.met(criterion.choices());
  }

  /** The criteria, but for the chosen one of this key. */
  private Ask listedBut(@Nullable FacetKey key) {
    return Ask.all(
        criteria.stream()
            .filter(criterion -> !(criterion.chosen() && criterion.key() == key))
            .map(this::let)
            .toList());
  }

  int total() {
    return index.count(text().and(listedBut(null)));
  }

  IndexAnswer answer(Map<FacetKey, List<FacetChoice>> values, int pageSize, boolean marked) {
    Ask listed = listedBut(null);
    Ask scored = plan == null ? text() : plan.scored();
    SearchResult<String> found =
        FacetCounts.requested(
                index
                    .session()
                    .search(Intervention.class)
                    .select(entry -> entry.field(EntryDocument.SLUG, String.class))
                    .where(f -> f.bool().must(scored.of(f)).filter(listed.of(f))),
                choices)
            .sort(this::order)
            .fetch((query.page() - 1) * pageSize, pageSize);
    int total = (int) found.total().hitCount();
    int unknown = unknown(total);
    return new IndexAnswer(
        hits(found.hits(), marked),
        total,
        unknown,
        unknownBy(unknown),
        facets(values, new FacetCounts(found, choices, query.withUnknown())),
        reading());
  }

  private List<IndexAnswer.Hit> hits(List<String> slugs, boolean marked) {
    return plan == null || !marked || slugs.isEmpty()
        ? slugs.stream().map(IndexAnswer.Hit::unmarked).toList()
        : Hits.marked(index, slugs, plan);
  }

  /** How many entries no criterion refuses and some leaves open. */
  private int unknown(int total) {
    if (criteria.isEmpty()) {
      return 0;
    }
    return query.withUnknown()
        ? total - index.count(text().and(all(choices::met)))
        : index.count(text().and(all(choices::possible))) - total;
  }

  private Ask all(Function<List<FacetChoice>, Ask> ask) {
    return Ask.all(
        criteria.stream()
            .map(
                criterion ->
                    criterion.lenient()
                        ? choices.possible(criterion.choices())
                        : ask.apply(criterion.choices()))
            .toList());
  }

  private Map<FacetKey, Integer> unknownBy(int unknown) {
    List<Criterion> strict = criteria.stream().filter(one -> !one.lenient()).toList();
    Map<FacetKey, Integer> unknownBy = new EnumMap<>(FacetKey.class);
    for (Criterion criterion : strict) {
      int open =
          unknown == 0 || strict.size() == 1
              ? unknown
              : index.count(
                  text().and(all(choices::possible)).and(choices.met(criterion.choices()).not()));
      unknownBy.merge(criterion.key(), open, Integer::max);
    }
    return unknownBy;
  }

  private Map<FacetKey, List<FacetCount>> facets(
      Map<FacetKey, List<FacetChoice>> values, FacetCounts among) {
    Map<FacetKey, FacetCounts> without = new EnumMap<>(FacetKey.class);
    Map<FacetKey, List<FacetCount>> facets = new EnumMap<>(FacetKey.class);
    values.forEach(
        (key, offered) -> {
          FacetCounts counts =
              isChosen(key.criterion())
                  ? without.computeIfAbsent(key.criterion(), this::countsWithout)
                  : among;
          facets.put(
              key,
              offered.stream()
                  .map(choice -> new FacetCount(choice, count(choice, counts)))
                  .toList());
        });
    return facets;
  }

  /** Ages that are not offered stand in no count. */
  private int count(FacetChoice choice, FacetCounts counts) {
    if (choice instanceof FacetChoice.AgeIs asked && !FacetValues.ages().contains(asked.age())) {
      Criterion only = new Criterion(choice.key(), List.of(choice), true, false);
      return index.count(text().and(listedBut(choice.key())).and(let(only)));
    }
    return counts.of(choice);
  }

  private boolean isChosen(FacetKey key) {
    return criteria.stream().anyMatch(criterion -> criterion.chosen() && criterion.key() == key);
  }

  private FacetCounts countsWithout(FacetKey key) {
    Ask among = text().and(listedBut(key));
    return new FacetCounts(
        FacetCounts.requested(
                index
                    .session()
                    .search(Intervention.class)
                    .select(entry -> entry.field(EntryDocument.SLUG, String.class))
                    .where(among::of),
                choices)
            .fetch(0),
        choices,
        query.withUnknown());
  }

  private SortFinalStep order(SearchSortFactory f) {
    SortOrder order = query.order();
    var first =
        switch (order) {
          case NAME -> null;
          case RELEVANCE -> plan == null ? null : f.score();
          case LEVEL -> f.field(EntryDocument.RECOGNITION).asc();
          case CHANGED -> f.field(EntryDocument.CHANGED_AT).desc();
        };
    var name = f.field(EntryDocument.NAME_ORDER).asc();
    return first == null ? name : f.composite().add(first).add(name);
  }
}
