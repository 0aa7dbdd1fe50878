package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.PersonSessions;
import nl.hechtwijzer.account.ReadPeople;
import nl.hechtwijzer.account.SessionSettings;
import nl.hechtwijzer.account.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session only who signed in, when, and when they last did something. All else is read
 * anew at each request, so a person who is blocked or loses a role notices at once, and a stored
 * session survives a new release of the software.
 */
@Component
class PersonInSession implements SecurityContextRepository {

  private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
  private static final int LONGEST_BROWSER_NAME = 300;
  private static final String SINCE = "signed-in-at";

  /**
   * When somebody last did something. The session itself is used by every request, also by those
   * that an open form sends by the clock.
   */
  static final String ACTED = "acted-at";

  /** Which part of the idle time goes by before an act is written down anew. */
  private static final int SELDOM = 30;

  private final ReadPeople people;
  private final SessionSettings settings;
  private final Clock clock;

  PersonInSession(ReadPeople people, SessionSettings settings, Clock clock) {
    this.people = people;
    this.settings = settings;
    this.clock = clock;
  }

  static Authentication authenticated(SignedInPerson person) {
    return authenticated(new ReadPeople.Present(person, false));
  }

  private static Authentication authenticated(ReadPeople.Present present) {
    SignedInPerson person = present.person();
    UsernamePasswordAuthenticationToken authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
    authentication.setDetails(present);
    return authentication;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Loaded(request);
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return load(holder.getRequest());
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication = context.getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
      HttpSession session = request.getSession();
      session.setAttribute(PERSON, person.getName());
      session.setAttribute(SINCE, clock.millis());
      session.setAttribute(ACTED, clock.millis());
      session.setAttribute(PersonSessions.ADDRESS, request.getRemoteAddr());
      session.setAttribute(PersonSessions.BROWSER, browser(request));
      session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
    }
  }

  /** Lets the idle time begin anew, because somebody does something. */
  void renew(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(PERSON) != null && !hasJustActed(session)) {
      session.setAttribute(ACTED, clock.millis());
    }
  }

  /** Spares most requests a change of the stored session. */
  private boolean hasJustActed(HttpSession session) {
    return session.getAttribute(ACTED) instanceof Long acted
        && clock.millis() - acted < settings.idle().dividedBy(SELDOM).toMillis();
  }

  private static String browser(HttpServletRequest request) {
    String name = request.getHeader(HttpHeaders.USER_AGENT);
    return name == null ? "" : name.substring(0, Math.min(name.length(), LONGEST_BROWSER_NAME));
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(PERSON) != null;
  }

  private SecurityContext load(HttpServletRequest request) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(PERSON) instanceof String id) {
      Optional<ReadPeople.Present> person =
          isOver(session) ? Optional.empty() : people.present(Long.parseLong(id));
      person.ifPresentOrElse(
          found -> context.setAuthentication(authenticated(found)), session::invalidate);
    }
    return context;
  }

  private boolean isOver(HttpSession session) {
    return !(session.getAttribute(SINCE) instanceof Long since)
        || Instant.ofEpochMilli(since).plus(settings.absolute()).isBefore(clock.instant())
        || isIdle(session);
  }

  /** Whoever did something after what was written down last has the whole idle time from there. */
  private boolean isIdle(HttpSession session) {
    return session.getAttribute(ACTED) instanceof Long acted
        && Instant.ofEpochMilli(acted)
            .plus(settings.idle())
            .plus(settings.idle().dividedBy(SELDOM))
            .isBefore(clock.instant());
  }

  private final class Loaded implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private @Nullable SecurityContext context;

    Loaded(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      SecurityContext loaded = context;
      if (loaded == null) {
        loaded = load(request);
        context = loaded;
      }
      return loaded;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
