package nl.hechtwijzer.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FastByteArrayOutputStream;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * Renders a page into memory and sends it when it is whole: a page that fails halfway becomes an
 * error page with the right status, never half a page with {@code 200}. The pieces of a page become
 * bytes one by one as they are written, nearly all of them by a mere copy; one long text with a
 * single dash or quotation mark in it would take twice the room and be gone through several times.
 */
class WholePageView extends ThymeleafView {

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    Page page = new Page(response);
    super.render(model, request, page);
    page.send();
  }

  private static final class Page extends HttpServletResponseWrapper {

    private final FastByteArrayOutputStream bytes = new FastByteArrayOutputStream(16_384);
    private final PrintWriter writer = new PrintWriter(new Pieces(bytes));

    Page(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }

    void send() throws IOException {
      ServletOutputStream out = getResponse().getOutputStream();
      bytes.writeTo(out);
    }
  }

  /** Writes text as UTF-8. */
  private static final class Pieces extends Writer {

    private final FastByteArrayOutputStream bytes;

    /** The first half of a character that was written in two pieces; 0 when there is none. */
    private char half;

    Pieces(FastByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
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
      bytes.write(piece.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(int character) throws IOException {
      write(String.valueOf((char) character), 0, 1);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
