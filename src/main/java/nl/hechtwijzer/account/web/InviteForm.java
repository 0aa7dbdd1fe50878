package nl.hechtwijzer.account.web;

import nl.hechtwijzer.account.AdministerPeople;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator fills in about someone new.
 *
 * @param naam the name to sign in with
 * @param weergavenaam the name on screen
 * @param rol the role
 */
record InviteForm(String naam, String weergavenaam, String rol) {

  static final InviteForm EMPTY = new InviteForm("", "", "");

  InviteForm(@Nullable String naam, @Nullable String weergavenaam, @Nullable String rol) {
    this.naam = naam == null ? "" : Typed.line(naam);
    this.weergavenaam = weergavenaam == null ? "" : Typed.line(weergavenaam);
    this.rol = rol == null ? "" : rol;
  }

  /** The role that was chosen; without a choice the one that may do the least. */
  Role role() {
    return RoleChoice.parse(rol).orElse(Role.EDITOR);
  }

  AdministerPeople.Invitation toInvitation() {
    return new AdministerPeople.Invitation(naam, weergavenaam, role());
  }
}
