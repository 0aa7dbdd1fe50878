package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DraftChangedMeanwhile;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.ReadHistory;
import nl.hechtwijzer.editing.RevisionView;
import nl.hechtwijzer.editing.SaveDraft;
import nl.hechtwijzer.editing.StartDraft;
import nl.hechtwijzer.editing.TwoForms;
import nl.hechtwijzer.editing.TwoForms.Side;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lets an editor choose where two texts meet: of two people who saved the same draft, or of a draft
 * and what was published after it was begun. The text that was not saved yet travels in the page,
 * so that neither is lost before somebody chose.
 */
@Controller
@EditorOnly
@RequestMapping("/beheer/concepten/{id}/conflict")
class ConflictController {

  /** Where a save that came too late is kept for this page, which it is forwarded to. */
  static final String TOO_LATE = "nl.hechtwijzer.editing.DraftChangedMeanwhile";

  private static final String ALL = "alles";

  private final ReadDrafts drafts;
  private final ReadHistory history;
  private final SaveDraft save;
  private final StartDraft start;
  private final ConflictPages pages;

  ConflictController(
      ReadDrafts drafts,
      ReadHistory history,
      SaveDraft save,
      StartDraft start,
      ConflictPages pages) {
    this.drafts = drafts;
    this.history = history;
    this.save = save;
    this.start = start;
    this.pages = pages;
  }

  static String path(long draftId) {
    return DraftPages.path(draftId) + "/conflict";
  }

  /** The draft beside what is published now. */
  @GetMapping
  String show(@PathVariable long id, Wording wording, Model model) {
    DraftView draft = drafts.one(id);
    RevisionView published = history.last(draft.entryId()).orElse(null);
    if (published == null || !draft.state().isOpen()) {
      return redirect(DraftPages.path(id), wording);
    }
    ConflictPages.Conflict conflict = withPublished(draft, published);
    Integer basedOn = draft.basedOn();
    Map<String, Side> obvious =
        basedOn == null
            ? Map.of()
            : conflict
                .texts()
                .obvious(EntryForm.of(history.revision(draft.entryId(), basedOn).content()));
    model.addAttribute("page", pages.of(conflict, obvious, false, wording));
    return "editing/conflict";
  }

  private static ConflictPages.Conflict withPublished(DraftView draft, RevisionView published) {
    return new ConflictPages.Conflict(
        draft.id(),
        draft.version(),
        new TwoForms(EntryForm.of(published.content()), draft.form()),
        published.number(),
        "",
        false);
  }

  private static ConflictPages.Conflict withSaved(
      DraftView draft, EntryForm mine, SignedInPerson person) {
    return new ConflictPages.Conflict(
        draft.id(),
        draft.version(),
        new TwoForms(draft.form(), mine),
        null,
        draft.savedBy(),
        draft.isSavedBy(Author.of(person)));
  }

  /** Shows a save that came too late; afterwards, takes what was chosen. */
  @PostMapping
  String choose(
      @PathVariable long id,
      @RequestAttribute(name = TOO_LATE, required = false) @Nullable DraftChangedMeanwhile tooLate,
      @RequestParam MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    if (tooLate != null && !tooLate.current().state().isOpen()) {
      DraftView elsewhere = start.ofTextFor(id, tooLate.typed(), Author.of(person));
      return redirect(DraftPages.path(elsewhere.id()) + "?gedaan=overgenomen&van=" + id, wording);
    }
    if (tooLate != null) {
      response.setStatus(HttpStatus.CONFLICT.value());
      ConflictPages.Conflict conflict = withSaved(tooLate.current(), tooLate.typed(), person);
      model.addAttribute("page", pages.of(conflict, Map.of(), false, wording));
      return "editing/conflict";
    }
    DraftView draft = drafts.one(id);
    ConflictPages.Conflict conflict = asked(draft, sent, person);
    Map<String, Side> chosen = chosen(conflict.texts(), sent);
    boolean stillTheSame = isStillTheSame(conflict, sent);
    boolean answered = chosen.size() == conflict.texts().questions().size();
    if (!stillTheSame || !answered) {
      response.setStatus(
          stillTheSame ? HttpStatus.UNPROCESSABLE_CONTENT.value() : HttpStatus.CONFLICT.value());
      model.addAttribute("page", pages.of(conflict, chosen, true, wording));
      return "editing/conflict";
    }
    EntryForm merged = conflict.texts().merged(question -> chosen.get(question.key()) == Side.MINE);
    Author who = Author.of(person);
    if (conflict.against() == null) {
      save.save(id, conflict.version(), merged, who);
    } else {
      save.saveCompared(id, conflict.version(), merged, conflict.against(), who);
    }
    return redirect(DraftPages.path(id) + "?gedaan=bewaard", wording);
  }

  private ConflictPages.Conflict asked(
      DraftView draft, MultiValueMap<String, String> sent, SignedInPerson person) {
    if (sent.containsKey("met")) {
      return withPublished(draft, history.last(draft.entryId()).orElseThrow());
    }
    Map<String, List<String>> mine = new LinkedHashMap<>();
    sent.forEach(
        (name, values) -> {
          if (name.startsWith(ConflictPages.MINE)) {
            mine.put(name.substring(ConflictPages.MINE.length()), values);
          }
        });
    return withSaved(draft, EntryForm.of(mine), person);
  }

  /** Another text than the one that was shown is not chosen from by accident. */
  private static boolean isStillTheSame(
      ConflictPages.Conflict conflict, MultiValueMap<String, String> sent) {
    return String.valueOf(conflict.version()).equals(sent.getFirst("versie"))
        && (conflict.against() == null
            || String.valueOf(conflict.against()).equals(sent.getFirst("met")));
  }

  private static Map<String, Side> chosen(TwoForms texts, MultiValueMap<String, String> sent) {
    Map<String, Side> chosen = new HashMap<>();
    for (TwoForms.Question question : texts.questions()) {
      String value =
          sent.containsKey(ALL)
              ? sent.getFirst(ALL)
              : sent.getFirst(ConflictPages.CHOICE + question.key());
      ConflictPages.side(value).findFirst().ifPresent(side -> chosen.put(question.key(), side));
    }
    return chosen;
  }

  private static String redirect(String path, Wording wording) {
    return "redirect:" + wording.language().localise(path);
  }
}
