package nl.hechtwijzer.site;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who and where this installation is.
 *
 * @param baseUrl {@code hechtwijzer.base-url}: the address that visitors use, without a path; full
 *     addresses in pages, feeds and citations start with it
 * @param contact {@code hechtwijzer.contact}: how to reach the people behind this installation
 */
@ConfigurationProperties("hechtwijzer")
public record SiteSettings(URI baseUrl, @Nullable Contact contact) {

  /** Refuses an address that no link can be made of. */
  public SiteSettings {
    boolean web =
        baseUrl != null
            && ("https".equals(baseUrl.getScheme()) || "http".equals(baseUrl.getScheme()))
            && baseUrl.getHost() != null
            && baseUrl.getQuery() == null
            && baseUrl.getFragment() == null;
    if (!web) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.base-url moet een webadres zoals https://www.example.nl zijn, niet "
              + baseUrl
              + ".");
    }
  }

  /**
   * How to reach the people behind this installation.
   *
   * @param email an address that they read
   */
  public record Contact(@Nullable String email) {

    private static final String ADDRESS = "\\s*[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)*\\s*";

    /** Refuses what nobody can write to. */
    public Contact {
      if (email != null && !email.isBlank() && !email.matches(ADDRESS)) {
        throw new IllegalArgumentException(
            "De instelling hechtwijzer.contact.email moet een e-mailadres zijn, niet "
                + email
                + ".");
      }
    }
  }

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
