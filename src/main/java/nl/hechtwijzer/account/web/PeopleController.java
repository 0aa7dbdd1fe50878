package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.hechtwijzer.account.AdministerPeople;
import nl.hechtwijzer.account.AdministratorOnly;
import nl.hechtwijzer.account.ChangeOwnAccount;
import nl.hechtwijzer.account.LastAdministrator;
import nl.hechtwijzer.account.PersonLine;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.account.UseOneTimeLink;
import nl.hechtwijzer.account.WorkplaceLinks;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who may work here: inviting, roles, blocking, and the way back in. Whoever finds the computer of
 * an administrator unlocked must not be able to take an account, so what lets somebody in, or lets
 * somebody do more, asks for the administrator's own password.
 */
@Controller
@AdministratorOnly
class PeopleController implements WorkplaceLinks {

  private static final String INVITE = WorkplacePaths.PEOPLE + "/uitnodigen";
  private static final String PERSON = WorkplacePaths.PEOPLE + "/{id:\\d{1,18}}";
  private static final String INVITE_PASSWORD = "wachtwoord-uitnodigen";
  private static final String ROLE_PASSWORD = "wachtwoord-rol";
  private static final String LINK_PASSWORD = "wachtwoord-link";
  private static final String ACCESS_PASSWORD = "wachtwoord-toegang";
  private static final String WRONG = "account.password.current.wrong";
  private static final Set<String> DONE = Set.of("rol", "geblokkeerd", "toegelaten", "passkey");

  private final AdministerPeople people;
  private final ChangeOwnAccount account;
  private final PasswordAnswers answers;
  private final SiteSettings site;

  PeopleController(
      AdministerPeople people,
      ChangeOwnAccount account,
      PasswordAnswers answers,
      SiteSettings site) {
    this.people = people;
    this.account = account;
    this.answers = answers;
    this.site = site;
  }

  @Override
  public List<WorkplaceLink> workplaceLinks() {
    return List.of(
        new WorkplaceLink("people.heading", WorkplacePaths.PEOPLE, 80, Role.ADMINISTRATOR));
  }

  @GetMapping(WorkplacePaths.PEOPLE)
  String list(Model model) {
    model.addAttribute("page", new PeoplePage(people.everyone()));
    return "account/people";
  }

  @GetMapping(INVITE)
  String ask(Wording wording, Model model) {
    return invitePage(InviteForm.EMPTY, Errors.NONE, wording, model);
  }

