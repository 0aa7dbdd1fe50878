package nl.hechtwijzer.search;

import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives the lexicon that belongs to the current vocabulary. */
@Service
class ReadLexicon {

  private final ReadVocabulary vocabulary;
  private volatile @Nullable Latest latest;

  ReadLexicon(ReadVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Latest(Vocabulary read, Lexicon lexicon) {}

  Lexicon current() {
    Vocabulary read = vocabulary.current();
    Latest known = latest;
    if (known == null || known.read() != read) {
      known = new Latest(read, lexicon(read, known));
      latest = known;
    }
    return known.lexicon();
  }

  /** What is known of words is kept as long as the words are the same, whatever is published. */
  private static Lexicon lexicon(Vocabulary read, @Nullable Latest known) {
    return known != null && known.lexicon().fingerprint().equals(Lexicon.fingerprint(read))
        ? known.lexicon()
        : new Lexicon(read);
  }
}
