package nl.hechtwijzer.search;

import java.util.stream.Stream;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.TermRole;
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

  /**
   * The lexicon to write an entry to the index with: one that knows all its terms, also those that
   * become public in the very transaction that publishes the entry.
   */
  Lexicon knowing(InterventionProfile entry) {
    Lexicon known = current();
    return knowsTermsOf(entry, known.vocabulary()) ? known : lexicon(vocabulary.visible(), latest);
  }

  private static boolean knowsTermsOf(InterventionProfile entry, Vocabulary vocabulary) {
    return Stream.of(TermRole.values())
        .allMatch(
            role ->
                entry.terms(role).stream()
                    .allMatch(term -> vocabulary.find(role.list(), term.value()).isPresent()));
  }

  /** What is known of words is kept as long as the words are the same, whatever is published. */
  private static Lexicon lexicon(Vocabulary read, @Nullable Latest known) {
    return known != null && known.lexicon().fingerprint().equals(Lexicon.fingerprint(read))
        ? known.lexicon()
        : new Lexicon(read);
  }
}
