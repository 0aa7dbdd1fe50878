package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.account.Passkeys;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What people see and change about themselves.
 *
 * @param signInName the name to sign in with
 * @param roleKey the message key of the role
 * @param fields of the form for the name on screen
 * @param passkeys that the person can sign in with
 * @param passkeyFields of the form for another one
 * @param sessions where the person is signed in
 * @param notice what has just been done, if anything
 */
record MyAccountPage(
    String signInName,
    String roleKey,
    List<FormField> fields,
    List<PasskeyLine> passkeys,
    List<FormField> passkeyFields,
    List<SessionLine> sessions,
    @Nullable Notice notice) {

  /**
   * One passkey.
   *
   * @param url what is done to it stands below this
   * @param details when it was made and last used
   */
  record PasskeyLine(String name, String url, String details) {

    static PasskeyLine of(Passkeys.Passkey passkey, String url, Wording wording) {
      return new PasskeyLine(
          passkey.name(),
          url,
          wording.text(
              "account.passkey.details",
              Moments.words(passkey.made(), wording.language()),
              Moments.words(passkey.lastUsed(), wording.language())));
    }
  }

  /**
   * One place where the person is signed in.
   *
   * @param device in words
   * @param details when it was last used and from where
   */
  record SessionLine(String handle, String device, String details, boolean current) {}
}
