package nl.hechtwijzer.site;

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
public record SentForm(String action, List<Field> fields) {

  /** Keeps the fields as they are. */
  public SentForm {
    fields = List.copyOf(fields);
  }

  /** One field with its value. */
  public record Field(String name, String value) {}

  /** What a page puts into its forms by itself: the token, and what a form is known again by. */
  private static final List<String> OF_THE_PAGE = List.of("_csrf", "_once");

  /**
   * The same with what came along from the page, for one that can't get it anew: who sent the form
   * gets back what they sent. A password is typed again, and never put into a page.
   */
  static Optional<SentForm> failedIn(HttpServletRequest request) {
    return refusedIn(request)
        .map(
            sent -> {
              List<Field> fields = new ArrayList<>(sent.fields());
              fields.removeIf(field -> Typed.isPassword(field.name()));
              for (String name : OF_THE_PAGE) {
                String value = request.getParameter(name);
                if (value != null) {
                  fields.add(new Field(name, value));
                }
              }
              return new SentForm(sent.action(), fields);
            });
  }

  /**
   * The form of the request that this error page answers, which is itself asked for with GET; empty
   * where it was no form.
   */
  public static Optional<SentForm> refusedIn(HttpServletRequest request) {
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
