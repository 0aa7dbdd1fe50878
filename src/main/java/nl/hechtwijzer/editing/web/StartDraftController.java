package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.StartDraft;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a draft: of a new entry, of one that is there, or of an earlier version of it. */
@Controller
@EditorOnly
class StartDraftController {

  private static final String NEW = "/beheer/interventies/nieuw";

  private final StartDraft start;

  StartDraftController(StartDraft start) {
    this.start = start;
  }

  /** The question for the name of a new entry. */
  record NewEntryPage(List<PageLink> trail, List<FormField> fields) {}

  @GetMapping(NEW)
  String ask(Wording wording, Model model) {
    model.addAttribute("page", page("", null, wording));
    return "editing/new-entry";
  }

  private static NewEntryPage page(String name, @Nullable String error, Wording wording) {
    return new NewEntryPage(
        List.of(new PageLink(wording.text("draft.trail.workplace"), "/beheer")),
        List.of(
            new FormField(
                EntryForm.NAME,
                wording.text("form.name.label"),
                wording.text("form.name.hint"),
                name,
                "text",
                "",
                error)));
  }

  @PostMapping(NEW)
  String begin(
      @RequestParam(defaultValue = "") String name,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    if (name.isBlank()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(name, wording.text("form.error.required.name"), wording));
      return "editing/new-entry";
    }
    EntryForm form = EntryForm.empty().with(EntryForm.NAME, List.of(name)).withSlugFromName();
    return to(start.ofNewEntry(form, Author.of(person)), wording);
  }

  /** A draft of an entry; of an earlier version of it when one is named. */
  @PostMapping("/beheer/concepten")
  String beginOf(
      @RequestParam long interventie,
      @RequestParam(required = false) @Nullable Integer versie,
      SignedInPerson person,
      Wording wording) {
    DraftView draft =
        versie == null
            ? start.fromPublished(interventie, Author.of(person))
            : start.fromRevision(interventie, versie, Author.of(person));
    return to(draft, wording);
  }

  private static String to(DraftView draft, Wording wording) {
    return "redirect:" + wording.language().localise(DraftPages.path(draft.id()));
  }
}
