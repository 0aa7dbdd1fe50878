package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.ChangeOwnAccount;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Replacing a password: by choice, or at once when somebody else made it. */
@Controller
@EditorOnly
class NewPasswordController {

  private final ChangeOwnAccount account;
  private final SessionStart session;
  private final PasswordAnswers answers;

  NewPasswordController(ChangeOwnAccount account, SessionStart session, PasswordAnswers answers) {
    this.account = account;
    this.session = session;
    this.answers = answers;
  }

  @GetMapping(WorkplacePaths.NEW_PASSWORD)
  String ask(SignedInPerson person, Wording wording, Model model) {
    return page(person, PasswordPage.fields(null, Optional.empty(), wording), model);
  }

  @PostMapping(WorkplacePaths.NEW_PASSWORD)
  String change(
      SignedInPerson person,
      @ModelAttribute("form") PasswordForm form,
      Language language,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean obliged = CurrentPerson.mustChangePassword();
    ChangeOwnAccount.Changed changed =
        account.password(
            person,
            new ChangeOwnAccount.Wish(
                form.huidig(),
                form.nieuw(),
                request.getRemoteAddr(),
                request.getSession().getId()));
    if (changed.done()) {
      session.signIn(person, request, response);
      return "redirect:"
          + language.localise(
              obliged ? WorkplacePaths.HOME : WorkplacePaths.MY_ACCOUNT + "?gewijzigd=wachtwoord");
    }
    String error =
        answers.to(changed.confirmed(), response, "account.password.current.wrong", wording);
    return page(person, PasswordPage.fields(error, changed.refusal(), wording), model);
  }

  private String page(SignedInPerson person, List<FormField> fields, Model model) {
    model.addAttribute(
        "page",
        new PasswordPage(
            account.signInName(person), fields, "", CurrentPerson.mustChangePassword(), 0));
    return "account/new-password";
  }
}
