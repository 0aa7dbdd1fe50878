package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.account.PersonLine;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One person, as administrators see it.
 *
 * @param person that is shown
 * @param since when the person was invited, in words
 * @param roles to choose from
 * @param rolePassword the administrator's own, asked before another role is given
 * @param linkPassword the same, before a link is made
 * @param accessPassword the same, before somebody is let in again
 * @param passkeys that the person can sign in with
 * @param notice what has just been done or refused, if anything
 */
record PersonPage(
    PersonLine person,
    String since,
    List<RoleChoice> roles,
    FormField rolePassword,
    FormField linkPassword,
    FormField accessPassword,
    List<MyAccountPage.PasskeyLine> passkeys,
    @Nullable Notice notice) {

  /** Everything that can be filled in wrong. */
  public List<FormField> passwords() {
    return List.of(rolePassword, linkPassword, accessPassword);
  }

  /** Whether the person is kept out. */
  public boolean blocked() {
    return person.state() == PersonLine.State.BLOCKED;
  }

  /** Whether the person has not been in yet. */
  public boolean invited() {
    return person.state() == PersonLine.State.INVITED;
  }
}
