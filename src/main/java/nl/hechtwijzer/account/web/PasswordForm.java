package nl.hechtwijzer.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What someone fills in to get another password.
 *
 * @param huidig the password until now
 * @param nieuw the new one, once: it can be shown while typing
 * @param code of a one-time link
 */
record PasswordForm(String huidig, String nieuw, String code) {

  PasswordForm(@Nullable String huidig, @Nullable String nieuw, @Nullable String code) {
    this.huidig = huidig == null ? "" : huidig;
    this.nieuw = nieuw == null ? "" : nieuw;
    this.code = code == null ? "" : code;
  }

  /** A record would print the passwords wherever it is written down. */
  @Override
  public String toString() {
    return "PasswordForm[]";
  }
}
