package nl.hechtwijzer.intervention.web;

import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.site.SitemapContributor;
import org.springframework.stereotype.Component;

/** The entries, the sources and the pages that explain. */
@Component
class InterventionSitemap implements SitemapContributor {

  private final ReadInterventions interventions;
  private final ReadSources sources;

  InterventionSitemap(ReadInterventions interventions, ReadSources sources) {
    this.interventions = interventions;
    this.sources = sources;
  }

  @Override
  public List<Entry> sitemapEntries() {
    Stream<Entry> explanations =
        Stream.of("/preventie", "/behandeling", "/erkenning", "/bronnen")
            .map(path -> new Entry(path, null));
    Stream<Entry> publications =
        sources.all().stream().map(source -> new Entry("/bronnen/" + source.key(), null));
    Stream<Entry> entries =
        interventions.addresses().stream()
            .map(entry -> new Entry("/interventies/" + entry.slug(), entry.changedAt()));
    return Stream.of(explanations, publications, entries).flatMap(each -> each).toList();
  }
}
