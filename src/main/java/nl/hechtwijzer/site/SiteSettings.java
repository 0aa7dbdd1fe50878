package nl.hechtwijzer.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who and where this installation is.
 *
 * @param baseUrl {@code hechtwijzer.base-url}: the address that visitors use, without a path; full
 *     addresses in pages, feeds and citations start with it
 * @param contact {@code hechtwijzer.contact}: how to reach the people behind this installation
 */
@Validated
@ConfigurationProperties("hechtwijzer")
public record SiteSettings(
    @NotNull(message = "fill in hechtwijzer.base-url, such as https://www.example.nl") URI baseUrl,
    @Nullable @Valid Contact contact) {

  /** Refuses an address that no link can be made of. */
  public SiteSettings {
    boolean web =
        baseUrl == null
            || (("https".equals(baseUrl.getScheme()) || "http".equals(baseUrl.getScheme()))
                && baseUrl.getHost() != null
                && baseUrl.getQuery() == null
                && baseUrl.getFragment() == null);
    if (!web) {
      throw new IllegalArgumentException(
          "hechtwijzer.base-url must be a web address such as https://www.example.nl, not "
              + baseUrl);
    }
  }

  /**
   * How to reach the people behind this installation.
   *
   * @param email an address that they read
   */
  public record Contact(
      @Nullable @Email(message = "hechtwijzer.contact.email is not an e-mail address")
          String email) {}

  /** The e-mail address to publish, if this installation has one. */
  public Optional<String> contactEmail() {
    return Optional.ofNullable(contact)
        .map(Contact::email)
        .map(String::strip)
        .filter(email -> !email.isEmpty());
  }

  /**
   * The full address of a page in a language.
   *
   * @param path a path without language prefix, such as {@code /interventies/nika}
   */
  public String url(Language language, String path) {
    String base = baseUrl.toString();
    String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return trimmed + language.localise(path);
  }

  /** The full address of a path without a language, or of its Dutch page. */
  public String url(String path) {
    return url(Language.DUTCH, path);
  }
}
