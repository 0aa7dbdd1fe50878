package nl.hechtwijzer.vocabulary;

import nl.hechtwijzer.site.CatalogueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives the lists as they stand, read from the database once per catalogue version. */
@Service
public class ReadVocabulary {

  private final Terms terms;
  private final SynonymGroups synonyms;
  private final CatalogueState catalogue;
  private volatile @Nullable Snapshot latest;

  ReadVocabulary(Terms terms, SynonymGroups synonyms, CatalogueState catalogue) {
    this.terms = terms;
    this.synonyms = synonyms;
    this.catalogue = catalogue;
  }

  private record Snapshot(long version, Vocabulary vocabulary) {}

  /** The lists of the current catalogue version. */
  public Vocabulary current() {
    long version = catalogue.version();
    Snapshot snapshot = latest;
    if (snapshot == null || snapshot.version() != version) {
      snapshot =
          new Snapshot(
              version,
              Vocabulary.of(
                  terms.findAllByOrderByListAscPositionAscIdAsc(),
                  synonyms.findAllByOrderByIdAsc()));
      latest = snapshot;
    }
    return snapshot.vocabulary();
  }
}
