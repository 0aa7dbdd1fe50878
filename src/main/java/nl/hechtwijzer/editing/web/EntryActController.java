package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.hechtwijzer.account.ChiefEditorOnly;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.ChangeEntry;
import nl.hechtwijzer.editing.CheckForm;
import nl.hechtwijzer.editing.EntryView;
import nl.hechtwijzer.editing.NotInThisState;
import nl.hechtwijzer.editing.ReadEntries;
import nl.hechtwijzer.editing.SlugTaken;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdraws, archives, restores and renames entries, after asking why. */
@Controller
@ChiefEditorOnly
@RequestMapping(EntriesController.PATH + "/{id}")
class EntryActController {

  static final String SLUG = "adres";
  static final String REASON = "reden";

  private final ReadEntries entries;
  private final ChangeEntry change;
  private final EntryWords words;

  EntryActController(ReadEntries entries, ChangeEntry change, EntryWords words) {
    this.entries = entries;
    this.change = change;
    this.words = words;
  }

  /** What was filled in; only a new address is asked for with some acts. */
  private record Filled(String slug, String reason) {}

  /** What has to be put right: a message key per field, or null. */
  private record Errors(@Nullable String slug, @Nullable String reason) {

    static final Errors NONE = new Errors(null, null);

    boolean any() {
      return slug != null || reason != null;
    }
  }

  @GetMapping({"/hernoemen", "/terugtrekken", "/herstellen", "/archiveren"})
  String ask(
      @PathVariable long id,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    EntryView entry = entries.one(id);
    EntryAct act = act(request);
    if (!act.isPossible(entry.state())) {
      response.setStatus(HttpStatus.CONFLICT.value());
    }
    String slug = Objects.requireNonNullElse(entry.slug(), "");
    return form(entry, act, new Filled(slug, ""), Errors.NONE, wording, model);
  }

  @PostMapping({"/hernoemen", "/terugtrekken", "/herstellen", "/archiveren"})
  String act(
      @PathVariable long id,
      @RequestParam(name = SLUG, defaultValue = "") String slug,
      @RequestParam(name = REASON, defaultValue = "") String reason,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    EntryView entry = entries.one(id);
    EntryAct act = act(request);
    Filled filled = new Filled(Typed.line(slug), TypedText.of(reason));
    Errors errors = check(act, filled, entry);
    if (errors.any() && act.isPossible(entry.state())) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(entry, act, filled, errors, wording, model);
    }
    try {
      change(id, act, filled, Author.of(person));
    } catch (NotInThisState meanwhile) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return form(entries.one(id), act, filled, Errors.NONE, wording, model);
    } catch (SlugTaken taken) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return form(entry, act, filled, new Errors("entry.error.slug.taken", null), wording, model);
    }
    return "redirect:"
        + wording.language().localise(EntriesController.path(id) + "?gedaan=" + act.word());
  }

  private static EntryAct act(HttpServletRequest request) {
    String uri = request.getRequestURI();
    return EntryAct.find(uri.substring(uri.lastIndexOf('/') + 1)).orElseThrow();
  }

  private static Errors check(EntryAct act, Filled filled, EntryView entry) {
    String reason =
        filled.reason().isEmpty()
            ? "entry.error.reason.empty"
            : filled.reason().length() > TypedText.LONGEST ? "entry.error.reason.long" : null;
    return new Errors(act == EntryAct.RENAME ? slugError(filled.slug(), entry) : null, reason);
  }

  private static @Nullable String slugError(String slug, EntryView entry) {
    if (slug.isEmpty()) {
      return "entry.error.slug.empty";
    }
    if (!Slugs.isSlug(slug)) {
      return "entry.error.slug.form";
    }
    if (CheckForm.isUsedByTheSite(slug)) {
      return "entry.error.slug.taken";
    }
    return slug.equals(entry.slug()) ? "entry.error.slug.same" : null;
  }

  private void change(long id, EntryAct act, Filled filled, Author who) {
    switch (act) {
      case RENAME -> change.rename(id, filled.slug(), filled.reason(), who);
      case WITHDRAW -> change.withdraw(id, filled.reason(), who);
      case RESTORE -> change.restore(id, filled.reason(), who);
      case ARCHIVE -> change.archive(id, filled.reason(), who);
    }
  }

  private String form(
      EntryView entry, EntryAct act, Filled filled, Errors errors, Wording wording, Model model) {
    String name = words.name(entry, wording);
    PageLink back =
        new PageLink(wording.text("entry.act.back"), EntriesController.path(entry.id()));
    Notice refused =
        act.isPossible(entry.state())
            ? null
            : new Notice(
                Notice.Kind.ERROR,
                wording.text("entry.act.refused", words.state(entry.state(), wording).text()),
                null);
    model.addAttribute(
        "page",
        new EntryActPage(
            List.of(
                new PageLink(wording.text("draft.trail.workplace"), "/beheer"),
                new PageLink(wording.text("entries.nav"), EntriesController.PATH),
                new PageLink(name, back.url())),
            back.url() + "/" + act.word(),
            wording.text(act.key("title")),
            name,
            refused == null ? consequences(entry, act, wording) : List.of(),
            refused,
            fields(act, filled, errors, wording),
            wording.text(act.key("submit")),
            back));
    return "editing/entry-act";
  }

  private static List<String> consequences(EntryView entry, EntryAct act, Wording wording) {
    boolean neverPublic = entry.lastRevision() == 0;
    return List.of(
        wording.text(act.key(neverPublic ? "text.new" : "text")),
        wording.text(act.key(neverPublic ? "later.new" : "later")));
  }

  private static List<FormField> fields(
      EntryAct act, Filled filled, Errors errors, Wording wording) {
    List<FormField> fields = new ArrayList<>();
    if (act == EntryAct.RENAME) {
      fields.add(field(SLUG, "entry.slug", filled.slug(), "text", errors.slug(), wording));
    }
    fields.add(
        field(REASON, "entry.reason", filled.reason(), "textarea", errors.reason(), wording));
    return fields;
  }

  private static FormField field(
      String name, String key, String value, String type, @Nullable String error, Wording wording) {
    return new FormField(
        name,
        wording.text(key + ".label"),
        wording.text(key + ".hint"),
        value,
        type,
        "off",
        error == null ? null : wording.text(error));
  }
}
