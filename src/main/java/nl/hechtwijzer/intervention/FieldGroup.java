package nl.hechtwijzer.intervention;

import java.util.List;
import java.util.stream.Stream;

/** Fields that belong together, on pages and in the form. */
public enum FieldGroup {
  WHAT,
  RECOGNITION,
  WHOM,
  GOAL,
  EXECUTION;

  /**
   * The fields of this group.
   *
   * @param first those that stand before the others; the others follow in the order of the table
   */
  public List<DescriptionField> fields(DescriptionField... first) {
    return Stream.concat(
            Stream.of(first),
            Stream.of(DescriptionField.values()).filter(field -> field.group() == this))
        .distinct()
        .toList();
  }
}
