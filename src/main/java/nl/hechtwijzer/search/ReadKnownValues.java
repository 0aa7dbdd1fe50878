package nl.hechtwijzer.search;

import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import org.springframework.stereotype.Service;

/** Gives the terms and sources that a query may name, read once per catalogue version. */
@Service
public class ReadKnownValues {

  private final OncePerVersion<KnownValues> values;

  ReadKnownValues(ReadVocabulary vocabulary, ReadSources sources, CatalogueState catalogue) {
    this.values =
        new OncePerVersion<>(
            catalogue,
            () ->
                new KnownValues(
                    vocabulary.current(),
                    sources.all().stream().map(KnownValues.SourceName::of).toList()));
  }

  /** The values of the current catalogue version. */
  public KnownValues current() {
    return values.current();
  }
}
