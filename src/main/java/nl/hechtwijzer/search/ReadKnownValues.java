package nl.hechtwijzer.search;

import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives the terms and sources that a query may name, read once per catalogue version. */
@Service
public class ReadKnownValues {

  private final ReadVocabulary vocabulary;
  private final ReadSources sources;
  private final CatalogueState catalogue;
  private volatile @Nullable Snapshot latest;

  ReadKnownValues(ReadVocabulary vocabulary, ReadSources sources, CatalogueState catalogue) {
    this.vocabulary = vocabulary;
    this.sources = sources;
    this.catalogue = catalogue;
  }

  private record Snapshot(long version, KnownValues values) {}

  /** The values of the current catalogue version. */
  public KnownValues current() {
    long version = catalogue.version();
    Snapshot snapshot = latest;
    if (snapshot == null || snapshot.version() != version) {
      snapshot =
          new Snapshot(
              version,
              new KnownValues(
                  vocabulary.current(),
                  sources.all().stream().map(KnownValues.SourceName::of).toList()));
      latest = snapshot;
    }
    return snapshot.values();
  }
}
