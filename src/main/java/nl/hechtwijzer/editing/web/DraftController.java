package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hechtwijzer.account.ChiefEditorOnly;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.AddTerm;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.CheckForm;
import nl.hechtwijzer.editing.CheckedEntry;
import nl.hechtwijzer.editing.DiscardDraft;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.NotInThisState;
import nl.hechtwijzer.editing.PublishDraft;
import nl.hechtwijzer.editing.PublishedMeanwhile;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.ReviewDraft;
import nl.hechtwijzer.editing.SaveDraft;
import nl.hechtwijzer.editing.SecondPersonNeeded;
import nl.hechtwijzer.editing.ShowPresence;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.TermList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form of an entry. Whatever button is pressed, what was typed is kept first; then the button
 * does its work.
 */
@Controller
@EditorOnly
@RequestMapping("/beheer/concepten/{id}")
class DraftController {

  private final ReadDrafts drafts;
  private final SaveDraft save;
  private final CheckForm check;
  private final ReviewDraft review;
  private final PublishDraft publish;
  private final DiscardDraft discard;
  private final ShowPresence presence;
  private final AddTerm addTerm;
  private final DraftPages pages;

  DraftController(
      ReadDrafts drafts,
      SaveDraft save,
      CheckForm check,
      ReviewDraft review,
      PublishDraft publish,
      DiscardDraft discard,
      ShowPresence presence,
      AddTerm addTerm,
      DraftPages pages) {
    this.drafts = drafts;
    this.save = save;
    this.check = check;
    this.review = review;
    this.publish = publish;
    this.discard = discard;
    this.presence = presence;
    this.addTerm = addTerm;
    this.pages = pages;
  }

  @GetMapping
  String show(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String open,
      @RequestParam(required = false) @Nullable String gedaan,
      SignedInPerson person,
      Wording wording,
      Model model) {
    DraftView draft = drafts.one(id);
    if (!draft.state().isOpen()) {
      return closed(draft, person, wording, model);
    }
    presence.here(id, author(person));
    List<Notice> notices = new ArrayList<>();
    DraftDone.find(gedaan)
        .ifPresent(
            done ->
                notices.add(
                    Notice.of(
                        Notice.Kind.INFO,
                        wording.text(done.message(), pages.saved(draft.savedAt(), wording)))));
    if (draft.about().problem() != null) {
      notices.add(
          Notice.of(Notice.Kind.WARNING, wording.text("work.problem." + draft.about().problem())));
    }
    DraftPages.Typed typed = new DraftPages.Typed(draft.form(), List.of(), null, open);
    return form(draft, typed, notices, person, wording, model);
  }

  private String form(
      DraftView draft,
      DraftPages.Typed typed,
      List<Notice> notices,
      SignedInPerson person,
      Wording wording,
      Model model) {
    List<Notice> all = new ArrayList<>(notices);
    String others = pages.others(draft.id(), person, wording);
    if (!others.isEmpty()) {
      all.add(Notice.of(Notice.Kind.WARNING, others));
    }
    model.addAttribute("page", pages.of(draft, typed, all, person, wording));
    return "editing/draft";
  }

  private String closed(DraftView draft, SignedInPerson person, Wording wording, Model model) {
    model.addAttribute("page", ClosedDraftPage.of(draft, person, wording));
    return "editing/draft-closed";
  }

  @PostMapping
  String change(
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    DraftAction action = DraftAction.in(sent);
    EntryForm typed = EntryForm.of(sent);
    if (action.isOnTheForm()) {
      EntryForm changed = action.on(typed);
      save.save(id, version(sent), changed, author(person));
      String at = action.anchor(typed);
      return redirect(id, "?open=" + action.description(typed) + "&bij=" + at + "#" + at, wording);
    }
    return switch (action.name()) {
      case "term" -> addTerm(id, typed, sent, person, wording, model, response);
      case "indienen" -> submit(id, typed, sent, person, wording, model, response);
      case "voorbeeld" -> preview(id, typed, sent, person, wording, model, response);
      case "controleer" -> checked(id, typed, sent, person, wording, model, response);
      case "terugnemen" -> {
        if (drafts.one(id).state().isOpen()) {
          keep(id, typed, sent, person);
        }
        review.takeBack(id, person);
        yield redirect(id, "?gedaan=teruggenomen", wording);
      }
      case "weggooien" -> {
        keep(id, typed, sent, person);
        discard.discard(id);
        yield redirect(id, "", wording);
      }
      case "terughalen" -> {
        discard.bringBack(id);
        yield redirect(id, "?gedaan=teruggehaald", wording);
      }
      default -> {
        keep(id, typed.withSlugFromName(), sent, person);
        yield redirect(id, "?gedaan=bewaard", wording);
      }
    };
  }

  private SaveDraft.Saved keep(
      long id, EntryForm typed, MultiValueMap<String, String> sent, SignedInPerson person) {
    return save.save(id, version(sent), typed, author(person));
  }

