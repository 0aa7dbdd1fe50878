package nl.hechtwijzer.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.hechtwijzer.account.Role;

/**
 * A role in a form.
 *
 * @param value in the form
 * @param labelKey the message key of its name
 * @param hintKey the message key of what it may do
 * @param chosen whether it is the current one
 */
record RoleChoice(String value, String labelKey, String hintKey, boolean chosen) {

  static List<RoleChoice> all(Role chosen) {
    return Arrays.stream(Role.values())
        .map(
            role ->
                new RoleChoice(
                    value(role), role.labelKey(), role.labelKey() + ".hint", role == chosen))
        .toList();
  }

  static Optional<Role> parse(String value) {
    return Arrays.stream(Role.values()).filter(role -> value(role).equals(value)).findFirst();
  }

  private static String value(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
