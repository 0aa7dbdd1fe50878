package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.account.PersonLine;
import nl.hechtwijzer.site.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One person, as administrators see it.
 *
 * @param person that is shown
 * @param since when the person was invited, in words
 * @param roles to choose from
 * @param notice what has just been done or refused, if anything
 */
record PersonPage(
    PersonLine person, String since, List<RoleChoice> roles, @Nullable Notice notice) {

  /** Whether the person is kept out. */
  public boolean blocked() {
    return person.state() == PersonLine.State.BLOCKED;
  }

  /** Whether the person has not been in yet. */
  public boolean invited() {
    return person.state() == PersonLine.State.INVITED;
  }
}
