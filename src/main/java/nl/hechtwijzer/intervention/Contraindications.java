package nl.hechtwijzer.intervention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Situations in which an intervention is not meant to be used, as one source states them.
 *
 * @param terms by their slugs
 */
public record Contraindications(Set<String> terms, @Nullable String text) {

  public Contraindications {
    terms = Set.copyOf(terms);
  }

  /** Null where the source states none. */
  public static @Nullable Contraindications of(Set<String> terms, @Nullable String text) {
    return terms.isEmpty() && text == null ? null : new Contraindications(terms, text);
  }
}
