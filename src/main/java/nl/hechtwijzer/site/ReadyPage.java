package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A rendered page as bytes, with the tag of the state that it was made of. */
final class ReadyPage {

  /** Below this, compressing saves no packet. */
  private static final int WORTH_COMPRESSING = 1024;

  private final String tag;
  private final @Nullable String contentType;
  private final byte[] plain;
  private volatile byte @Nullable [] compressed;

  ReadyPage(String tag, @Nullable String contentType, byte[] plain) {
    this.tag = tag;
    this.contentType = contentType;
    this.plain = plain;
  }

  boolean isOf(String currentTag) {
    return tag.equals(currentTag);
  }

  String tag() {
    return tag;
  }

  /** What it takes in memory, about, with both forms of its body. */
  int weight() {
    return 256 + plain.length + plain.length / 2;
  }

  void writeTo(HttpServletResponse response, boolean mayCompress) throws IOException {
    if (contentType != null) {
      response.setContentType(contentType);
    }
    byte[] body = plain;
    if (mayCompress && plain.length >= WORTH_COMPRESSING) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      body = compressed();
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Made when first asked for: twice at the same moment does no harm. */
  private byte[] compressed() {
    byte[] ready = compressed;
    if (ready == null) {
      ready = compress(plain);
      compressed = ready;
    }
    return ready;
  }

  private static byte[] compress(byte[] body) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory failed", impossible);
    }
    return compressed.toByteArray();
  }
}
