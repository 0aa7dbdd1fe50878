package nl.hechtwijzer.search.index;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.Validity;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;

/** How many of the entries that were found meet each value. */
final class FacetCounts {

  private static final AggregationKey<Map<String, Long>> MET = AggregationKey.of("met");
  private static final AggregationKey<Map<String, Long>> OPEN = AggregationKey.of("open");
  private static final AggregationKey<Map<Range<Long>, Long>> DAYS = AggregationKey.of("days");

  /** More values than any catalogue has. */
  private static final int ALL_VALUES = 100_000;

  private final Map<String, Long> met;
  private final Map<String, Long> open;
  private final Map<Range<Long>, Long> days;
  private final ChoicePredicates choices;
  private final boolean withUnknown;

  FacetCounts(SearchResult<?> found, ChoicePredicates choices, boolean withUnknown) {
    this.met = found.aggregation(MET);
    this.open = found.aggregation(OPEN);
    this.days = found.aggregation(DAYS);
    this.choices = choices;
    this.withUnknown = withUnknown;
  }

  /** The same request, asking for these counts too. */
  static <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> requested(
      SearchQueryOptionsStep<?, ?, H, ?, ?, ?> request, ChoicePredicates choices) {
    Set<Range<Long>> terms =
        Stream.of(Validity.values())
            .filter(validity -> validity != Validity.NOT_STATED)
            .map(choices::days)
            .collect(Collectors.toSet());
    return request
        .aggregation(
            MET, f -> f.terms().field(EntryDocument.MET, String.class).maxTermCount(ALL_VALUES))
        .aggregation(
            OPEN, f -> f.terms().field(EntryDocument.OPEN, String.class).maxTermCount(ALL_VALUES))
        .aggregation(
            DAYS, f -> f.range().field(EntryDocument.VALID_UNTIL, Long.class).ranges(terms));
  }

  /** How many meet this, or may meet it where those are wanted too. */
  int of(FacetChoice choice) {
    if (choice instanceof FacetChoice.ValidityIs asked && asked.validity() == Validity.NOT_STATED) {
      return count(open, EntryDocument.silence(FacetKey.VALIDITY));
    }
    int meeting =
        choice instanceof FacetChoice.ValidityIs asked
            ? count(days, choices.days(asked.validity()))
            : count(met, EntryDocument.choice(choice));
    return withUnknown
        ? meeting
            + count(open, EntryDocument.silence(choice.key()))
            + count(open, EntryDocument.choice(choice))
        : meeting;
  }

  private static <K> int count(Map<K, Long> counts, K value) {
    return counts.getOrDefault(value, 0L).intValue();
  }
}
