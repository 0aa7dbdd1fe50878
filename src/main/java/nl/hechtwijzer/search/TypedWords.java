package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.hechtwijzer.search.question.TypedWord;
import nl.hechtwijzer.search.question.WordForms;

/**
 * What someone has typed so far, held against names and labels: every word of it may be the
 * beginning of a word only, because the rest is still to come.
 */
public final class TypedWords {

  private final List<String> beginnings;

  private TypedWords(List<String> beginnings) {
    this.beginnings = List.copyOf(beginnings);
  }

  /** The words of a text that is being typed. */
  public static TypedWords of(String typed) {
    return new TypedWords(WordForms.words(typed));
  }

  boolean isEmpty() {
    return beginnings.isEmpty();
  }

  /** Whether every typed word begins a word of the phrase. */
  boolean begin(String phrase) {
    return begin(phrase, (beginning, word) -> word.startsWith(beginning));
  }

  /** Whether every typed word begins a word of the phrase, but for a slip. */
  boolean beginNearly(String phrase) {
    return begin(phrase, (beginning, word) -> WordForms.beginsNearly(word, beginning));
  }

  private boolean begin(String phrase, BiPredicate<String, String> begins) {
    List<String> words =
        Stream.concat(
                WordForms.words(phrase).stream(),
                Stream.of(phrase.split("\\s+", -1))
                    .map(joined -> String.join("", WordForms.words(joined))))
            .toList();
    return beginnings.stream()
        .allMatch(beginning -> words.stream().anyMatch(word -> begins.test(beginning, word)));
  }

  /** The phrase in pieces, with the letters marked that were typed. */
  public List<MarkedText> mark(String phrase) {
    BitSet typed = new BitSet(phrase.length());
    Stream.concat(TypedWord.in(phrase).stream(), TypedWord.joinedIn(phrase).stream())
        .forEach(
            word ->
                beginnings.stream()
                    .filter(word.plain()::startsWith)
                    .forEach(beginning -> mark(word, beginning.length(), phrase, typed)));
    List<MarkedText> pieces = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      boolean marked = typed.get(at);
      int next = marked ? typed.nextClearBit(at) : typed.nextSetBit(at);
      int end = next < 0 ? phrase.length() : Math.min(next, phrase.length());
      pieces.add(new MarkedText(phrase.substring(at, end), marked));
      at = end;
    }
    return pieces;
  }

  /** So many letters and digits from where the word begins, with what stands between them. */
  private static void mark(TypedWord word, int letters, String phrase, BitSet typed) {
    int left = letters;
    for (int at = word.start(); at < word.end() && left > 0; at++) {
      typed.set(at);
      if (Character.isLetterOrDigit(phrase.charAt(at))) {
        left--;
      }
    }
  }
}
