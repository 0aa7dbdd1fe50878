package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.site.CatalogueCompleteness;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The index when it is ready. Until then, a small catalogue is read from the database itself, and
 * of a large one as much is searched as the index has by then: all of it would not fit in memory.
 */
@Primary
@Component
class CurrentIndex implements CatalogueIndex, CatalogueCompleteness {

  private final LuceneIndex index;
  private final IndexKeeper keeper;
  private final ReadInterventions interventions;
  private final ReadLexicon lexicon;
  private final CatalogueState catalogue;
  private final OncePerVersion<Long> size;
  private final int mostWithoutIndex;
  private volatile @Nullable MemoryIndex meanwhile;
  private long meanwhileVersion;

  CurrentIndex(
      LuceneIndex index,
      IndexKeeper keeper,
      ReadInterventions interventions,
      ReadLexicon lexicon,
      CatalogueState catalogue,
      SearchSettings settings) {
    this.index = index;
    this.keeper = keeper;
    this.interventions = interventions;
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.size = new OncePerVersion<>(catalogue, interventions::count);
    this.mostWithoutIndex = settings.mostWithoutIndex();
  }

  @Override
  public OptionalLong missing() {
    if (keeper.isReady() || fitsInMemory()) {
      return OptionalLong.empty();
    }
    RebuildProgress progress = keeper.progress();
    return OptionalLong.of(
        progress.total() == 0 ? size.current() : progress.total() - progress.done());
  }

  private boolean fitsInMemory() {
    return size.current() <= mostWithoutIndex;
  }

  private CatalogueIndex current() {
    if (keeper.isReady()) {
      if (meanwhile != null) {
        meanwhile = null;
      }
      return index;
    }
    return fitsInMemory() ? untilReady() : index;
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
