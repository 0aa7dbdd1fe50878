package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.ContentDifferences;
import nl.hechtwijzer.editing.DraftNotFound;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EarlierText;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.SaveDraft;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a draft said before another person, or more work, went over it; and the way back to it. */
@Controller
@EditorOnly
@RequestMapping("/beheer/concepten/{id}/eerder")
class EarlierTextsController {

  private final ReadDrafts drafts;
  private final SaveDraft save;
  private final DifferenceViews differences;
  private final Moments moments;

  EarlierTextsController(
      ReadDrafts drafts, SaveDraft save, DifferenceViews differences, Moments moments) {
    this.drafts = drafts;
    this.save = save;
    this.differences = differences;
    this.moments = moments;
  }

  static String path(long draftId) {
    return DraftPages.path(draftId) + "/eerder";
  }

  @GetMapping
  String list(@PathVariable long id, Wording wording, Model model) {
    return page(drafts.one(id), drafts.earlier(id), null, wording, model);
  }

  @GetMapping("/{number}")
  String show(@PathVariable long id, @PathVariable int number, Wording wording, Model model) {
    DraftView draft = drafts.one(id);
    List<EarlierText> earlier = drafts.earlier(id);
    EarlierText shown =
        earlier.stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new DraftNotFound(id));
    return page(
        draft,
        earlier,
        new EarlierTextsPage.Shown(
            heading(shown, wording),
            differences.of(ContentDifferences.between(draft.form(), shown.form()), wording),
            draft.state().isOpen() ? path(id) + "/" + number + "/terugzetten" : null,
            draft.version()),
        wording,
        model);
  }

  private String page(
      DraftView draft,
      List<EarlierText> earlier,
      EarlierTextsPage.@Nullable Shown shown,
      Wording wording,
      Model model) {
    String name = draft.name().isBlank() ? wording.text("work.nameless") : draft.name();
    model.addAttribute(
        "page",
        new EarlierTextsPage(
            List.of(
                new PageLink(wording.text("draft.trail.workplace"), "/beheer"),
                new PageLink(
                    wording.text("draft.trail.entry"), EntriesController.path(draft.entryId())),
                new PageLink(wording.text("earlier.trail"), DraftPages.path(draft.id()))),
            name,
            earlier.stream()
                .map(
                    text ->
                        new PageLink(
                            heading(text, wording), path(draft.id()) + "/" + text.number()))
                .toList(),
            shown));
    return "editing/earlier";
  }

  private String heading(EarlierText text, Wording wording) {
    return wording.text(
        "earlier.text", moments.of(text.savedAt(), wording), text.savedBy(), text.number());
  }

  @PostMapping("/{number}/terugzetten")
  String bringBack(
      @PathVariable long id,
      @PathVariable int number,
      @RequestParam int versie,
      SignedInPerson person,
      Wording wording) {
    save.bringBack(id, versie, number, Author.of(person));
    return "redirect:" + wording.language().localise(DraftPages.path(id) + "?gedaan=bewaard");
  }
}
