package nl.hechtwijzer.vocabulary;

import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.stereotype.Service;

/** Gives the lists as they stand, read from the database once per catalogue version. */
@Service
public class ReadVocabulary {

  private final Terms terms;
  private final SynonymGroups synonyms;
  private final OncePerVersion<Vocabulary> vocabulary;

  ReadVocabulary(Terms terms, SynonymGroups synonyms, CatalogueState catalogue) {
    this.terms = terms;
    this.synonyms = synonyms;
    this.vocabulary = new OncePerVersion<>(catalogue, this::latest);
  }

  /** The lists of the current catalogue version. */
  public Vocabulary current() {
    return vocabulary.current();
  }

  /** The same; within a transaction that publishes, the lists of the version that it makes. */
  public Vocabulary visible() {
    return vocabulary.visible();
  }

  /**
   * The lists with everything that editors added since, which the public sees from the next
   * catalogue version on. Read from the database each time.
   */
  public Vocabulary latest() {
    return Vocabulary.of(
        terms.findAllByOrderByListAscPositionAscIdAsc(), synonyms.findAllByOrderByIdAsc());
  }
}
