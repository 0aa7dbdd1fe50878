package nl.hechtwijzer.editing.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form that was refused although nothing is wrong with it, to be sent again as it was.
 *
 * @param action where it was sent to
 * @param fields what was in it
 */
record SentForm(String action, List<Field> fields) {

  SentForm {
    fields = List.copyOf(fields);
  }

  /** One field with its value. */
  record Field(String name, String value) {}

  /**
   * The form of the request that this error page answers, which is itself asked for with GET; empty
   * where it was no form.
   */
  static Optional<SentForm> refusedIn(HttpServletRequest request) {
    if (!(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String action)
        || !"POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              // A page gives its own fields, such as the token, anew.
              if (!name.startsWith("_")) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
              }
            });
    return Optional.of(new SentForm(action, fields));
  }
}
