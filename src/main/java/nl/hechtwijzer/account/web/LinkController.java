package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.PasswordRefusal;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.account.UseOneTimeLink;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind a one-time link. Looking at it uses nothing up: programs that check the links in
 * mail look too.
 */
@Controller
class LinkController {

  private final UseOneTimeLink links;
  private final SessionStart session;
  private final PasswordAnswers answers;

  LinkController(UseOneTimeLink links, SessionStart session, PasswordAnswers answers) {
    this.links = links;
    this.session = session;
    this.answers = answers;
  }

  @GetMapping(WorkplacePaths.LINK)
  String ask(
      @RequestParam(defaultValue = "") String code,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    return page(code, null, wording, model, response);
  }

  @PostMapping(WorkplacePaths.LINK)
  String choose(
      @ModelAttribute("form") PasswordForm form,
      Language language,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    UseOneTimeLink.Used used = links.choose(form.code(), form.nieuw());
    if (used.person().isPresent()) {
      endWhatWasOpen(request);
      session.signIn(used.person().get(), request, response);
      return "redirect:" + language.localise(WorkplacePaths.HOME);
    }
    SignIn.Outcome outcome = used.busy() ? SignIn.Busy.NOW : new SignIn.Refused();
    String wrong = used.refusal().map(PasswordRefusal::messageKey).orElse("account.link.over.text");
    return page(
        form.code(), answers.to(outcome, response, wrong, wording), wording, model, response);
  }

  /** Every session of this person has ended, and it may be the one of this browser. */
  private static void endWhatWasOpen(HttpServletRequest request) {
    HttpSession open = request.getSession(false);
    if (open != null) {
      open.invalidate();
    }
  }

  private String page(
      String code,
      @Nullable String error,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    Optional<UseOneTimeLink.Owner> owner = links.owner(code);
    if (owner.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
      return "account/link-over";
    }
    model.addAttribute(
        "page",
        new PasswordPage(
            owner.get().signInName(),
            List.of(PasswordPage.wanted(error, wording)),
            code,
            true,
            owner.get().passkeys()));
    return "account/link";
  }
}
