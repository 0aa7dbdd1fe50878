package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

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
    return new TypedWords(Word.in(typed).stream().map(Word::whole).toList());
  }

  boolean isEmpty() {
    return beginnings.isEmpty();
  }

  /** Whether every typed word begins a word of the phrase. */
  boolean begin(String phrase) {
    return begin(phrase, (beginning, form) -> form.startsWith(beginning));
  }

  /** Whether every typed word begins a word of the phrase, but for a slip. */
  boolean beginNearly(String phrase) {
    return begin(
        phrase,
        (beginning, form) -> form.startsWith(beginning) || Spelling.beginsNearly(beginning, form));
  }

  private boolean begin(String phrase, BiPredicate<String, String> begins) {
    List<Word> words = Word.in(phrase);
    return beginnings.stream()
        .allMatch(
            beginning ->
                words.stream()
                    .flatMap(word -> word.forms().stream())
                    .anyMatch(form -> begins.test(beginning, form)));
  }

  /** The phrase in pieces, with the letters marked that were typed. */
  public List<MarkedText> mark(String phrase) {
    BitSet typed = new BitSet(phrase.length());
    for (Word word : Word.in(phrase)) {
      for (String beginning : beginnings) {
        mark(word, beginning, phrase, typed);
      }
    }
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

  /** The word may begin so as a whole, or from one of its pieces on. */
  private static void mark(Word word, String beginning, String phrase, BitSet typed) {
    int[] letters =
        IntStream.range(word.start(), word.end())
            .filter(at -> Character.isLetterOrDigit(phrase.charAt(at)))
            .toArray();
    int skipped = 0;
    boolean whole = word.whole().startsWith(beginning);
    for (String piece : word.pieces()) {
      int last = skipped + beginning.length() - 1;
      if ((whole || piece.startsWith(beginning)) && last < letters.length) {
        typed.set(letters[skipped], letters[last] + 1);
        return;
      }
      skipped += piece.length();
    }
  }
}
