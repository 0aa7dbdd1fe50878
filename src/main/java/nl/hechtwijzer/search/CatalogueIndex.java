package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The fast path to an answer. Of choices it comes to exactly what {@link SearchQuery#match} says
 * entry by entry; a test holds the two against each other.
 */
public interface CatalogueIndex {

  /**
   * One page of the answer, with all counts.
   *
   * @param values the values to count for every key
   * @param pageSize how many entries a page holds
   * @param marked whether what the text hit is wanted
   * @throws IndexNotReadyException while the index does not hold every entry
   */
  IndexAnswer ask(
      SearchQuery query,
      Map<FacetKey, List<FacetChoice>> values,
      int pageSize,
      boolean marked,
      LocalDate today);

  /**
   * How many entries each of these questions lists, in the order of the questions.
   *
   * @throws IndexNotReadyException while the index does not hold every entry
   */
  List<Integer> count(List<SearchQuery> queries, LocalDate today);

  /**
   * The entries whose name or other name has all words of what is typed so far, of which the last
   * may only begin; or a name that differs from it by a slip.
   *
   * @throws IndexNotReadyException while the index does not hold every entry
   */
  List<String> namedLike(String typed, int atMost);
}
