package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.site.CatalogueState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The index when it is ready; until then, everything is read from the database itself. */
@Primary
@Component
class CurrentIndex implements CatalogueIndex {

  private final LuceneIndex index;
  private final IndexKeeper keeper;
  private final ReadInterventions interventions;
  private final ReadLexicon lexicon;
  private final CatalogueState catalogue;
  private volatile @Nullable MemoryIndex meanwhile;
  private long meanwhileVersion;

  CurrentIndex(
      LuceneIndex index,
      IndexKeeper keeper,
      ReadInterventions interventions,
      ReadLexicon lexicon,
      CatalogueState catalogue) {
    this.index = index;
    this.keeper = keeper;
    this.interventions = interventions;
    this.lexicon = lexicon;
    this.catalogue = catalogue;
  }

  private CatalogueIndex current() {
    if (keeper.isReady()) {
      if (meanwhile != null) {
        meanwhile = null;
      }
      return index;
    }
    return untilReady();
  }

  private synchronized CatalogueIndex untilReady() {
    MemoryIndex all = meanwhile;
    if (all == null || meanwhileVersion != catalogue.version()) {
      meanwhileVersion = catalogue.version();
      all = new MemoryIndex(interventions.all(), lexicon.current());
      meanwhile = all;
    }
    return all;
  }

  @Override
  public IndexAnswer ask(
      SearchQuery query, Map<FacetKey, List<FacetChoice>> values, int pageSize, LocalDate today) {
    return current().ask(query, values, pageSize, today);
  }

  @Override
  public List<Integer> count(List<SearchQuery> queries, LocalDate today) {
    return current().count(queries, today);
  }

  @Override
  public List<String> namedLike(String typed, int atMost) {
    return current().namedLike(typed, atMost);
  }
}
