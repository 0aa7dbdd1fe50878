package nl.hechtwijzer.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.util.IWritableCharSequence;

/**
 * A rendered part of a page, as the bytes in which it is sent. Into a page it goes as it is; only a
 * larger part that is itself being rendered asks for its characters.
 */
final class KeptHtml implements IWritableCharSequence {

  /** Stands for a number that is still to come; nothing in the catalogue is counted so high. */
  static final int OPEN = Integer.MAX_VALUE;

  /** Numbers from here on get a thousands separator. */
  private static final int GROUPED = 1000;

  private static final byte[] GAP = digits(OPEN);

  private final byte[] bytes;
  private volatile int @Nullable [] gaps;

  private static byte[] digits(int number) {
    return Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
  }

  /** What is still to come is left open once more. */
  private static byte[] written(int number, Locale language) {
    return number < GROUPED || number == OPEN
        ? digits(number)
        : String.format(language, "%,d", number).getBytes(StandardCharsets.UTF_8);
  }

  private KeptHtml(byte[] bytes) {
    this.bytes = bytes;
  }

  static KeptHtml of(String html) {
    return new KeptHtml(html.getBytes(StandardCharsets.UTF_8));
  }

  /** These parts, each on a line of its own. */
  static KeptHtml lines(List<KeptHtml> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    ByteArrayOutputStream all =
        new ByteArrayOutputStream(parts.stream().mapToInt(part -> part.bytes.length + 1).sum());
    for (KeptHtml part : parts) {
      all.write(part.bytes, 0, part.bytes.length);
      all.write('\n');
    }
    return new KeptHtml(all.toByteArray());
  }

  /**
   * The same with these numbers where they were left open, one after the other, with the language's
   * thousands separators; those that are zero were not left open.
   *
   * @throws IllegalStateException when as many were not left open
   */
  KeptHtml withNumbers(int[] numbers, Locale language) {
    int[] open = Arrays.stream(numbers).filter(number -> number > 0).toArray();
    int[] at = gaps();
    if (at.length != open.length) {
      throw new IllegalStateException("A template shows each number of what it is given once");
    }
    if (open.length == 0) {
      return this;
    }
    ByteArrayOutputStream filled = new ByteArrayOutputStream(bytes.length);
    int from = 0;
    for (int i = 0; i < open.length; i++) {
      filled.write(bytes, from, at[i] - from);
      filled.writeBytes(written(open[i], language));
      from = at[i] + GAP.length;
    }
    filled.write(bytes, from, bytes.length - from);
    return new KeptHtml(filled.toByteArray());
  }

  /** Where numbers were left open; looked for once. */
  private int[] gaps() {
    int[] known = gaps;
    if (known == null) {
      known =
          IntStream.rangeClosed(0, bytes.length - GAP.length)
              .filter(at -> Arrays.equals(bytes, at, at + GAP.length, GAP, 0, GAP.length))
              .toArray();
      gaps = known;
    }
    return known;
  }

  /** How many bytes it is. */
  int size() {
    return bytes.length;
  }

  @Override
  public void write(Writer writer) throws IOException {
    if (writer instanceof PageWriter page) {
      page.writeBytes(bytes);
    } else {
      writer.write(toString());
    }
  }

  @Override
  public int length() {
    return toString().length();
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
