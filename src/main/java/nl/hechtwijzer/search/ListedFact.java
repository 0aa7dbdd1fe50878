package nl.hechtwijzer.search;

import java.util.Optional;
import nl.hechtwijzer.intervention.TermRole;

/**
 * A fact of which a description {@code d} gives any number of values, as the query language finds
 * them.
 *
 * @param join how to come from a description to its values
 * @param value one value
 * @param only which values belong to the fact
 */
record ListedFact(String join, String value, Condition only) {

  private static final ListedFact CATEGORIES =
      new ListedFact("join d.categories v", "v", Condition.always());
  private static final ListedFact AUDIENCES =
      new ListedFact("join d.audiences v", "v", Condition.always());
  private static final ListedFact SOURCES = new ListedFact("", "d.source.key", Condition.always());

  /** The fact that a key asks for; empty for a key that asks for a single value. */
  static Optional<ListedFact> of(FacetKey key) {
    return switch (key) {
      case CATEGORY -> Optional.of(CATEGORIES);
      case AUDIENCE -> Optional.of(AUDIENCES);
      case SOURCE -> Optional.of(SOURCES);
      case SITUATION, RECIPIENT, PROVIDER -> key.role().map(ListedFact::terms);
      case LEVEL, AT_LEAST_LEVEL, VALIDITY, AGE -> Optional.empty();
    };
  }

  private static ListedFact terms(TermRole role) {
    return new ListedFact("join d.terms v", "v.term.slug", Condition.of("v.role = ?", role));
  }

  /** That a source states this value. */
  Condition states(Object wanted) {
    return some(only.and(Condition.of(value + " = ?", wanted)));
  }

  /** That no source states any value; of itself, no source is ever silent. */
  Condition silent() {
    return equals(SOURCES) ? Condition.never() : some(only).negated();
  }

  private Condition some(Condition condition) {
    return ChoiceConditions.description(join, condition);
  }
}
