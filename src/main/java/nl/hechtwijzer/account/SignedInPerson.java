package nl.hechtwijzer.account;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in; a controller method that takes one gets it. It is read from the database at
 * each request, so a role that was taken away is gone at once.
 *
 * @param id of the person, for ever the same
 * @param displayName how colleagues see the person
 * @param role what the person may do
 */
public record SignedInPerson(long id, String displayName, Role role)
    implements AuthenticatedPrincipal, Serializable {

  private static final long serialVersionUID = 1L;

  /** The name under which the sessions of a person are found: the id, since names change. */
  @Override
  public String getName() {
    return Long.toString(id);
  }

  /** Whether this person may do what asks for that role. */
  public boolean mayActAs(Role needed) {
    return role.mayActAs(needed);
  }
}
