package nl.hechtwijzer.intervention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Another name for the same intervention.
 *
 * @param origin whether a source uses the name or the editors added it
 */
@Embeddable
public record Alias(String name, @Enumerated(EnumType.STRING) Origin origin) {

  public Alias {
    if (name.isBlank()) {
      throw new IllegalArgumentException("An alias is not blank");
    }
  }

  /** Who brought the name into the catalogue. */
  public enum Origin {
    SOURCE,
    EDITORS
  }
}
