package nl.hechtwijzer.account.web;

import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What someone fills in to sign in.
 *
 * @param naam as typed
 * @param wachtwoord as typed; never shown back
 * @param naar the page to go to afterwards
 */
record SignInForm(String naam, String wachtwoord, String naar) {

  SignInForm(@Nullable String naam, @Nullable String wachtwoord, @Nullable String naar) {
    this.naam = naam == null ? "" : Typed.line(naam);
    this.wachtwoord = wachtwoord == null ? "" : wachtwoord;
    this.naar = naar == null ? "" : naar;
  }

  /** A record would print the password wherever it is written down. */
  @Override
  public String toString() {
    return "SignInForm[naam=" + naam + "]";
  }
}
