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

  /** Stands in the table for nothing at all; no text holds it. */
  private static final char DROPPED = '\uffff';

  private static final char[] PLAIN = table();

  private PlainText() {}

  /** What every character becomes; those beyond the table stay. */
  private static char[] table() {
    char[] table = new char[WHOLE.chars().max().orElseThrow() + 1];
    for (char character = 0; character < table.length; character++) {
      table[character] = character;
    }
    for (char letter = FIRST_LETTER; letter <= LAST_LATIN_LETTER; letter++) {
      String plain = withoutMarks(String.valueOf(letter).toLowerCase(Locale.ROOT));
      if (plain.length() == 1) {
        table[letter] = plain.charAt(0);
      }
    }
    for (char mark = FIRST_MARK; mark <= LAST_MARK; mark++) {
      table[mark] = DROPPED;
    }
    for (int i = 0; i < WHOLE.length(); i++) {
      table[WHOLE.charAt(i)] = WHOLE_PLAIN.charAt(i);
    }
    return table;
  }

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
      char replaced = character < PLAIN.length ? PLAIN[character] : character;
      if (replaced != DROPPED || character == DROPPED) {
        plain.append(replaced);
      }
    }
    return plain.toString();
  }
}
