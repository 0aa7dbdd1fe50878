package nl.hechtwijzer.search.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.TextReading;
import nl.hechtwijzer.search.question.Months;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * How the text of a question is asked of the index, but for its ages.
 *
 * @param required words of which an entry must have some
 * @param least how many of these; as many as any entry has
 * @param lifting words that only lift an entry; without required words, one of them is needed
 * @param compounds what two neighbouring words would mean if they were one
 * @param alone whether ages suffice, so that no word is needed
 * @param reading what is said of it
 */
record TextPlan(
    List<Unit> required,
    int least,
    List<Unit> lifting,
    List<Set<String>> compounds,
    boolean alone,
    TextReading reading) {

  private static final float LIFTED = 0.2f;

  /** An entry that is for the age stands before one whose sources give none. */
  private static final float AS_AGE = 4;

  private static final float AS_COMPOUND = 10;

  /** How many other words may stand between two that stood together in the question. */
  private static final int APART = 4;

  private static final String[] TOGETHER = {EntryDocument.TEXT, EntryDocument.LABELS};

  TextPlan {
    required = List.copyOf(required);
    lifting = List.copyOf(lifting);
    compounds = List.copyOf(compounds);
  }

  /** The topics of all words. */
  Set<String> topics() {
    return Stream.concat(required.stream(), lifting.stream())
        .flatMap(unit -> unit.topics().stream())
        .collect(Collectors.toSet());
  }

  /** What an entry must have. */
  Ask filter() {
    if (!required.isEmpty()) {
      return some(required, least);
    }
    return alone ? f -> f.matchAll() : some(lifting, 1);
  }

  /** So many of these words. */
  static Ask some(List<Unit> units, int least) {
    return f ->
        units.isEmpty()
            ? f.matchNone()
            : f.bool()
                .with(
                    some -> {
                      some.minimumShouldMatchNumber(least);
                      units.forEach(unit -> some.should(unit.ask().of(f)));
                    });
  }

  /** The same, with everything by which one entry stands before another. */
  Ask scored() {
    return f ->
        f.bool()
            .with(
                all -> {
                  all.must(filter().of(f));
                  lift(all, f);
                });
  }

  private void lift(BooleanPredicateOptionsCollector<?, ?> all, SearchPredicateFactory f) {
    for (int i = 1; i < required.size(); i++) {
      String both = required.get(i - 1).typed() + " " + required.get(i).typed();
      all.should(f.phrase().fields(TOGETHER).matching(both).slop(APART).analyzer(Analyzers.DUTCH));
    }
    for (Set<String> topics : compounds) {
      all.should(f.terms().field(EntryDocument.TOPICS).matchingAny(topics).boost(AS_COMPOUND));
    }
    for (FacetChoice choice : reading.narrowing()) {
      if (choice instanceof FacetChoice.AgeIs asked) {
        Months months = new Months(asked.age().fromMonth(), asked.age().throughMonth());
        all.should(f.bool().must(TextUnits.overlap(months).of(f)).boost(AS_AGE));
        all.should(f.match().field(EntryDocument.AGE_FROM).matching(asked.age().fromMonth()));
        all.should(f.match().field(EntryDocument.AGE_THROUGH).matching(asked.age().throughMonth()));
      }
    }
    for (Unit unit : lifting) {
      PredicateFinalStep asked = unit.ask().of(f);
      all.should(required.isEmpty() ? asked : f.bool().must(asked).boost(LIFTED));
    }
  }

  /** What is marked in the texts of an entry. */
  Ask marks() {
    return f ->
        f.bool()
            .with(
                any ->
                    Stream.concat(required.stream(), lifting.stream())
                        .flatMap(unit -> unit.phrases().stream())
                        .distinct()
                        .forEach(
                            phrase ->
                                any.should(
                                    f.phrase()
                                        .fields(Hits.MARKED)
                                        .matching(phrase)
                                        .analyzer(Analyzers.DUTCH))));
  }
}
