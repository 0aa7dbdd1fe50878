package nl.hechtwijzer.site.web;

import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * What a visitor reads when something went wrong.
 *
 * @param status the number, for whoever reports it
 * @param kind the start of the message keys: {@code error.404}, or {@code error.other}
 */
record ErrorPage(int status, String kind) {

  private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 403, 404, 409, 500);

  static ErrorPage of(HttpStatus status) {
    int number = status.value();
    if (WITH_OWN_WORDS.contains(number)) {
      return new ErrorPage(number, "error." + number);
    }
    return new ErrorPage(number, status.is5xxServerError() ? "error.500" : "error.other");
  }

  public String titleKey() {
    return kind + ".title";
  }

  public String textKey() {
    return kind + ".text";
  }
}
