package nl.hechtwijzer.intervention;

import java.util.regex.Pattern;
import nl.hechtwijzer.site.Typed;

/**
 * The key by which names are put in order: without case, accents and punctuation, numbers as
 * numbers.
 */
public final class NameKey {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final int DIGITS = 10;

  private NameKey() {}

  /**
   * The key of a name: keys compare as their names should. At most three times as long as the name.
   */
  public static String of(String name) {
    String words = NEITHER_LETTER_NOR_DIGIT.matcher(Typed.bare(name)).replaceAll(" ");
    return NUMBER
        .matcher(words.strip())
        .replaceAll(
            number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
  }
}
