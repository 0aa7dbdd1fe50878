package nl.hechtwijzer.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.SitemapContributor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What search engines and security researchers read of a site. */
@RestController
@PublicPage
class MachineFilesController {

  private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";
  private static final String XML = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8";

  /** RFC 9116 wants less than a year; half of one leaves room for whoever keeps a copy. */
  private static final int DAYS_VALID = 182;

  private final SiteSettings settings;
  private final List<SitemapContributor> contributors;
  private final Clock clock;

  MachineFilesController(
      SiteSettings settings, List<SitemapContributor> contributors, Clock clock) {
    this.settings = settings;
    this.contributors = List.copyOf(contributors);
    this.clock = clock;
  }

  /**
   * Search engines may read every page but not every combination of filters: the entries all stand
   * in the sitemap, and the combinations have no end.
   */
  @GetMapping(path = "/robots.txt", produces = TEXT)
  String robots() {
    return """
        User-agent: *
        Disallow: /*?
        Disallow: /beheer

        Sitemap: %s
        """
        .formatted(settings.url("/sitemap.xml"));
  }

  @GetMapping(path = "/sitemap.xml", produces = XML)
  String sitemap() {
    List<SitemapContributor.Entry> entries = entries();
    int parts = Sitemap.parts(entries);
    return parts == 1 ? Sitemap.of(entries, settings) : Sitemap.index(parts, settings);
  }

  /** A list that fits in one has no parts. */
  @GetMapping(path = "/sitemap-{number:[1-9][0-9]{0,5}}.xml", produces = XML)
  String sitemapPart(@PathVariable int number) {
    List<SitemapContributor.Entry> entries = entries();
    int parts = Sitemap.parts(entries);
    if (parts == 1 || number > parts) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Sitemap.part(number, entries, settings);
  }

  private List<SitemapContributor.Entry> entries() {
    return contributors.stream().flatMap(part -> part.sitemapEntries().stream()).toList();
  }

  @GetMapping(path = "/.well-known/security.txt", produces = TEXT)
  String security() {
    String contact =
        settings
            .contactEmail()
            .map(email -> "mailto:" + email)
            .orElseGet(() -> settings.url("/over") + "#veiligheid");
    return """
        Contact: %s
        Expires: %s
        Preferred-Languages: nl, en
        Canonical: %s
        Policy: %s#veiligheid
        """
        .formatted(
            contact,
            LocalDate.now(clock)
                .plusDays(DAYS_VALID)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS),
            settings.url("/.well-known/security.txt"),
            settings.url(Language.DUTCH, "/over"));
  }
}
