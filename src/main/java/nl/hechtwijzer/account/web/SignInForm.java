package nl.hechtwijzer.account.web;

/**
 * What someone fills in to sign in.
 *
 * @param naam as typed
 * @param wachtwoord as typed; never shown back
 * @param naar the page to go to afterwards
 */
record SignInForm(String naam, String wachtwoord, String naar) {

  SignInForm {
    naam = naam == null ? "" : naam;
    wachtwoord = wachtwoord == null ? "" : wachtwoord;
    naar = naar == null ? "" : naar;
  }

  @Override
  public String toString() {
    return "SignInForm[naam=" + naam + "]";
  }
}
