package nl.hechtwijzer.search.index;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Something that is asked of an entry, in the words of Hibernate Search. */
@FunctionalInterface
interface Ask {

  PredicateFinalStep of(SearchPredicateFactory f);

  /** Of these, an entry must meet all. */
  static Ask all(List<Ask> asked) {
    return f -> {
      if (asked.isEmpty()) {
        return f.matchAll();
      }
      var all = f.and();
      asked.forEach(one -> all.add(one.of(f)));
      return all;
    };
  }

  /** Of these, an entry must meet one at least. */
  static Ask any(List<Ask> asked) {
    return f -> {
      if (asked.isEmpty()) {
        return f.matchNone();
      }
      var any = f.or();
      asked.forEach(one -> any.add(one.of(f)));
      return any;
    };
  }

  /** What does not meet this. */
  Ask NONE = f -> f.matchNone();

  default Ask not() {
    return f -> f.not(of(f));
  }

  default Ask and(Ask other) {
    return all(List.of(this, other));
  }

  default Ask or(Ask other) {
    return any(List.of(this, other));
  }
}
