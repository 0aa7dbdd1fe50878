package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.site.FormField;

/**
 * The form to invite someone with.
 *
 * @param fields name to sign in with and name on screen
 * @param roles to choose from
 */
record InvitePage(List<FormField> fields, List<RoleChoice> roles) {}
