package nl.hechtwijzer.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.thymeleaf.util.IWritableCharSequence;

/**
 * A rendered part of a page, as the bytes in which it is sent. Into a page it goes as it is; only a
 * larger part that is itself being rendered asks for its characters.
 */
final class KeptHtml implements IWritableCharSequence {

  /** Stands for a number that is still to come; nothing in the catalogue is counted so high. */
  static final int OPEN = Integer.MAX_VALUE;

  private static final byte[] GAP = digits(OPEN);

  private final byte[] bytes;

  private static byte[] digits(int number) {
    return Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
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
   * The same with this number where it was left open.
   *
   * @throws IllegalStateException when it was left open nowhere
   */
  KeptHtml withNumber(int number) {
    int gap = gap();
    byte[] digits = digits(number);
    byte[] filled = Arrays.copyOf(bytes, bytes.length - GAP.length + digits.length);
    System.arraycopy(digits, 0, filled, gap, digits.length);
    System.arraycopy(
        bytes, gap + GAP.length, filled, gap + digits.length, bytes.length - gap - GAP.length);
    return new KeptHtml(filled);
  }

  private int gap() {
    for (int i = bytes.length - GAP.length; i >= 0; i--) {
      if (Arrays.equals(bytes, i, i + GAP.length, GAP, 0, GAP.length)) {
        return i;
      }
    }
    throw new IllegalStateException("A template shows the number of what it is given");
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
