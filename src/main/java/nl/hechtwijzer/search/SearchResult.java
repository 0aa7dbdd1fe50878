package nl.hechtwijzer.search;

import java.util.List;
import java.util.Map;
import nl.hechtwijzer.intervention.PublishedIntervention;
import org.jspecify.annotations.Nullable;

/**
 * One page of the answer to a query, with everything a list shows beside it.
 *
 * @param total how many entries the whole list holds
 * @param unknown how many may belong in the list, because their sources leave a choice open; they
 *     are in it only if the query wants them
 * @param unknownBy for every chosen criterion, of how many of these the sources leave it open
 * @param facets for every key the values offered, each with what choosing it would give
 * @param text how the text was read
 */
public record SearchResult(
    SearchQuery query,
    List<Entry> entries,
    int total,
    int unknown,
    Map<FacetKey, Integer> unknownBy,
    int pageSize,
    Map<FacetKey, List<FacetCount>> facets,
    TextReading text) {

  public SearchResult {
    entries = List.copyOf(entries);
    unknownBy = Map.copyOf(unknownBy);
    facets = Map.copyOf(facets);
  }

  /** How the text was loosened because no entry has all its words; null when it was not. */
  public @Nullable Loosening loosening() {
    return text.loosening();
  }

  /** The same question with the slips in its text mended; null where there are none. */
  public @Nullable SearchQuery didYouMean() {
    String meant = text.didYouMean();
    return meant == null ? null : query.mended(meant);
  }

  /** How many are left out because their sources leave a choice open. */
  public int leftOut() {
    return query.withUnknown() ? 0 : unknown;
  }

  /**
   * An entry with the reason why it is in the list.
   *
   * @param name its name, with what the text hit marked
   * @param snippets the sentences and terms in which the text hit it, the most telling first; none
   *     without a text
   */
  public record Entry(
      PublishedIntervention intervention,
      QueryMatch match,
      List<MarkedText> name,
      List<Snippet> snippets) {

    public Entry {
      name = List.copyOf(name);
      snippets = List.copyOf(snippets);
    }
  }

  /** How many pages there are; a list without entries still has one. */
  public int pages() {
    return Math.max(1, (total + pageSize - 1) / pageSize);
  }
}
