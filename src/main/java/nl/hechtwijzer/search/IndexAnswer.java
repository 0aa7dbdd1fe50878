package nl.hechtwijzer.search;

import java.util.List;
import java.util.Map;

/**
 * What an index knows about the answer to a query.
 *
 * @param slugs the entries of the page that was asked for, in order
 * @param total how many entries the whole list holds
 * @param leftOut how many are left out because their sources are silent on a choice
 * @param facets for every key the values offered, each with its count
 */
record IndexAnswer(
    List<String> slugs, int total, int leftOut, Map<FacetKey, List<FacetCount>> facets) {

  IndexAnswer {
    slugs = List.copyOf(slugs);
    facets = Map.copyOf(facets);
  }
}
