package nl.hechtwijzer.site;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the {@code ETag} of a public page out of everything that can change it: the catalogue
 * version, today (a recognition lapses overnight), the language, the query and the build. The part
 * that pages share is made once per version and day.
 */
@Component
class PageTags {

  private final CatalogueState catalogue;
  private final BuildId build;
  private final Clock clock;
  private volatile Shared shared;

  PageTags(CatalogueState catalogue, BuildId build, Clock clock) {
    this.catalogue = catalogue;
    this.build = build;
    this.clock = clock;
    this.shared = sharedBy(catalogue.version());
  }

  private record Shared(
      long version, long fromMillis, long untilMillis, String dutch, String english) {

    boolean holdsFor(long currentVersion, long now) {
      return version == currentVersion && now >= fromMillis && now < untilMillis;
    }

    String start(Language language) {
      return language == Language.DUTCH ? dutch : english;
    }
  }

  /** The weak tag of the page with this query in this language. */
  String tag(Language language, @Nullable String query) {
    long version = catalogue.version();
    Shared current = shared;
    if (!current.holdsFor(version, clock.millis())) {
      current = sharedBy(version);
      shared = current;
    }
    String start = current.start(language);
    return query == null || query.isEmpty()
        ? start + '"'
        : start + '-' + Integer.toHexString(query.hashCode()) + '"';
  }

  private Shared sharedBy(long version) {
    LocalDate today = LocalDate.now(clock);
    String common = "W/\"" + version + '-' + today + '-' + build.value() + '-';
    return new Shared(
        version,
        today.atStartOfDay(clock.getZone()).toInstant().toEpochMilli(),
        today.plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli(),
        common + Language.DUTCH.tag(),
        common + Language.ENGLISH.tag());
  }
}
