package nl.hechtwijzer.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Collects a page in memory as UTF-8. Its pieces become bytes one by one as they are written,
 * nearly all of them by a mere copy; one long text with a single dash or quotation mark in it would
 * take twice the room and be gone through several times. Parts that are bytes already stay so.
 */
final class PageWriter extends PrintWriter {

  private final FastByteArrayOutputStream bytes = new FastByteArrayOutputStream(16_384);

  /** The first half of a character that was written in two pieces; 0 when there is none. */
  private char half;

  PageWriter() {
    super(Writer.nullWriter());
  }

  /** Writes a part that is UTF-8 already. */
  void writeBytes(byte[] part) throws IOException {
    bytes.write(part);
  }

  /** Sends what was written. */
  void writeTo(OutputStream out) throws IOException {
    bytes.writeTo(out);
  }

  @Override
  public void write(String text, int from, int length) {
    String piece = length == text.length() ? text : text.substring(from, from + length);
    if (half != 0) {
      piece = half + piece;
      half = 0;
    }
    int last = piece.length() - 1;
    if (last >= 0 && Character.isHighSurrogate(piece.charAt(last))) {
      half = piece.charAt(last);
      piece = piece.substring(0, last);
    }
    try {
      bytes.write(piece.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      setError();
    }
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(char[] text, int from, int length) {
    write(new String(text, from, length), 0, length);
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character), 0, 1);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
