package nl.hechtwijzer.editing.web;

import java.util.Optional;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.editing.CheckForm;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.ReadEntries;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.ShownEntries;
import nl.hechtwijzer.site.InSection;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Section;
import nl.hechtwijzer.site.Shell;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the public page as it would be if the draft were published now. */
@Controller
@EditorOnly
@InSection(Section.CATALOGUE)
class PreviewController {

  private final ReadDrafts drafts;
  private final ReadEntries entries;
  private final CheckForm check;
  private final ShownEntries shown;
  private final SiteSettings settings;

  PreviewController(
      ReadDrafts drafts,
      ReadEntries entries,
      CheckForm check,
      ShownEntries shown,
      SiteSettings settings) {
    this.drafts = drafts;
    this.entries = entries;
    this.check = check;
    this.shown = shown;
    this.settings = settings;
  }

  /** A form with errors shows nothing yet: its own page says what they are. */
  @GetMapping("/beheer/concepten/{id}/voorbeeld")
  String show(
      @PathVariable long id,
      @RequestParam(name = "publiek", required = false) @Nullable String audience,
      Wording wording,
      Model model) {
    DraftView draft = drafts.one(id);
    String form = DraftPages.path(id);
    Optional<InterventionContent> content = check.of(draft.form(), draft.entryId()).content();
    if (content.isEmpty()) {
      return "redirect:" + wording.language().localise(form + "?gedaan=onvolledig");
    }
    Notice notice =
        new Notice(
            Notice.Kind.WARNING,
            wording.text("draft.preview.notice"),
            new PageLink(wording.text("draft.preview.back"), form));
    model.addAttribute(
        "page",
        shown.page(
            content.get(),
            new ShownEntries.Showing(
                entries.one(draft.entryId()).lastRevision() + 1,
                draft.savedAt(),
                "beleidsmakers".equals(audience) ? Audience.POLICYMAKERS : Audience.PROFESSIONALS,
                form + "/voorbeeld",
                notice,
                wording.language().locale())));
    if (model.getAttribute("shell") instanceof Shell shell) {
      // The reference at the foot names the address that the page will have.
      model.addAttribute(
          "shell",
          shell.foundAt(
              Shell.Addresses.of(
                  "/interventies/" + content.get().slug(), wording.language(), settings)));
    }
    return ShownEntries.TEMPLATE;
  }
}
