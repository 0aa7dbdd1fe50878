package nl.hechtwijzer.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  private final ReadLexicon lexicon;
  private final Clock clock;

  CatalogueSearch(
      CatalogueIndex index,
      ReadInterventions interventions,
      ReadKnownValues knownValues,
      ReadLexicon lexicon,
      CatalogueState catalogue,
      Clock clock) {
    this.index = index;
    this.interventions = interventions;
    this.offered = new OncePerVersion<>(catalogue, () -> FacetValues.of(knownValues.current()));
    this.lexicon = lexicon;
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
        index.ask(query, FacetValues.with(query, offered.current()), pageSize, today);
    Highlighting highlighting = new Highlighting(marked ? answer.text() : null, lexicon.current());
    List<SearchResult.Entry> entries =
        interventions.bySlugs(answer.slugs()).stream()
            .map(intervention -> entry(intervention, query, highlighting, today))
            .toList();
    TextPlan text = answer.text();
    return new SearchResult(
        query,
        entries,
        answer.total(),
        answer.unknown(),
        answer.unknownBy(),
        pageSize,
        answer.facets(),
        answer.loosening(),
        text == null ? null : text.didYouMean().map(query::mended).orElse(null));
  }

  /** The first entries of the answer alone, without counts. */
  public List<PublishedIntervention> first(SearchQuery query, int atMost) {
    return interventions.bySlugs(index.ask(query, Map.of(), atMost, LocalDate.now(clock)).slugs());
  }

  /** The slugs of the first entries of the answer, for whoever needs no counts beside them. */
  public List<String> firstSlugs(SearchQuery query, int atMost) {
    return index.ask(query.onPage(1), Map.of(), atMost, LocalDate.now(clock)).slugs();
  }

  private static SearchResult.Entry entry(
      PublishedIntervention intervention,
      SearchQuery query,
      Highlighting highlighting,
      LocalDate today) {
    return new SearchResult.Entry(
        intervention,
        query.match(intervention.profile(), today),
        highlighting.mark(intervention.name()),
        highlighting.snippets(intervention.profile()));
  }

  /** How many entries each of these questions lists, in the order of the questions. */
  public List<Integer> count(List<SearchQuery> queries) {
    return index.count(queries, LocalDate.now(clock));
  }
}
