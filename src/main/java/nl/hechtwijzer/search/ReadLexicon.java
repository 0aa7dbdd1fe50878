package nl.hechtwijzer.search;

import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives the lexicon that belongs to the current vocabulary. */
@Service
class ReadLexicon {

  private final ReadVocabulary vocabulary;
  private volatile @Nullable Lexicon latest;

  ReadLexicon(ReadVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Lexicon current() {
    Vocabulary read = vocabulary.current();
    Lexicon lexicon = latest;
    if (lexicon == null || lexicon.vocabulary() != read) {
      lexicon = new Lexicon(read);
      latest = lexicon;
    }
    return lexicon;
  }
}
