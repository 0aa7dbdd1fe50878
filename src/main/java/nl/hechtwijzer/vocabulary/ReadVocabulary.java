package nl.hechtwijzer.vocabulary;

import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.stereotype.Service;

/** Gives the lists as they stand, read from the database once per catalogue version. */
@Service
public class ReadVocabulary {

  private final OncePerVersion<Vocabulary> vocabulary;

  ReadVocabulary(Terms terms, SynonymGroups synonyms, CatalogueState catalogue) {
    this.vocabulary =
        new OncePerVersion<>(
            catalogue,
            () ->
                Vocabulary.of(
                    terms.findAllByOrderByListAscPositionAscIdAsc(),
                    synonyms.findAllByOrderByIdAsc()));
  }

  /** The lists of the current catalogue version. */
  public Vocabulary current() {
    return vocabulary.current();
  }
}
