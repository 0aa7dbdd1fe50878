package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a name and a password. */
@Controller
class SignInController {

  private final SignIn signIn;
  private final SessionStart session;

  SignInController(SignIn signIn, SessionStart session) {
    this.signIn = signIn;
    this.session = session;
  }

  @GetMapping(WorkplacePaths.SIGN_IN)
  String ask(
      @RequestParam(defaultValue = WorkplacePaths.HOME) String naar,
      @RequestParam(required = false) @Nullable String uitgelogd,
      Language language,
      Wording wording,
      Model model) {
    String to = WorkplacePaths.afterSignIn(naar);
    if (CurrentPerson.orNull() != null) {
      return "redirect:" + language.localise(to);
    }
    Notice notice =
        uitgelogd == null
            ? null
            : Notice.of(Notice.Kind.INFO, wording.text("account.signIn.signedOut"));
    model.addAttribute("page", new SignInPage(fields("", null, wording), to, notice));
    return "account/sign-in";
  }

  @PostMapping(WorkplacePaths.SIGN_IN)
  String signIn(
      @ModelAttribute("form") SignInForm form,
      Language language,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    String to = WorkplacePaths.afterSignIn(form.naar());
    Optional<SignedInPerson> person = signIn.withPassword(form.naam(), form.wachtwoord());
    if (person.isPresent()) {
      session.signIn(person.get(), request, response);
      return "redirect:" + language.localise(to);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    String error = wording.text("account.signIn.refused");
    model.addAttribute("page", new SignInPage(fields(form.naam(), error, wording), to, null));
    return "account/sign-in";
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
