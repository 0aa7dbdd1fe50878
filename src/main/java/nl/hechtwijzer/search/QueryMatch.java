package nl.hechtwijzer.search;

import java.util.List;

/**
 * Whether one intervention meets the choices of a query, and why. About the text of the query it
 * says nothing: which entries a text finds is decided by {@link TextPlan} over all entries at once,
 * since an entry may be found only because no other has more of the words.
 *
 * @param criteria what each chosen criterion comes to
 */
public record QueryMatch(List<CriterionMatch> criteria) {

  public QueryMatch {
    criteria = List.copyOf(criteria);
  }

  /** The match of all choices. */
  public Match match() {
    return criteria.stream().map(CriterionMatch::match).reduce(Match.YES, Match::and);
  }

  /** The criteria on which the sources are silent or leave open what is asked. */
  public List<CriterionMatch> unknown() {
    return criteria.stream().filter(criterion -> criterion.match() == Match.UNKNOWN).toList();
  }
}
