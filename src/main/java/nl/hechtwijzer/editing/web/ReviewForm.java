package nl.hechtwijzer.editing.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.hechtwijzer.editing.DateText;
import org.springframework.util.MultiValueMap;

/**
 * What a reviewer typed, and what is wrong with it.
 *
 * @param errors the message keys of what has to be put right, by field
 */
record ReviewForm(
    String remark,
    String reason,
    String day,
    String time,
    String comment,
    Map<String, String> errors) {

  static final String REMARK = "opmerking";
  static final String REASON = "reden";
  static final String DAY = "datum";
  static final String TIME = "tijd";
  static final String COMMENT = "toelichting";

  ReviewForm {
    errors = Map.copyOf(errors);
  }

  static ReviewForm empty() {
    return new ReviewForm("", "", "", "", "", Map.of());
  }

  static ReviewForm in(MultiValueMap<String, String> sent) {
    return new ReviewForm(
        text(sent, REMARK),
        text(sent, REASON),
        text(sent, DAY),
        text(sent, TIME),
        text(sent, COMMENT),
        Map.of());
  }

  private static String text(MultiValueMap<String, String> sent, String name) {
    return TypedText.of(sent.getFirst(name));
  }

  boolean isSound() {
    return errors.isEmpty();
  }

  ReviewForm requiringRemark() {
    return requiring(REMARK, remark);
  }

  ReviewForm requiringComment() {
    return requiring(COMMENT, comment);
  }

  private ReviewForm requiring(String field, String value) {
    ReviewForm within = within(field, value);
    return value.isEmpty() ? within.refusing(field, "review.error." + field) : within;
  }

  ReviewForm withinReason() {
    return within(REASON, reason);
  }

  private ReviewForm within(String field, String value) {
    return value.length() > TypedText.LONGEST ? refusing(field, "review.error.tooLong") : this;
  }

  /** The time on the clock that was chosen. */
  private Optional<LocalDateTime> onTheClock() {
    try {
      LocalTime onThatDay = LocalTime.parse(time);
      return DateText.read(day).map(there -> there.atTime(onThatDay));
    } catch (DateTimeParseException notOne) {
      return Optional.empty();
    }
  }

  /**
   * The moment that was chosen, when it is one to come. Where the clock shows a time twice, because
   * it goes back that night, it is the first of both.
   */
  Optional<Instant> moment(ZoneId zone, Instant now) {
    return onTheClock()
        .filter(local -> !isSkipped(local, zone))
        .map(local -> local.atZone(zone).toInstant())
        .filter(moment -> moment.isAfter(now));
  }

  /** Whether the clock goes forward over this time, which no moment has then. */
  private static boolean isSkipped(LocalDateTime local, ZoneId zone) {
    return zone.getRules().getValidOffsets(local).isEmpty();
  }

  ReviewForm requiringMoment(ZoneId zone, Instant now) {
    ReviewForm form = withinReason();
    if (day.isEmpty()) {
      form = form.refusing(DAY, "review.error.datum");
    }
    if (time.isEmpty()) {
      form = form.refusing(TIME, "review.error.tijd");
    }
    if (!form.isSound() || moment(zone, now).isPresent()) {
      return form;
    }
    return onTheClock().filter(local -> isSkipped(local, zone)).isPresent()
        ? form.refusing(TIME, "review.error.skipped")
        : form.refusing(DAY, "review.error.moment");
  }

  private ReviewForm refusing(String field, String message) {
    Map<String, String> more = new HashMap<>(errors);
    more.put(field, message);
    return new ReviewForm(remark, reason, day, time, comment, more);
  }
}
