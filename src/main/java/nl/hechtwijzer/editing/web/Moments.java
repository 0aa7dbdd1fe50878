package nl.hechtwijzer.editing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;

/** Moments as people say them, by the clock on the wall in the Netherlands. */
@Component
class Moments {

  private final Clock clock;

  Moments(Clock clock) {
    this.clock = clock;
  }

  /** Such as "vandaag om 14:03" or "2 maart 2026 om 09:30". */
  String of(Instant moment, Wording wording) {
    ZonedDateTime there = moment.atZone(clock.getZone());
    LocalDate today = LocalDate.now(clock);
    String time = DateTimeFormatter.ofPattern("HH:mm").format(there);
    return there.toLocalDate().equals(today)
        ? wording.text("work.today", time)
        : wording.text("work.moment", day(there, wording), time);
  }

  private static String day(ZonedDateTime moment, Wording wording) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", wording.language().locale()).format(moment);
  }
}
