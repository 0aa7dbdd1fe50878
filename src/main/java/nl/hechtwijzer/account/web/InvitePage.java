package nl.hechtwijzer.account.web;

import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.site.FormField;

/**
 * The form to invite someone with.
 *
 * @param fields name to sign in with and name on screen
 * @param roles to choose from
 * @param password of the administrator who invites
 */
record InvitePage(List<FormField> fields, List<RoleChoice> roles, FormField password) {

  /** Everything that can be filled in wrong. */
  public List<FormField> all() {
    return Stream.concat(fields.stream(), Stream.of(password)).toList();
  }
}
