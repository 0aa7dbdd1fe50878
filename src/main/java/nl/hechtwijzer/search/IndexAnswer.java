package nl.hechtwijzer.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index knows about the answer to a query.
 *
 * @param slugs the entries of the page that was asked for, in order
 * @param total how many entries the whole list holds
 * @param unknown how many may belong in the list, because their sources leave a choice open; they
 *     are in it only if the query wants them
 * @param unknownBy for every chosen criterion, of how many of these the sources leave it open
 * @param facets for every key the values offered, each with its count
 * @param text how the text was read; null when there is none
 * @param loosening how the text was loosened; null when it was not
 */
record IndexAnswer(
    List<String> slugs,
    int total,
    int unknown,
    Map<FacetKey, Integer> unknownBy,
    Map<FacetKey, List<FacetCount>> facets,
    @Nullable TextPlan text,
    @Nullable Loosening loosening) {

  IndexAnswer {
    slugs = List.copyOf(slugs);
    unknownBy = Map.copyOf(unknownBy);
    facets = Map.copyOf(facets);
  }
}
