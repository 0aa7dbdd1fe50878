package nl.hechtwijzer.editing;

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
}
