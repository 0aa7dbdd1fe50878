package nl.hechtwijzer.editing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;

/** Moments as people say them, by the clock on the wall in the Netherlands. */
@Component
class Moments {

  private final Clock clock;

  Moments(Clock clock) {
    this.clock = clock;
  }

  /**
   * Such as "vandaag om 14:03" or "2 maart 2026 om 09:30"; in the hour that the clock shows twice,
   * with which of both.
   */
  String of(Instant moment, Wording wording) {
    ZonedDateTime there = moment.atZone(clock.getZone());
    LocalDate today = LocalDate.now(clock);
    String time = DateTimeFormatter.ofPattern("HH:mm").format(there);
    String said =
        there.toLocalDate().equals(today)
            ? wording.text("work.today", time)
            : wording.text("work.moment", day(there, wording), time);
    ZoneRules rules = clock.getZone().getRules();
    if (rules.getValidOffsets(there.toLocalDateTime()).size() == 1) {
      return said;
    }
    return wording.text(
        rules.isDaylightSavings(moment) ? "work.moment.summer" : "work.moment.winter", said);
  }

  private static String day(ZonedDateTime moment, Wording wording) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", wording.language().locale()).format(moment);
  }
}
