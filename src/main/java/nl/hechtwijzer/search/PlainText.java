package nl.hechtwijzer.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text without case and accents, so that "Cédric" is found by "cedric". Every character is replaced
 * or dropped by itself, by one table.
 */
final class PlainText {

  private static final char FIRST_LETTER = 'A';
  private static final char LAST_LATIN_LETTER = '\u024f';
  private static final char FIRST_MARK = '\u0300';
  private static final char LAST_MARK = '\u036f';

  /** Letters and quotes that Unicode does not take apart. */
  private static final String WHOLE = "\u00d8\u00f8\u0110\u0111\u0141\u0142\u0131\u2018\u2019";

  private static final String WHOLE_PLAIN = "ooddlli''";

  /** The characters to replace or drop. */
  private static final String FROM;

  /** What replaces them, place by place; those beyond its end are dropped. */
  private static final String TO;

  static {
    StringBuilder from = new StringBuilder(WHOLE);
    StringBuilder to = new StringBuilder(WHOLE_PLAIN);
    for (char letter = FIRST_LETTER; letter <= LAST_LATIN_LETTER; letter++) {
      String plain = withoutMarks(String.valueOf(letter).toLowerCase(Locale.ROOT));
      if (WHOLE.indexOf(letter) < 0 && plain.length() == 1 && plain.charAt(0) != letter) {
        from.append(letter);
        to.append(plain);
      }
    }
    for (char mark = FIRST_MARK; mark <= LAST_MARK; mark++) {
      from.append(mark);
    }
    FROM = from.toString();
    TO = to.toString();
  }

  private PlainText() {}

  private static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(character -> character < FIRST_MARK || character > LAST_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The text without case and accents. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      int place = FROM.indexOf(character);
      if (place < 0) {
        plain.append(character);
      } else if (place < TO.length()) {
        plain.append(TO.charAt(place));
      }
    }
    return plain.toString();
  }
}
