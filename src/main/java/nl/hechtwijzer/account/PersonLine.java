package nl.hechtwijzer.account;

import java.time.Instant;

/**
 * Someone as administrators see them.
 *
 * @param id of the person
 * @param signInName the name to sign in with
 * @param displayName how colleagues see the person
 * @param role what the person may do
 * @param state whether the person can come in
 * @param since when the person was invited or made
 * @param version rises with every change; a form sends it back
 */
public record PersonLine(
    long id,
    String signInName,
    String displayName,
    Role role,
    State state,
    Instant since,
    int version) {

  /** Whether someone can come in. */
  public enum State {
    /** Has a password and is not blocked. */
    ACTIVE("active"),
    /** Has not chosen a password yet. */
    INVITED("invited"),
    /** Is kept out. */
    BLOCKED("blocked");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** The message key of its name. */
    public String labelKey() {
      return "people.state." + key;
    }

    /** The end of its CSS class. */
    public String modifier() {
      return key;
    }
  }

  static PersonLine of(Person person) {
    return new PersonLine(
        person.id(),
        person.signInName(),
        person.displayName(),
        person.role(),
        state(person),
        person.createdAt(),
        person.version());
  }

  private static State state(Person person) {
    if (person.isBlocked()) {
      return State.BLOCKED;
    }
    return person.passwordHash().isPresent() ? State.ACTIVE : State.INVITED;
  }
}
