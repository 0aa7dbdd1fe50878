package nl.hechtwijzer.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.stereotype.Service;

/** Answers questions to the catalogue, from the index and from entries that were read before. */
@Service
public class CatalogueSearch {

  /** How many entries a page on screen holds. */
  public static final int PAGE_SIZE = 20;

  private final CatalogueIndex index;
  private final ReadInterventions interventions;
  private final OncePerVersion<Map<FacetKey, List<FacetChoice>>> offered;
  private final ReadKnownValues knownValues;
  private final Clock clock;

  CatalogueSearch(
      CatalogueIndex index,
      ReadInterventions interventions,
      ReadKnownValues knownValues,
      CatalogueState catalogue,
      Clock clock) {
    this.index = index;
    this.interventions = interventions;
    this.offered = new OncePerVersion<>(catalogue, () -> FacetValues.of(knownValues.current()));
    this.knownValues = knownValues;
    this.clock = clock;
  }

  /** One page of the answer, of the size of a page on screen. */
  public SearchResult find(SearchQuery query) {
    return find(query, PAGE_SIZE);
  }

  /** One page of the answer. */
  public SearchResult find(SearchQuery query, int pageSize) {
    return find(query, pageSize, true);
  }

  /** One page of the answer, for whoever does not show what of the entries the text hit. */
  public SearchResult findUnmarked(SearchQuery query, int pageSize) {
    return find(query, pageSize, false);
  }

  private SearchResult find(SearchQuery query, int pageSize, boolean marked) {
    LocalDate today = LocalDate.now(clock);
    IndexAnswer answer =
        index.ask(query, FacetValues.with(query, offered.current()), pageSize, marked, today);
    return new SearchResult(
        query,
        entries(answer, query, today),
        answer.total(),
        answer.unknown(),
        answer.unknownBy(),
        pageSize,
        answer.facets(),
        answer.text());
  }

  private List<SearchResult.Entry> entries(IndexAnswer answer, SearchQuery query, LocalDate today) {
    Map<String, IndexAnswer.Hit> hits =
        answer.hits().stream().collect(Collectors.toMap(IndexAnswer.Hit::slug, hit -> hit));
    Snippets snippets = new Snippets(knownValues.current().vocabulary());
    return interventions
        .bySlugs(answer.hits().stream().map(IndexAnswer.Hit::slug).toList())
        .stream()
        .map(
            entry -> {
              IndexAnswer.Hit hit =
                  hits.getOrDefault(entry.slug(), IndexAnswer.Hit.unmarked(entry.slug()));
              return new SearchResult.Entry(
                  entry,
                  query.match(entry.profile(), today, answer.text().narrowing()),
                  Snippets.name(entry.name(), hit),
                  snippets.of(entry.profile(), hit));
            })
        .toList();
  }

  /** The first entries of the answer alone, without counts. */
  public List<PublishedIntervention> first(SearchQuery query, int atMost) {
    return interventions.bySlugs(firstSlugs(query, atMost));
  }

  /** The slugs of the first entries of the answer, for whoever needs no counts beside them. */
  public List<String> firstSlugs(SearchQuery query, int atMost) {
    return index.ask(query.onPage(1), Map.of(), atMost, false, LocalDate.now(clock)).hits().stream()
        .map(IndexAnswer.Hit::slug)
        .toList();
  }

  /** How many entries each of these questions lists, in the order of the questions. */
  public List<Integer> count(List<SearchQuery> queries) {
    return index.count(queries, LocalDate.now(clock));
  }
}