  private String submit(
      long id,
      EntryForm typed,
      MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    SaveDraft.Saved saved = keep(id, typed, sent, person);
    Optional<String> refused = refused(id, typed, person, wording, model, response);
    if (refused.isPresent()) {
      return refused.get();
    }
    review.submit(id, saved.version(), note(typed), author(person));
    return redirect(id, "?gedaan=ingediend", wording);
  }

  private String preview(
      long id,
      EntryForm typed,
      MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    keep(id, typed, sent, person);
    return refused(id, typed, person, wording, model, response)
        .orElseGet(() -> redirectTo(DraftPages.path(id) + "/voorbeeld", wording));
  }

  private String checked(
      long id,
      EntryForm typed,
      MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    keep(id, typed, sent, person);
    return refused(id, typed, person, wording, model, response)
        .orElseGet(() -> redirect(id, "?gedaan=gecontroleerd", wording));
  }

  /** The form with everything that has to be put right; empty where there is nothing. */
  private Optional<String> refused(
      long id,
      EntryForm typed,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    DraftView draft = drafts.one(id);
    CheckedEntry checked = check.of(typed, draft.entryId());
    if (checked.isSound()) {
      return Optional.empty();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    DraftPages.Typed shown = new DraftPages.Typed(typed, checked.errors(), null, null);
    return Optional.of(form(draft, shown, List.of(), person, wording, model));
  }

  private String addTerm(
      long id,
      EntryForm typed,
      MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    String field = DraftAction.in(sent).argument(0);
    SaveDraft.Saved saved = keep(id, typed, sent, person);
    String dutch = first(sent, "term.dutch:" + field);
    String english = first(sent, "term.english:" + field);
    boolean sure = !first(sent, "term.sure:" + field).isEmpty();
    AddTerm.Outcome outcome = addTerm.add(new AddTerm.Proposal(list(field), dutch, english, sure));
    if (outcome.term().isPresent()) {
      EntryForm chosen = typed.withChosen(field, outcome.term().get().slug());
      save.save(id, saved.version(), chosen, author(person));
      return redirect(id, "?open=" + description(field) + "&bij=" + field + "#" + field, wording);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    TypedTerm term =
        new TypedTerm(field, dutch, english, outcome.near(), outcome.error().orElse(null));
    return form(
        drafts.one(id),
        new DraftPages.Typed(typed, List.of(), term, description(field)),
        List.of(),
        person,
        wording,
        model);
  }

  private static String description(String field) {
    int dot = field.indexOf('.');
    return dot < 0 ? "" : field.substring(0, dot);
  }

  /** The list from which a field takes its terms. */
  static TermList list(String field) {
    String part = field.substring(field.indexOf('.') + 1);
    return Stream.of(TermRole.values())
        .filter(role -> EntryForm.terms(role).equals(part))
        .map(TermRole::list)
        .findFirst()
        .orElseThrow(() -> new UnknownAction("term:" + field));
  }

  /** Publishes what is typed. */
  @PostMapping("/bewaar-en-publiceer")
  @ChiefEditorOnly
  String publish(
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    EntryForm typed = EntryForm.of(sent);
    SaveDraft.Saved saved = keep(id, typed, sent, person);
    Optional<String> refused = refused(id, typed, person, wording, model, response);
    if (refused.isPresent()) {
      return refused.get();
    }
    try {
      publish.now(
          new PublishDraft.Decision(id, saved.version(), null, note(typed)), author(person));
      return redirect(id, "", wording);
    } catch (PublishedMeanwhile newer) {
      return redirectTo(DraftPages.path(newer.draftId()) + "/conflict", wording);
    } catch (NotInThisState notPublic) {
      return redirectTo(ReviewPages.path(id), wording);
    } catch (SecondPersonNeeded second) {
      return notPublished(id, "draft.refused.second", person, wording, model, response);
    }
  }

  private String notPublished(
      long id,
      String message,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
    DraftView draft = drafts.one(id);
    return form(
        draft,
        DraftPages.Typed.of(draft.form()),
        List.of(Notice.of(Notice.Kind.ERROR, wording.text(message))),
        person,
        wording,
        model);
  }

  private static int version(MultiValueMap<String, String> sent) {
    try {
      return Integer.parseInt(first(sent, "versie"));
    } catch (NumberFormatException none) {
      throw new UnknownAction("versie=" + first(sent, "versie"));
    }
  }

  private static String note(EntryForm typed) {
    return typed.first(EntryForm.NOTE).strip();
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    return Optional.ofNullable(sent.getFirst(name)).orElse("");
  }

  static Author author(SignedInPerson person) {
    return new Author(person.id(), person.displayName());
  }

  private static String redirect(long id, String rest, Wording wording) {
    return redirectTo(DraftPages.path(id) + rest, wording);
  }

  private static String redirectTo(String path, Wording wording) {
    Language language = wording.language();
    return "redirect:" + language.localise(path);
  }
}
