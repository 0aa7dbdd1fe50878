package nl.hechtwijzer.search.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * How words are compared whatever their case, accents and endings. The analyzers of the index do
 * the same to the texts of entries, with the patterns that stand here.
 */
public final class WordForms {

  /** What is left out of a word: an apostrophe, with the s of a plural or a possessive. */
  public static final String APOSTROPHE = "['’‘`´](s\\b)?";

  /** Plurals that the stemmer leaves alone; what is kept stands in the group. */
  public static final String PLURAL = "(kind)eren$|(?<=[aiouy])s$";

  private static final Pattern DROPPED = Pattern.compile("\\p{M}|" + APOSTROPHE);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PLURALS = Pattern.compile(PLURAL);

  private static final int SHORTEST_WITH_A_SLIP = 4;

  private WordForms() {}

  /** A text without case, accents and apostrophes. */
  public static String plain(String text) {
    return DROPPED
        .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
        .replaceAll("");
  }

  /** The words of a text, plain. */
  public static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(plain(text))).filter(word -> !word.isEmpty()).toList();
  }

  /** What is left of a plain word without its endings. */
  public static String stem(String word) {
    KpStemmer stemmer = new KpStemmer();
    stemmer.setCurrent(PLURALS.matcher(word).replaceAll("$1"));
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Whether a word begins with this, but for one slip. */
  public static boolean beginsNearly(String word, String beginning) {
    return beginning.length() >= SHORTEST_WITH_A_SLIP
        && IntStream.rangeClosed(beginning.length() - 1, beginning.length() + 1)
            .filter(length -> length <= word.length())
            .anyMatch(length -> areNear(beginning, word.substring(0, length), 1));
  }

  /** Whether one word is the other with one slip, in any form. */
  public static boolean areAlike(String one, String other) {
    return areNear(one, other, 1)
        || (stem(one).length() >= SHORTEST_WITH_A_SLIP && areNear(stem(one), stem(other), 1));
  }

  /**
   * Whether so many letters have to be changed, added, left out or swapped at most to come from one
   * word to the other (optimal string alignment). The first letter is always right, and no more
   * than one letter is too many or too few: "theraplay" is no "therapy".
   */
  static boolean areNear(String one, String other, int most) {
    if (one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int[][] far = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          far[i][j] = i + j;
          continue;
        }
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        far[i][j] =
            Math.min(Math.min(far[i - 1][j], far[i][j - 1]) + 1, far[i - 1][j - 1] + replaced);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          far[i][j] = Math.min(far[i][j], far[i - 2][j - 2] + 1);
        }
      }
    }
    return far[one.length()][other.length()] <= most;
  }
}
