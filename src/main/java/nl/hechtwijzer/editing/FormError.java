package nl.hechtwijzer.editing;

import java.util.List;

/**
 * What has to be put right in one field.
 *
 * @param field the name of the field in the form
 * @param row which of the values of a repeated field, from 0
 * @param message the key of the text
 * @param arguments what is filled in into the text
 */
public record FormError(String field, int row, String message, List<Object> arguments) {

  public FormError {
    arguments = List.copyOf(arguments);
  }

  static FormError of(String field, String message, Object... arguments) {
    return new FormError(field, 0, message, List.of(arguments));
  }

  static FormError in(String field, int row, String message, Object... arguments) {
    return new FormError(field, row, message, List.of(arguments));
  }
}
