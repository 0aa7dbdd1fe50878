package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.account.HashingTurns;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Typed;

/**
 * A form for which there was no room, to be sent again.
 *
 * @param language tag of the language
 * @param action where it was sent to
 * @param seconds to wait
 * @param passwords the fields to be typed again; what was typed in them is never put into a page
 * @param fields all others, with what was typed
 */
record BusyPage(
    String language, String action, long seconds, List<Password> passwords, List<Field> fields) {

  /** A password that is asked again. */
  record Password(String name, String labelKey, String autocomplete) {}

  /** Another field, with its value. */
  record Field(String name, String value) {}

  static BusyPage of(HttpServletRequest request) {
    List<Password> passwords = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
      String name = parameter.getKey();
      if (name.equals("nieuw")) {
        passwords.add(new Password(name, "account.password.new.label", "new-password"));
      } else if (Typed.isPassword(name)) {
        passwords.add(new Password(name, "account.signIn.password.label", "current-password"));
      } else {
        List.of(parameter.getValue()).forEach(value -> fields.add(new Field(name, value)));
      }
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return new BusyPage(
        Language.of(request).tag(),
        path,
        HashingTurns.TRY_AGAIN_AFTER.toSeconds(),
        passwords,
        fields);
  }
}
