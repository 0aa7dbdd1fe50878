package nl.hechtwijzer.editing;

import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.intervention.InterventionContent;

/**
 * What a form comes to: an entry, or everything that has to be put right first.
 *
 * @param content present when there is nothing to put right
 * @param errors in the order of the form
 */
public record CheckedEntry(Optional<InterventionContent> content, List<FormError> errors) {

  public CheckedEntry {
    errors = List.copyOf(errors);
  }

  /** Whether there is nothing to put right. */
  public boolean isSound() {
    return errors.isEmpty();
  }
}
