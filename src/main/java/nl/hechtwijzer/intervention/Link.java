package nl.hechtwijzer.intervention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A web page to which a source points.
 *
 * @param url starts with http or https
 * @param audience for whom the page is meant, where the source says so
 */
@Embeddable
public record Link(
    String title, String url, @Enumerated(EnumType.STRING) @Nullable Audience audience) {

  public Link {
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      throw new IllegalArgumentException("A link starts with http:// or https://");
    }
  }
}
