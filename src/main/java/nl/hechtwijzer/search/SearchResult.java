package nl.hechtwijzer.search;

import java.util.List;
import java.util.Map;
import nl.hechtwijzer.intervention.PublishedIntervention;

/**
 * One page of the answer to a query, with everything a list shows beside it.
 *
 * @param total how many entries the whole list holds
 * @param leftOut how many are left out because their sources are silent on a choice
 * @param facets for every key the values offered, each with what choosing it would give
 */
public record SearchResult(
    SearchQuery query,
    List<Entry> entries,
    int total,
    int leftOut,
    int pageSize,
    Map<FacetKey, List<FacetCount>> facets) {

  public SearchResult {
    entries = List.copyOf(entries);
    facets = Map.copyOf(facets);
  }

  /** An entry with the reason why it is in the list. */
  public record Entry(PublishedIntervention intervention, QueryMatch match) {}

  /** How many pages there are; a list without entries still has one. */
  public int pages() {
    return Math.max(1, (total + pageSize - 1) / pageSize);
  }
}
