package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.account.ChangeOwnAccount;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.Passkeys;
import nl.hechtwijzer.account.PersonSessions;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: name, password, and where one is signed in. */
@Controller
@EditorOnly
class MyAccountController {

  private static final Set<String> DONE =
      Set.of("naam", "wachtwoord", "sessies", "passkey-gemaakt", "passkey-naam", "passkey-weg");

  private final ChangeOwnAccount account;
  private final Passkeys passkeys;
  private final PersonSessions sessions;
  private final AuditLog log;

  MyAccountController(
      ChangeOwnAccount account, Passkeys passkeys, PersonSessions sessions, AuditLog log) {
    this.account = account;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.log = log;
  }

  @GetMapping(WorkplacePaths.MY_ACCOUNT)
  String show(
      SignedInPerson person,
      @RequestParam(defaultValue = "") String gewijzigd,
      HttpSession session,
      Wording wording,
      Model model) {
    Notice notice =
        DONE.contains(gewijzigd)
            ? Notice.of(Notice.Kind.INFO, wording.text("account.mine.done." + gewijzigd))
            : null;
    return page(
        person, nameField(person.displayName(), null, wording), notice, session, wording, model);
  }

  @PostMapping(WorkplacePaths.MY_ACCOUNT + "/naam")
  String rename(
      SignedInPerson person,
      @RequestParam(defaultValue = "") String weergavenaam,
      HttpSession session,
      Language language,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    String name = Typed.line(weergavenaam);
    if (DisplayName.isFine(name)) {
      account.displayName(person, name);
      return done("naam", language);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    FormField field = nameField(weergavenaam, wording.text("account.name.refused"), wording);
    return page(person, field, null, session, wording, model);
  }

  @PostMapping(WorkplacePaths.MY_ACCOUNT + "/sessies")
  String end(
      SignedInPerson person,
      @RequestParam(defaultValue = "") String sessie,
      HttpSession session,
      Language language) {
    if (sessie.isEmpty()) {
      sessions.endOthersOf(person.id(), session.getId());
      log.record("account.sessionsEnded", "", "");
    } else if (sessions.end(person.id(), sessie)) {
      log.record("account.sessionEnded", "", "");
    }
    return done("sessies", language);
  }

  private static String done(String what, Language language) {
    return "redirect:" + language.localise(WorkplacePaths.MY_ACCOUNT + "?gewijzigd=" + what);
  }

  private String page(
      SignedInPerson person,
      FormField name,
      @Nullable Notice notice,
      HttpSession session,
      Wording wording,
      Model model) {
    List<MyAccountPage.SessionLine> open =
        sessions.of(person.id(), session.getId()).stream()
            .map(
                found ->
                    new MyAccountPage.SessionLine(
                        found.handle(),
                        Device.words(found.browser(), wording),
                        wording.text(
                            "account.session.details",
                            Moments.words(found.lastUsed(), wording.language()),
                            found.address()),
                        found.current()))
            .toList();
    model.addAttribute(
        "page",
        new MyAccountPage(
            account.signInName(person),
            person.role().labelKey(),
            List.of(name),
            passkeyLines(person, wording),
            passkeyFields(wording),
            open,
            notice));
    return "account/mine";
  }

  private List<MyAccountPage.PasskeyLine> passkeyLines(SignedInPerson person, Wording wording) {
    return passkeys.of(person).stream()
        .map(
            passkey ->
                MyAccountPage.PasskeyLine.of(
                    passkey, WorkplacePaths.PASSKEYS + "/" + passkey.id(), wording))
        .toList();
  }

  private static List<FormField> passkeyFields(Wording wording) {
    return List.of(
        new FormField(
            "naam",
            wording.text("account.passkey.name.label"),
            wording.text("account.passkey.name.hint"),
            "",
            "text",
            "off",
            null),
        new FormField(
            "wachtwoord",
            wording.text("account.password.current.label"),
            "",
            "",
            "password",
            "current-password",
            null));
  }

  private static FormField nameField(String value, @Nullable String error, Wording wording) {
    return new FormField(
        "weergavenaam",
        wording.text("account.name.label"),
        wording.text("account.name.hint"),
        value,
        "text",
        "name",
        error);
  }
}
