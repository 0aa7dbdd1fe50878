package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.hechtwijzer.account.ReadPeople;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SessionSettings;
import nl.hechtwijzer.account.SignedInPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

class PersonInSessionTest {

  private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

  private final ReadPeople people = mock();
  private final SignedInPerson person = new SignedInPerson(7, "Redacteur", Role.EDITOR);
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private Instant now = MORNING;
  private PersonInSession kept;

  @BeforeEach
  void signIn() {
    SessionSettings settings = new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(8));
    kept = new PersonInSession(people, settings, new MovingClock());
    when(people.present(7)).thenReturn(Optional.of(new ReadPeople.Present(person, false)));
    SecurityContext context = new SecurityContextImpl(PersonInSession.authenticated(person));
    kept.saveContext(context, request, new MockHttpServletResponse());
  }

  @Test
  void outlivesTheLastRequestByTheIdleTime() {
    assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(30 * 60);
  }

  @Test
  void isOverAfterTheIdleTimeHoweverOftenAPageAsksByItself() {
    for (int minute = 1; minute <= 30; minute++) {
      now = MORNING.plus(Duration.ofMinutes(minute));
      assertThat(kept.loadDeferredContext(request).get().getAuthentication()).isNotNull();
    }

    now = MORNING.plus(Duration.ofMinutes(31)).plusSeconds(1);
    assertThat(kept.loadDeferredContext(request).get().getAuthentication()).isNull();
    assertThat(request.getSession(false)).isNull();
  }

  @Test
  void goesOnAsLongAsSomebodyActs() {
    for (int minute = 29; minute <= 29 * 10; minute += 29) {
      now = MORNING.plus(Duration.ofMinutes(minute));
      assertThat(kept.loadDeferredContext(request).get().getAuthentication()).isNotNull();
      kept.renew(request);
    }
  }

  @Test
  void lastsNoLongerThanTheAbsoluteTimeHoweverBusy() {
    for (int minute = 0; minute <= 8 * 60; minute += 10) {
      now = MORNING.plus(Duration.ofMinutes(minute));
      kept.renew(request);
    }
    assertThat(kept.loadDeferredContext(request).get().getAuthentication()).isNotNull();

    now = MORNING.plus(Duration.ofHours(8)).plusSeconds(1);
    assertThat(kept.loadDeferredContext(request).get().getAuthentication()).isNull();
    assertThat(request.getSession(false)).isNull();
  }

  @Test
  void readsTheRoleAnewAtEachRequest() {
    SignedInPerson promoted = new SignedInPerson(7, "Redacteur", Role.CHIEF_EDITOR);
    when(people.present(7)).thenReturn(Optional.of(new ReadPeople.Present(promoted, false)));

    assertThat(kept.loadDeferredContext(request).get().getAuthentication().getPrincipal())
        .isEqualTo(promoted);
  }

  @Test
  void isOverForWhoIsNotThereAnyMore() {
    when(people.present(7)).thenReturn(Optional.empty());

    assertThat(kept.loadDeferredContext(request).get().getAuthentication()).isNull();
    assertThat(request.getSession(false)).isNull();
  }

  private final class MovingClock extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Amsterdam");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
