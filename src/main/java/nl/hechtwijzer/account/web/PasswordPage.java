package nl.hechtwijzer.account.web;

import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.PasswordRefusal;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A page to choose a password on.
 *
 * @param signInName whose password it is, for the password manager of the browser
 * @param fields that are asked
 * @param code of the one-time link; empty for someone who is signed in
 * @param obliged whether nothing else can be done first
 * @param passkeys how many stop working by it
 */
record PasswordPage(
    String signInName, List<FormField> fields, String code, boolean obliged, int passkeys) {

  /** For someone who is signed in: the password until now is asked too. */
  static List<FormField> fields(
      @Nullable String currentError, Optional<PasswordRefusal> refusal, Wording wording) {
    return List.of(
        new FormField(
            "huidig",
            wording.text("account.password.current.label"),
            "",
            "",
            "password",
            "current-password",
            currentError),
        wanted(refusal.map(reason -> wording.text(reason.messageKey())).orElse(null), wording));
  }

  /** The field for the new password. */
  static FormField wanted(@Nullable String error, Wording wording) {
    return new FormField(
        "nieuw",
        wording.text("account.password.new.label"),
        wording.text("account.password.new.hint"),
        "",
        "password",
        "new-password",
        error);
  }
}
