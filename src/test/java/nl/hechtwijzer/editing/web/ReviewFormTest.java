package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ReviewFormTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private static ReviewForm at(String day, String time) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add(ReviewForm.DAY, day);
    sent.add(ReviewForm.TIME, time);
    return ReviewForm.in(sent);
  }

  @Test
  void readsAMomentToCome() {
    assertThat(at("2027-01-05", "09:30").moment(ZONE, NOW))
        .contains(Instant.parse("2027-01-05T08:30:00Z"));
    assertThat(at("2026-01-05", "09:30").moment(ZONE, NOW)).isEmpty();
  }

  @Test
  void refusesATimeThatTheClockSkipsThatNight() {
    ReviewForm form = at("2027-03-28", "02:30").requiringMoment(ZONE, NOW);

    assertThat(form.errors()).containsExactly(entry(ReviewForm.TIME, "review.error.skipped"));
    assertThat(form.moment(ZONE, NOW)).isEmpty();
    assertThat(at("2027-03-28", "03:00").requiringMoment(ZONE, NOW).moment(ZONE, NOW))
        .contains(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Test
  void takesTheFirstOfTwoTimesThatReadAlike() {
    assertThat(at("2027-10-31", "02:30").requiringMoment(ZONE, NOW).moment(ZONE, NOW))
        .contains(Instant.parse("2027-10-31T00:30:00Z"));
  }

  @Test
  void refusesAYearThatNoDatabaseHolds() {
    ReviewForm form = at("+999999-12-31", "09:30").requiringMoment(ZONE, NOW);

    assertThat(form.errors()).containsEntry(ReviewForm.DAY, "review.error.moment");
  }
}
