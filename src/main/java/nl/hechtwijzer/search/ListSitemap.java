package nl.hechtwijzer.search;

import java.util.List;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.SitemapContributor;
import org.springframework.stereotype.Component;

/** Tells search engines of the list; its selections are endless and stay out. */
@Component
class ListSitemap implements SitemapContributor {

  private final CatalogueState catalogue;

  ListSitemap(CatalogueState catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Entry> sitemapEntries() {
    return List.of(new Entry(SearchQuery.PATH, catalogue.changedAt()));
  }
}
