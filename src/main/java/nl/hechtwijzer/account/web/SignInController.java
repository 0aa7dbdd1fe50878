package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
  private final OrganisationSignIn organisations;
  private final Clock clock;

  SignInController(
      SignIn signIn, SessionStart session, OrganisationSignIn organisations, Clock clock) {
    this.signIn = signIn;
    this.session = session;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping(WorkplacePaths.SIGN_IN)
  String ask(
      @RequestParam(defaultValue = WorkplacePaths.HOME) String naar,
      @RequestParam(required = false) @Nullable String uitgelogd,
      @RequestParam(required = false) @Nullable String onbekend,
      Language language,
      Wording wording,
      Model model,
      HttpServletRequest request) {
    String to = WorkplacePaths.afterSignIn(naar);
    if (CurrentPerson.orNull() != null) {
      return "redirect:" + WorkplacePaths.afterSignIn(naar, language);
    }
    organisations.remember(WorkplacePaths.afterSignIn(naar, language), request);
    Notice notice = notice(uitgelogd != null, onbekend != null, wording);
    model.addAttribute("page", SignInPage.empty(to, notice, organisations.ways(), wording));
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
    String error = error(outcome, response, wording);
    model.addAttribute(
        "page",
        SignInPage.empty(
                WorkplacePaths.afterSignIn(form.naar()), null, organisations.ways(), wording)
            .refused(form.naam(), kept.orElse(null), error, wording));
    return "account/sign-in";
  }

  private String error(SignIn.Outcome outcome, HttpServletResponse response, Wording wording) {
    if (outcome instanceof SignIn.Wait wait) {
      Duration left = Waiting.until(wait.until(), clock);
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(left.toSeconds()));
      return Waiting.words(left, wording);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return wording.text("account.signIn.refused");
  }
}
