package nl.hechtwijzer.intervention;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param section the heading under which the statement stands
 * @param item the item or line below that heading, where there is one
 */
public record Place(String section, @Nullable String item) {

  public Place {
    if (section.isBlank()) {
      throw new IllegalArgumentException("A place names its section");
    }
  }
}
