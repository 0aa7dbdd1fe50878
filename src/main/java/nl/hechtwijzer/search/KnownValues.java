package nl.hechtwijzer.search;

import java.util.List;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;

/**
 * The values that editors maintain and a query may name: terms and sources, both in the editors'
 * order.
 *
 * @param sources the keys of the sources with what they are called
 */
public record KnownValues(Vocabulary vocabulary, List<SourceName> sources) {

  public KnownValues {
    sources = List.copyOf(sources);
  }

  /** A source by its key and its name. */
  public record SourceName(String key, String title, String publisher) {

    static SourceName of(PublishedSource source) {
      return new SourceName(source.key(), source.title(), source.publisher());
    }
  }

  /** Whether the list has this term. */
  public boolean hasTerm(TermList list, String slug) {
    return vocabulary.find(list, slug).isPresent();
  }

  /** Whether there is a source with this key. */
  public boolean hasSource(String key) {
    return sources.stream().anyMatch(source -> source.key().equals(key));
  }
}
