package nl.hechtwijzer.editing;

import nl.hechtwijzer.account.SignedInPerson;

/**
 * Who does something, and what that person is called at that moment.
 *
 * @param personId the number of the person, for ever the same
 */
public record Author(long personId, String name) {

  public Author {
    if (name.isBlank()) {
      throw new IllegalArgumentException("An author has a name");
    }
  }

  /** Whoever is signed in. */
  public static Author of(SignedInPerson person) {
    return new Author(person.id(), person.displayName());
  }
}
