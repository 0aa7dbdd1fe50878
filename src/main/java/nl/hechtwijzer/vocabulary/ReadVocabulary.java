package nl.hechtwijzer.vocabulary;

import java.util.List;
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
    this.vocabulary = new OncePerVersion<>(catalogue, this::published);
  }

  /** The lists as the public has them in the current catalogue version. */
  public Vocabulary current() {
    return vocabulary.current();
  }

  /** The same; within a transaction that publishes, the lists of the version that it makes. */
  public Vocabulary visible() {
    return vocabulary.visible();
  }

  /**
   * The lists as editors have them, with the terms that no publication uses yet. Read from the
   * database each time.
   */
  public Vocabulary latest() {
    return Vocabulary.of(all(), synonyms.findAllByOrderByIdAsc());
  }

  private Vocabulary published() {
    return Vocabulary.of(
        all().stream().filter(Term::isPublished).toList(), synonyms.findAllByOrderByIdAsc());
  }

  private List<Term> all() {
    return terms.findAllByOrderByListAscPositionAscIdAsc();
  }
}
