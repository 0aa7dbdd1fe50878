package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The page to sign in on.
 *
 * @param fields name and password
 * @param to the page to go to afterwards
 * @param notice what has happened just before, if anything
 * @param kept a form that is to be sent again afterwards, if any; without a password one signs in
 *     elsewhere meanwhile, since leaving this page would lose it
 * @param organisations whose own accounts can be used
 */
record SignInPage(
    List<FormField> fields,
    String to,
    @Nullable Notice notice,
    @Nullable KeptForm kept,
    List<PageLink> organisations) {

  /** The page as it is first seen. */
  static SignInPage empty(
      String to, @Nullable Notice notice, List<PageLink> organisations, Wording wording) {
    return new SignInPage(fields("", null, wording), to, notice, null, organisations);
  }

  /** The page for whoever was signed in no more when sending a form. */
  static SignInPage forKept(KeptForm kept, Wording wording) {
    Notice notice = Notice.of(Notice.Kind.WARNING, wording.text("account.signIn.kept"));
    return new SignInPage(fields("", null, wording), WorkplacePaths.HOME, notice, kept, List.of());
  }

  /** This page after a try that did not succeed. */
  SignInPage refused(
      String name, @Nullable KeptForm form, @Nullable String error, Wording wording) {
    return new SignInPage(fields(name, error, wording), to, null, form, organisations);
  }

  private static List<FormField> fields(String name, @Nullable String error, Wording wording) {
    return List.of(
        new FormField(
            "naam", wording.text("account.signIn.name.label"), "", name, "text", "username", error),
        new FormField(
            "wachtwoord",
            wording.text("account.signIn.password.label"),
            "",
            "",
            "password",
            "current-password",
            null));
  }
}