  @PostMapping(INVITE)
  String invite(
      SignedInPerson self,
      @ModelAttribute("form") InviteForm form,
      @RequestParam(name = INVITE_PASSWORD, defaultValue = "") String password,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean nameFine = AdministerPeople.isSignInName(form.naam());
    boolean displayFine = DisplayName.isFine(form.weergavenaam());
    if (nameFine && displayFine) {
      SignIn.Outcome confirmed = confirm(self, password, request);
      if (!(confirmed instanceof SignIn.Recognised)) {
        String wrong = answers.to(confirmed, response, WRONG, wording);
        return invitePage(form, new Errors(null, null, wrong), wording, model);
      }
    }
    Optional<AdministerPeople.Invited> invited =
        nameFine && displayFine ? people.invite(form.toInvitation()) : Optional.empty();
    if (invited.isPresent()) {
      return linkPage(invited.get().person(), invited.get().link(), wording, model);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    String nameError =
        !nameFine
            ? wording.text("people.invite.name.refused")
            : displayFine ? wording.text("people.invite.name.taken") : null;
    String displayError = displayFine ? null : wording.text("account.name.refused");
    return invitePage(form, new Errors(nameError, displayError, null), wording, model);
  }

  @GetMapping(PERSON)
  String show(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String gedaan,
      Wording wording,
      Model model) {
    Notice notice =
        DONE.contains(gedaan)
            ? Notice.of(Notice.Kind.INFO, wording.text("people.done." + gedaan))
            : null;
    return personPage(id, notice, Refused.NOTHING, wording, model);
  }

  @PostMapping(PERSON + "/rol")
  String changeRole(
      SignedInPerson self,
      @PathVariable long id,
      @RequestParam int versie,
      @RequestParam String rol,
      @RequestParam(name = ROLE_PASSWORD, defaultValue = "") String password,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Role> role = RoleChoice.parse(rol);
    if (role.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return personPage(id, null, Refused.NOTHING, wording, model);
    }
    SignIn.Outcome confirmed = confirm(self, password, request);
    if (!(confirmed instanceof SignIn.Recognised)) {
      String wrong = answers.to(confirmed, response, WRONG, wording);
      return personPage(id, null, new Refused(ROLE_PASSWORD, wrong, role.get()), wording, model);
    }
    return decide(
        id,
        "rol",
        () -> people.changeRole(new AdministerPeople.Seen(id, versie), role.get()),
        wording,
        model,
        response);
  }

  @PostMapping(PERSON + "/blokkeren")
  String block(
      @PathVariable long id,
      @RequestParam int versie,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    return decide(
        id,
        "geblokkeerd",
        () -> people.block(new AdministerPeople.Seen(id, versie)),
        wording,
        model,
        response);
  }

  @PostMapping(PERSON + "/toelaten")
  String unblock(
      SignedInPerson self,
      @PathVariable long id,
      @RequestParam int versie,
      @RequestParam(name = ACCESS_PASSWORD, defaultValue = "") String password,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignIn.Outcome confirmed = confirm(self, password, request);
    if (!(confirmed instanceof SignIn.Recognised)) {
      String wrong = answers.to(confirmed, response, WRONG, wording);
      return personPage(id, null, new Refused(ACCESS_PASSWORD, wrong, null), wording, model);
    }
    people.unblock(new AdministerPeople.Seen(id, versie));
    return done(id, "toegelaten", wording.language());
  }

  /** Takes a way in away and gives none, so nothing is asked for it. */
  @PostMapping(PERSON + "/passkeys/{passkey}/intrekken")
  String withdrawPasskey(@PathVariable long id, @PathVariable String passkey, Language language) {
    people.withdrawPasskey(id, passkey);
    return done(id, "passkey", language);
  }

  /** The link is in this answer and nowhere else, so there is nothing to lead on to. */
  @PostMapping(PERSON + "/link")
  String makeLink(
      SignedInPerson self,
      @PathVariable long id,
      @RequestParam int versie,
      @RequestParam(name = LINK_PASSWORD, defaultValue = "") String password,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignIn.Outcome confirmed = confirm(self, password, request);
    if (!(confirmed instanceof SignIn.Recognised)) {
      String wrong = answers.to(confirmed, response, WRONG, wording);
      return personPage(id, null, new Refused(LINK_PASSWORD, wrong, null), wording, model);
    }
    UseOneTimeLink.Made link = people.makeLink(new AdministerPeople.Seen(id, versie));
    return linkPage(people.person(id), link, wording, model);
  }

  private SignIn.Outcome confirm(SignedInPerson self, String password, HttpServletRequest request) {
    return account.confirm(self, password, request.getRemoteAddr());
  }

  private String decide(
      long id,
      String done,
      Runnable decision,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    try {
      decision.run();
    } catch (LastAdministrator refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      Notice notice = Notice.of(Notice.Kind.ERROR, wording.text("people.lastAdministrator"));
      return personPage(id, notice, Refused.NOTHING, wording, model);
    }
    return done(id, done, wording.language());
  }

  private static String done(long id, String what, Language language) {
    return "redirect:" + language.localise(WorkplacePaths.PEOPLE + "/" + id + "?gedaan=" + what);
  }

  /**
   * What was refused on the page of a person.
   *
   * @param field the password that was not right
   * @param chosen the role that was chosen, kept for the next try
   */
  private record Refused(@Nullable String field, @Nullable String error, @Nullable Role chosen) {

    static final Refused NOTHING = new Refused(null, null, null);

    FormField password(String name, Wording wording) {
      return ownPassword(name, name.equals(field) ? error : null, wording);
    }
  }

  /** What is wrong with an invitation. */
  private record Errors(
      @Nullable String name, @Nullable String displayName, @Nullable String password) {

    static final Errors NONE = new Errors(null, null, null);
  }

  private static FormField ownPassword(String name, @Nullable String error, Wording wording) {
    return new FormField(
        name,
        wording.text("people.password.label"),
        wording.text("people.password.hint"),
        "",
        "password",
        "current-password",
        error);
  }

  private String personPage(
      long id, @Nullable Notice notice, Refused refused, Wording wording, Model model) {
    PersonLine person = people.person(id);
    model.addAttribute(
        "page",
        new PersonPage(
            person,
            Moments.words(person.since(), wording.language()),
            RoleChoice.all(Objects.requireNonNullElse(refused.chosen(), person.role())),
            refused.password(ROLE_PASSWORD, wording),
            refused.password(LINK_PASSWORD, wording),
            refused.password(ACCESS_PASSWORD, wording),
            people.passkeys(id).stream()
                .map(
                    passkey ->
                        MyAccountPage.PasskeyLine.of(
                            passkey,
                            WorkplacePaths.PEOPLE + "/" + id + "/passkeys/" + passkey.id(),
                            wording))
                .toList(),
            notice));
    return "account/person";
  }

  private String linkPage(
      PersonLine person, UseOneTimeLink.Made link, Wording wording, Model model) {
    model.addAttribute(
        "page",
        new LinkPage(
            person.displayName(),
            WorkplacePaths.PEOPLE + "/" + person.id(),
            site.url(Language.DUTCH, WorkplacePaths.LINK + "?code=" + link.code()),
            Moments.words(link.expiresAt(), wording.language())));
    return "account/link-made";
  }

  private String invitePage(InviteForm form, Errors errors, Wording wording, Model model) {
    model.addAttribute(
        "page",
        new InvitePage(
            List.of(
                new FormField(
                    "naam",
                    wording.text("people.invite.name.label"),
                    wording.text("people.invite.name.hint"),
                    form.naam(),
                    "text",
                    "off",
                    errors.name()),
                new FormField(
                    "weergavenaam",
                    wording.text("people.invite.displayName.label"),
                    wording.text("account.name.hint"),
                    form.weergavenaam(),
                    "text",
                    "off",
                    errors.displayName())),
            RoleChoice.all(form.role()),
            ownPassword(INVITE_PASSWORD, errors.password(), wording)));
    return "account/invite";
  }
}
