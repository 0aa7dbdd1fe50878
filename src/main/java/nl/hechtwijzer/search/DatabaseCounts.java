package nl.hechtwijzer.search;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts entries in the database, many conditions in one statement. */
class DatabaseCounts {

  private final EntityManager database;

  DatabaseCounts(EntityManager database) {
    this.database = database;
  }

  /** Of the entries for which the first condition holds: for how many each of the others does. */
  List<Integer> sums(Condition where, List<Condition> conditions) {
    if (conditions.isEmpty()) {
      return List.of();
    }
    Jpql jpql = new Jpql().add("select ");
    String separator = "";
    for (Condition condition : conditions) {
      jpql.add(separator).addSum(condition);
      separator = ", ";
    }
    Object[] row =
        jpql.add(" from Intervention i where ")
            .add(where)
            .in(database, Object[].class)
            .getSingleResult();
    return Arrays.stream(row).map(DatabaseCounts::number).toList();
  }

  /** A sum over nothing is null in SQL. */
  private static int number(Object sum) {
    return sum instanceof Number number ? number.intValue() : 0;
  }

  /** Of the entries for which the condition holds: how many have each value of a list. */
  Map<Object, Integer> perValue(Condition where, ListedFact fact) {
    Map<Object, Integer> counts = new HashMap<>();
    new Jpql()
        .add("select " + fact.value() + ", count(distinct i.id) from Intervention i")
        .add(" join i.descriptions d " + fact.join() + " where ")
        .add(where.and(fact.only()))
        .add(" and " + ChoiceConditions.isCurrent("d") + " group by " + fact.value())
        .in(database, Object[].class)
        .getResultList()
        .forEach(row -> counts.put(row[0], number(row[1])));
    return counts;
  }
}
