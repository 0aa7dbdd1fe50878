package nl.hechtwijzer.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.hechtwijzer.site.CatalogueState.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the {@code ETag} of a public page out of everything that can change it: the catalogue
 * version and the moment it came about, today (a recognition lapses overnight), the language, the
 * query, the build and the settings that pages show. The part that pages share is made once per
 * edition and day.
 *
 * <p>All nodes give a page of a version the same tag, before and after a restart. So as long as the
 * index is being made pages have tags that are never given again: no browser or kept page can pass
 * for the right one later.
 */
@Component
class PageTags {

  private final CatalogueState catalogue;
  private final String madeBy;
  private final Clock clock;
  private final String mark = "~" + UUID.randomUUID().toString().substring(0, 8);
  private volatile Shared shared;

  PageTags(CatalogueState catalogue, BuildId build, SiteSettings settings, Clock clock) {
    this.catalogue = catalogue;
    this.madeBy = build.value() + '.' + Integer.toHexString(settings.toString().hashCode());
    this.clock = clock;
    this.shared = sharedBy(catalogue.edition());
  }

  private record Shared(
      Edition edition, long fromMillis, long untilMillis, String dutch, String english) {

    boolean holdsFor(Edition current, long now) {
      return edition.equals(current) && now >= fromMillis && now < untilMillis;
    }

    String start(Language language) {
      return language == Language.DUTCH ? dutch : english;
    }
  }

  /** The weak tag of the page with this query in this language. */
  String tag(Language language, @Nullable String query) {
    Edition edition = catalogue.edition();
    Shared current = shared;
    if (!current.holdsFor(edition, clock.millis())) {
      current = sharedBy(edition);
      shared = current;
    }
    String start = current.start(language);
    return query == null || query.isEmpty()
        ? start + '"'
        : start + '-' + Integer.toHexString(query.hashCode()) + '"';
  }

  private Shared sharedBy(Edition edition) {
    LocalDate today = LocalDate.now(clock);
    String version = edition.version() + (edition.complete() ? "" : mark);
    long since = ChronoUnit.MICROS.between(Instant.EPOCH, edition.changedAt());
    String common =
        String.join(
            "-",
            "W/\"" + version,
            today.toString(),
            Long.toString(since, Character.MAX_RADIX),
            madeBy,
            "");
    return new Shared(
        edition,
        today.atStartOfDay(clock.getZone()).toInstant().toEpochMilli(),
        today.plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli(),
        common + Language.DUTCH.tag(),
        common + Language.ENGLISH.tag());
  }
}
