package nl.hechtwijzer.editing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.hechtwijzer.editing.EntryState;
import nl.hechtwijzer.editing.EntryView;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words how an entry stands. */
@Component
class EntryWords {

  private final InterventionWording dates;
  private final Clock clock;

  EntryWords(InterventionWording dates, Clock clock) {
    this.dates = dates;
    this.clock = clock;
  }

  /**
   * The state of an entry as a page marks it.
   *
   * @param kind the end of its CSS class
   */
  record State(String text, String kind) {}

  State state(EntryState state, Wording wording) {
    return new State(wording.text("entries.state." + state), state.name().toLowerCase(Locale.ROOT));
  }

  /** The name, or what stands where there is none yet. */
  String name(EntryView entry, Wording wording) {
    return entry.name().isBlank() ? wording.text("entries.unnamed") : entry.name();
  }

  /** Such as "vandaag om 14:03" or "2 maart 2026 om 9:30". */
  String when(Instant moment, Wording wording) {
    ZonedDateTime at = moment.atZone(clock.getZone());
    String time = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).format(at);
    return at.toLocalDate().equals(clock.instant().atZone(clock.getZone()).toLocalDate())
        ? wording.text("entries.today", time)
        : wording.text(
            "entries.moment", dates.date(at.toLocalDate(), wording.language().locale()), time);
  }

  /** Who did something; before there were editors nobody is known to have. */
  String who(@Nullable String name, Wording wording) {
    return name == null ? wording.text("entries.nobody") : name;
  }
}
