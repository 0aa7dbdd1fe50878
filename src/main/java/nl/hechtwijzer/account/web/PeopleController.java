package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hechtwijzer.account.AdministerPeople;
import nl.hechtwijzer.account.AdministratorOnly;
import nl.hechtwijzer.account.LastAdministrator;
import nl.hechtwijzer.account.PersonLine;
import nl.hechtwijzer.account.Role;
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

/** Who may work here: inviting, roles, blocking, and the way back in. */
@Controller
@AdministratorOnly
class PeopleController implements WorkplaceLinks {

  private static final String INVITE = WorkplacePaths.PEOPLE + "/uitnodigen";
  private static final String PERSON = WorkplacePaths.PEOPLE + "/{id:\\d{1,18}}";
  private static final Set<String> DONE = Set.of("rol", "geblokkeerd", "toegelaten");

  private final AdministerPeople people;
  private final SiteSettings site;

  PeopleController(AdministerPeople people, SiteSettings site) {
    this.people = people;
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
    return invitePage(InviteForm.EMPTY, null, null, wording, model);
  }

  @PostMapping(INVITE)
  String invite(
      @ModelAttribute("form") InviteForm form,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    boolean nameFine = AdministerPeople.isSignInName(form.naam());
    boolean displayFine = DisplayName.isFine(form.weergavenaam());
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
    return invitePage(form, nameError, displayError, wording, model);
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
    return personPage(id, notice, wording, model);
  }

  @PostMapping(PERSON + "/rol")
  String changeRole(
      @PathVariable long id,
      @RequestParam int versie,
      @RequestParam String rol,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    Optional<Role> role = RoleChoice.parse(rol);
    if (role.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return personPage(id, null, wording, model);
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
  String unblock(@PathVariable long id, @RequestParam int versie, Language language) {
    people.unblock(new AdministerPeople.Seen(id, versie));
    return done(id, "toegelaten", language);
  }

  /** The link is in this answer and nowhere else, so there is nothing to lead on to. */
  @PostMapping(PERSON + "/link")
  String makeLink(@PathVariable long id, @RequestParam int versie, Wording wording, Model model) {
    UseOneTimeLink.Made link = people.makeLink(new AdministerPeople.Seen(id, versie));
    return linkPage(people.person(id), link, wording, model);
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
      return personPage(id, notice, wording, model);
    }
    return done(id, done, wording.language());
  }

  private static String done(long id, String what, Language language) {
    return "redirect:" + language.localise(WorkplacePaths.PEOPLE + "/" + id + "?gedaan=" + what);
  }

  private String personPage(long id, @Nullable Notice notice, Wording wording, Model model) {
    PersonLine person = people.person(id);
    model.addAttribute(
        "page",
        new PersonPage(
            person,
            Moments.words(person.since(), wording.language()),
            RoleChoice.all(person.role()),
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

  private String invitePage(
      InviteForm form,
      @Nullable String nameError,
      @Nullable String displayError,
      Wording wording,
      Model model) {
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
                    nameError),
                new FormField(
                    "weergavenaam",
                    wording.text("people.invite.displayName.label"),
                    wording.text("account.name.hint"),
                    form.weergavenaam(),
                    "text",
                    "off",
                    displayError)),
            RoleChoice.all(form.role())));
    return "account/invite";
  }
}
