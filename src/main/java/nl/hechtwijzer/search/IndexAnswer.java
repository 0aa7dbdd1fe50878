package nl.hechtwijzer.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index knows about the answer to a query.
 *
 * @param slugs the entries of the page that was asked for, in order
 * @param total how many entries the whole list holds
 * @param leftOut how many are left out because their sources are silent on a choice
 * @param facets for every key the values offered, each with its count
 * @param text how the text was read; null when there is none
 * @param loosening how the text was loosened; null when it was not
 */
record IndexAnswer(
    List<String> slugs,
    int total,
    int leftOut,
    Map<FacetKey, List<FacetCount>> facets,
    @Nullable TextPlan text,
    @Nullable Loosening loosening) {

  IndexAnswer {
    slugs = List.copyOf(slugs);
    facets = Map.copyOf(facets);
  }
}
