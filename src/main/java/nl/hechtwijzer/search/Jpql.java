package nl.hechtwijzer.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;

/** A query for the database that is put together piece by piece, each value beside the text. */
class Jpql {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  Jpql add(String piece) {
    text.append(piece);
    return this;
  }

  Jpql add(Condition condition) {
    text.append(condition.text());
    values.addAll(condition.values());
    return this;
  }

  /** One for every entry of which the condition holds, to be summed. */
  Jpql addSum(Condition condition) {
    return add("sum(case when ").add(condition).add(" then 1 else 0 end)");
  }

  <T> TypedQuery<T> in(EntityManager database, Class<T> result) {
    TypedQuery<T> query = database.createQuery(numbered(), result);
    for (int number = 0; number < values.size(); number++) {
      query.setParameter(number + 1, values.get(number));
    }
    return query;
  }

  private String numbered() {
    StringBuilder numbered = new StringBuilder(text.length() + 3 * values.size());
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      numbered.append(text.charAt(i));
      if (text.charAt(i) == '?') {
        number++;
        numbered.append(number);
      }
    }
    return numbered.toString();
  }
}
