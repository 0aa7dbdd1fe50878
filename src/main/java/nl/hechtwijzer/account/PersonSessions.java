package nl.hechtwijzer.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where a person is signed in at this moment. */
@Component
public class PersonSessions {

  /** The session attribute that tells from where was signed in. */
  public static final String ADDRESS = "address";

  /** The session attribute that tells with what was signed in: the browser's own name. */
  public static final String BROWSER = "browser";

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  PersonSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /**
   * One sign-in that still holds.
   *
   * @param handle to end it by; the id itself would let its reader take it over
   * @param browser the browser's own name; may be empty
   * @param address may be empty
   * @param current whether it is the one that asks
   */
  public record Open(
      String handle, String browser, String address, Instant lastUsed, boolean current) {}

  /** The open sessions of a person, the last used first. */
  public List<Open> of(long personId, String currentId) {
    return stored(personId).values().stream()
        .filter(session -> !session.isExpired())
        .map(
            session ->
                new Open(
                    Sha256.hex(session.getId()),
                    text(session, BROWSER),
                    text(session, ADDRESS),
                    session.getLastAccessedTime(),
                    session.getId().equals(currentId)))
        .sorted(Comparator.comparing(Open::lastUsed).reversed())
        .toList();
  }

  /** Ends one session of a person; false when there is none with this handle. */
  public boolean end(long personId, String handle) {
    return stored(personId).keySet().stream()
        .filter(id -> Sha256.hex(id).equals(handle))
        .peek(sessions::deleteById)
        .findFirst()
        .isPresent();
  }

  /** Ends every session of a person but one. */
  public void endOthersOf(long personId, String currentId) {
    stored(personId).keySet().stream()
        .filter(id -> !id.equals(currentId))
        .forEach(sessions::deleteById);
  }

  void endAllOf(long personId) {
    stored(personId).keySet().forEach(sessions::deleteById);
  }

  private Map<String, ? extends Session> stored(long personId) {
    return sessions.findByPrincipalName(Long.toString(personId));
  }

  private static String text(Session session, String attribute) {
    Object value = session.getAttribute(attribute);
    return value instanceof String text ? text : "";
  }
}
