package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.PasswordRefusal;
import nl.hechtwijzer.account.UseOneTimeLink;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Wording;
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

  LinkController(UseOneTimeLink links, SessionStart session) {
    this.links = links;
    this.session = session;
  }

  @GetMapping(WorkplacePaths.LINK)
  String ask(
      @RequestParam(defaultValue = "") String code,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    return page(code, Optional.empty(), wording, model, response);
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
      // Every session of this person has ended, and it may be the one of this browser.
      request.getSession().invalidate();
      session.signIn(used.person().get(), request, response);
      return "redirect:" + language.localise(WorkplacePaths.HOME);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(form.code(), used.refusal(), wording, model, response);
  }

  private String page(
      String code,
      Optional<PasswordRefusal> refusal,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    Optional<String> name = links.signInNameFor(code);
    if (name.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
      return "account/link-over";
    }
    model.addAttribute(
        "page",
        new PasswordPage(name.get(), List.of(PasswordPage.wanted(refusal, wording)), code, true));
    return "account/link";
  }
}
