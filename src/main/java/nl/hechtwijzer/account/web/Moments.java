package nl.hechtwijzer.account.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.hechtwijzer.site.Language;

/** Moments as people read them: the day and the time in the Netherlands. */
final class Moments {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Moments() {}

  static String words(Instant moment, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language.locale())
        .format(moment.atZone(ZONE));
  }

  static String precise(Instant moment) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(moment.atZone(ZONE));
  }
}
