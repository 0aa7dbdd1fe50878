package nl.hechtwijzer.search;

import java.util.List;

/**
 * Whether one intervention belongs in the answer to a query, and why.
 *
 * @param textFound whether every word of the text stands in the entry
 * @param criteria what each chosen key comes to
 */
public record QueryMatch(boolean textFound, List<CriterionMatch> criteria) {

  public QueryMatch {
    criteria = List.copyOf(criteria);
  }

  /** The match of the whole query. */
  public Match match() {
    return criteria.stream()
        .map(CriterionMatch::match)
        .reduce(textFound ? Match.YES : Match.NO, Match::and);
  }

  /** The criteria on which the sources are silent or leave open what is asked. */
  public List<CriterionMatch> unknown() {
    return criteria.stream().filter(criterion -> criterion.match() == Match.UNKNOWN).toList();
  }
}
