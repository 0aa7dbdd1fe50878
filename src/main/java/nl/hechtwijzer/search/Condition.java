package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition in the query language of JPA. Values never stand in its text, always beside it: each
 * {@code ?} stands for the next of them.
 */
record Condition(String text, List<Object> values) {

  private static final Condition ALWAYS = of("1 = 1");
  private static final Condition NEVER = of("1 = 0");

  Condition {
    values = List.copyOf(values);
  }

  static Condition of(String text, Object... values) {
    return new Condition(text, List.of(values));
  }

  static Condition always() {
    return ALWAYS;
  }

  static Condition never() {
    return NEVER;
  }

  /** For conditions that are never null in SQL. */
  Condition negated() {
    return new Condition("not " + text, values);
  }

  Condition or(Condition other) {
    return any(List.of(this, other));
  }

  Condition and(Condition other) {
    return all(List.of(this, other));
  }

  static Condition any(Collection<Condition> conditions) {
    List<Condition> possible =
        conditions.stream().filter(condition -> !condition.equals(NEVER)).toList();
    return join(possible, " or ", NEVER);
  }

  static Condition all(Collection<Condition> conditions) {
    List<Condition> telling =
        conditions.stream().filter(condition -> !condition.equals(ALWAYS)).toList();
    return join(telling, " and ", ALWAYS);
  }

  private static Condition join(List<Condition> conditions, String word, Condition none) {
    if (conditions.isEmpty()) {
      return none;
    }
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    List<Object> values = new ArrayList<>();
    conditions.forEach(condition -> values.addAll(condition.values()));
    return new Condition(
        conditions.stream().map(Condition::text).collect(Collectors.joining(word, "(", ")")),
        values);
  }
}
