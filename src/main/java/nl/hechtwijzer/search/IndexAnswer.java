package nl.hechtwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an index knows about the answer to a query.
 *
 * @param hits the entries of the page that was asked for, in order
 * @param total how many entries the whole list holds
 * @param unknown how many may belong in the list, because their sources leave a choice open; they
 *     are in it only if the query wants them
 * @param unknownBy for every criterion, of how many of these the sources leave it open
 * @param facets for every key the values offered, each with its count
 * @param text how the text was read
 */
public record IndexAnswer(
    List<Hit> hits,
    int total,
    int unknown,
    Map<FacetKey, Integer> unknownBy,
    Map<FacetKey, List<FacetCount>> facets,
    TextReading text) {

  public IndexAnswer {
    hits = List.copyOf(hits);
    unknownBy = Map.copyOf(unknownBy);
    facets = Map.copyOf(facets);
  }

  /**
   * An entry with what in it the text hit.
   *
   * @param names its names that were hit, in pieces
   * @param passages the sentences that were hit, in pieces, the most telling first
   * @param topics what it is about that the text asks for, see {@link
   *     nl.hechtwijzer.search.question.Topics}
   */
  public record Hit(
      String slug,
      List<List<MarkedText>> names,
      List<List<MarkedText>> passages,
      Set<String> topics) {

    public Hit {
      names = List.copyOf(names);
      passages = List.copyOf(passages);
      topics = Set.copyOf(topics);
    }

    /** An entry that no text was held against. */
    public static Hit unmarked(String slug) {
      return new Hit(slug, List.of(), List.of(), Set.of());
    }
  }
}
