package nl.hechtwijzer.account;

import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps who did what, when and from where. A line joins the transaction of the act that it tells
 * of: both happen or neither does.
 */
@Service
@Transactional
public class AuditLog {

  private static final Pattern ACT = Pattern.compile("[a-z]+(\\.[a-zA-Z]+)+");

  private final AuditLines lines;
  private final Clock clock;

  AuditLog(AuditLines lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /**
   * Adds a line in the name of whoever is signed in, or of the application itself when it acts by
   * the clock.
   *
   * @param what the kind of act, such as {@code entry.published}; the message {@code
   *     audit.act.entry.published} says it in words
   * @param subject what it was done to, as a person would name it; may be empty
   * @param details what else is worth knowing, without anything secret; may be empty
   */
  public void record(String what, String subject, String details) {
    add(actor(), what, subject, details);
  }

  /**
   * Adds a line in the name of a person, who need not be signed in: after a sign-in, by a clock.
   */
  public void record(SignedInPerson person, String what, String subject, String details) {
    add(new AuditLine.Actor(person.id(), person.displayName(), address()), what, subject, details);
  }

  private void add(AuditLine.Actor actor, String what, String subject, String details) {
    if (!ACT.matcher(what).matches()) {
      throw new IllegalArgumentException("An act is called such as entry.published, not " + what);
    }
    lines.save(new AuditLine(clock.instant(), actor, what, subject, details));
  }

  /** Whoever acts at this moment. */
  static AuditLine.Actor actor() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
        ? new AuditLine.Actor(person.id(), person.displayName(), address())
        : new AuditLine.Actor(null, "", address());
  }

  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? web.getRequest().getRemoteAddr()
        : "";
  }
}
