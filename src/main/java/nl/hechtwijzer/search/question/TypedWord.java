package nl.hechtwijzer.search.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a question.
 *
 * @param start where it stands
 * @param end where it ends, exclusive
 * @param plain the word without case, accents and apostrophe
 */
public record TypedWord(int start, int end, String plain) {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’‘`´][\\p{L}\\p{M}\\p{N}]++)*+");

  private static final Pattern BETWEEN_SPACES = Pattern.compile("\\S++");

  /** The words of a text. */
  public static List<TypedWord> in(String text) {
    return in(text, List.of());
  }

  /** What stands between spaces in a text, each as one word: "MBT-K" as "mbtk". */
  public static List<TypedWord> joinedIn(String text) {
    return in(BETWEEN_SPACES, text, List.of());
  }

  /** The words of a text that stand outside these ages. */
  public static List<TypedWord> in(String text, List<TypedAge> ages) {
    return in(WORD, text, ages);
  }

  private static List<TypedWord> in(Pattern pattern, String text, List<TypedAge> ages) {
    List<TypedWord> words = new ArrayList<>();
    Matcher word = pattern.matcher(text);
    while (word.find()) {
      int start = word.start();
      int end = word.end();
      String plain = String.join("", WordForms.words(word.group()));
      if (!plain.isEmpty()
          && ages.stream().noneMatch(age -> start < age.end() && age.start() < end)) {
        words.add(new TypedWord(start, end, plain));
      }
    }
    return words;
  }
}
