package nl.hechtwijzer.guide;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.SearchQuery;

/**
 * Who of a large catalogue is worth weighing: what fits, what may fit, and for each answer what
 * only that answer keeps from fitting. How many there are never depends on how large the catalogue
 * is.
 */
final class Candidates {

  /** How many interventions are weighed at most. */
  static final int MOST = 60;

  static final int MOST_ADVISED_AGAINST = 8;
  private static final int MOST_FITTING = 20;
  private static final int MOST_POSSIBLE = 14;
  private static final int MOST_NEAR_PER_KEY = 3;

  /**
   * How far two answers are compared to find what only the wider one holds. Where more than this
   * fits, what nearly fits can lie beyond it; then the outcome only counts it.
   */
  private static final int REACH = 500;

  private final FirstEntries search;

  Candidates(FirstEntries search) {
    this.search = search;
  }

  /** Finds the slugs of the first entries of an answer. */
  @FunctionalInterface
  interface FirstEntries {
    List<String> of(SearchQuery query, int atMost);
  }

  /**
   * The slugs of the interventions to weigh.
   *
   * @param advisedAgainst those that a source advises against, which are always told
   */
  Set<String> of(Answers answers, List<String> advisedAgainst) {
    SearchQuery query = answers.query();
    List<String> fitting = search.of(query, REACH);
    List<String> possible = search.of(query.includingUnknown(true), REACH);
    Set<String> found = new LinkedHashSet<>(advisedAgainst);
    add(found, fitting, List.of(), MOST_FITTING);
    add(found, possible, fitting, MOST_POSSIBLE);
    for (FacetKey key : answers.keys()) {
      SearchQuery wider = query.without(key);
      int added = add(found, search.of(wider, REACH), possible, MOST_NEAR_PER_KEY);
      if (added < MOST_NEAR_PER_KEY) {
        SearchQuery widest = wider.includingUnknown(true);
        add(found, search.of(widest, REACH), possible, MOST_NEAR_PER_KEY - added);
      }
    }
    return found;
  }

  /**
   * Adds what stands in the wider answer and not in the narrower. Both stand in the same order, so
   * whatever of the narrower answer comes within reach in the wider one came within reach there
   * too.
   */
  private static int add(Set<String> found, List<String> wider, List<String> narrower, int atMost) {
    Set<String> known = new HashSet<>(narrower);
    List<String> added =
        wider.stream()
            .filter(slug -> !known.contains(slug) && !found.contains(slug))
            .limit(atMost)
            .toList();
    found.addAll(added);
    return added.size();
  }
}
