package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
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
  private final OrganisationSignIn organisations;
  private final PasswordAnswers answers;

  SignInController(
      SignIn signIn,
      SessionStart session,
      OrganisationSignIn organisations,
      PasswordAnswers answers) {
    this.signIn = signIn;
    this.session = session;
    this.organisations = organisations;
    this.answers = answers;
  }

  @GetMapping(WorkplacePaths.SIGN_IN)
  String ask(
      @RequestParam(defaultValue = WorkplacePaths.HOME) String naar,
      @RequestParam(required = false) @Nullable String uitgelogd,
      @RequestParam(required = false) @Nullable String onbekend,
      Language language,
      Wording wording,
      Model model) {
    String to = WorkplacePaths.afterSignIn(naar);
    String afterwards = WorkplacePaths.afterSignIn(naar, language);
    if (CurrentPerson.orNull() != null) {
      return "redirect:" + afterwards;
    }
    Notice notice = notice(uitgelogd != null, onbekend != null, wording);
    model.addAttribute(
        "page", SignInPage.empty(to, notice, organisations.ways(afterwards), wording));
    return "account/sign-in";
  }

  private static @Nullable Notice notice(boolean signedOut, boolean unknown, Wording wording) {
    if (unknown) {
      return Notice.of(Notice.Kind.ERROR, wording.text("account.signIn.unknown"));
    }
    return signedOut ? Notice.of(Notice.Kind.INFO, wording.text("account.signIn.signedOut")) : null;
  }

  @PostMapping(WorkplacePaths.SIGN_IN)
  String signIn(
      @ModelAttribute("form") SignInForm form,
      Language language,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<KeptForm> kept = KeptForm.travelledWith(request);
    SignIn.Outcome outcome =
        signIn.withPassword(form.naam(), form.wachtwoord(), request.getRemoteAddr());
    if (outcome instanceof SignIn.Recognised recognised) {
      session.signIn(recognised.person(), request, response);
      if (kept.isPresent()) {
        model.addAttribute("page", kept.get());
        return "account/resend";
      }
      return "redirect:" + WorkplacePaths.afterSignIn(form.naar(), language);
    }
    String error = answers.to(outcome, response, "account.signIn.refused", wording);
    model.addAttribute(
        "page",
        SignInPage.empty(
                WorkplacePaths.afterSignIn(form.naar()),
                null,
                organisations.ways(WorkplacePaths.afterSignIn(form.naar(), language)),
                wording)
            .refused(form.naam(), kept.orElse(null), error, wording));
    return "account/sign-in";
  }
}
