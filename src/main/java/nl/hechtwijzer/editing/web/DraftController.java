package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.TermRole;
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
      Model model,
      HttpServletResponse response) {
    DraftView draft = drafts.one(id);
    if (!draft.state().isOpen()) {
      return closed(draft, person, wording, model);
    }
    presence.here(id, Author.of(person));
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
    return form(draft, typed, notices, new Visit(person, wording, model, response));
  }

  private String form(DraftView draft, DraftPages.Typed typed, List<Notice> notices, Visit visit) {
    List<Notice> all = new ArrayList<>(notices);
    String others = pages.others(draft.id(), visit.person(), visit.wording());
    if (!others.isEmpty()) {
      all.add(Notice.of(Notice.Kind.WARNING, others));
    }
    visit
        .model()
        .addAttribute("page", pages.of(draft, typed, all, visit.person(), visit.wording()));
    return "editing/draft";
  }

  private String closed(DraftView draft, SignedInPerson person, Wording wording, Model model) {
    model.addAttribute("page", ClosedDraftPage.of(draft, person, wording));
    return "editing/draft-closed";
  }

  /**
   * A button that was pressed.
   *
   * @param typed what stood in the fields of the entry
   * @param sent everything that came along, typed or not
   */
  private record Pressed(
      long id, EntryForm typed, MultiValueMap<String, String> sent, Visit visit) {

    String first(String name) {
      return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    /** The version of the draft that was on the page. */
    int version() {
      try {
        return Integer.parseInt(first("versie"));
      } catch (NumberFormatException none) {
        throw new UnknownAction("versie=" + first("versie"));
      }
    }

    String note() {
      return typed.first(EntryForm.NOTE).strip();
    }

    /** Leads to the form, or to what stands below it. */
    String redirect(String rest) {
      return redirectTo(DraftPages.path(id) + rest);
    }

    String redirectTo(String path) {
      return "redirect:" + visit.wording().language().localise(path);
    }
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
    Pressed pressed = new Pressed(id, typed, sent, new Visit(person, wording, model, response));
    if (action.isOnTheForm()) {
      keep(pressed, action.on(typed));
      String at = action.anchor(typed);
      return pressed.redirect("?open=" + action.description(typed) + "&bij=" + at + "#" + at);
    }
    return switch (action.name()) {
      case "term" -> addTerm(pressed, action.argument(0));
      case "indienen" -> submit(pressed);
      case "voorbeeld" -> preview(pressed);
      case "controleer" -> checked(pressed);
      case "terugnemen" -> {
        if (drafts.one(id).state().isOpen()) {
          keep(pressed, typed);
        }
        review.takeBack(id, person);
        yield pressed.redirect("?gedaan=teruggenomen");
      }
      case "weggooien" -> {
        keep(pressed, typed);
        discard.discard(id);
        yield pressed.redirect("");
      }
      case "terughalen" -> {
        discard.bringBack(id);
        yield pressed.redirect("?gedaan=teruggehaald");
      }
      default -> {
        keep(pressed, typed.withSlugFromName());
        yield pressed.redirect("?gedaan=bewaard");
      }
    };
  }

  private SaveDraft.Saved keep(Pressed pressed, EntryForm form) {
    return save.save(pressed.id(), pressed.version(), form, pressed.visit().author());
  }

  private String submit(Pressed pressed) {
    SaveDraft.Saved saved = keep(pressed, pressed.typed());
    return refused(pressed)
        .orElseGet(
            () -> {
              review.submit(
                  pressed.id(), saved.version(), pressed.note(), pressed.visit().author());
              return pressed.redirect("?gedaan=ingediend");
            });
  }

  private String preview(Pressed pressed) {
    keep(pressed, pressed.typed());
    return refused(pressed).orElseGet(() -> pressed.redirect("/voorbeeld"));
  }

  private String checked(Pressed pressed) {
    keep(pressed, pressed.typed());
    return refused(pressed).orElseGet(() -> pressed.redirect("?gedaan=gecontroleerd"));
  }

  /** The form with everything that has to be put right; empty where there is nothing. */
  private Optional<String> refused(Pressed pressed) {
    DraftView draft = drafts.one(pressed.id());
    CheckedEntry checked = check.of(pressed.typed(), draft.entryId());
    if (checked.isSound()) {
      return Optional.empty();
    }
    pressed.visit().refuse(HttpStatus.UNPROCESSABLE_CONTENT);
    DraftPages.Typed shown = new DraftPages.Typed(pressed.typed(), checked.errors(), null, null);
    return Optional.of(form(draft, shown, List.of(), pressed.visit()));
  }

  private String addTerm(Pressed pressed, String field) {
    SaveDraft.Saved saved = keep(pressed, pressed.typed());
    String dutch = pressed.first("term.dutch:" + field);
    String english = pressed.first("term.english:" + field);
    boolean sure = !pressed.first("term.sure:" + field).isEmpty();
    AddTerm.Outcome outcome = addTerm.add(new AddTerm.Proposal(list(field), dutch, english, sure));
    if (outcome.term().isPresent()) {
      EntryForm chosen = pressed.typed().withChosen(field, outcome.term().get().slug());
      save.save(pressed.id(), saved.version(), chosen, pressed.visit().author());
      return pressed.redirect("?open=" + description(field) + "&bij=" + field + "#" + field);
    }
    pressed.visit().refuse(HttpStatus.UNPROCESSABLE_CONTENT);
    TypedTerm term =
        new TypedTerm(field, dutch, english, outcome.near(), outcome.error().orElse(null));
    return form(
        drafts.one(pressed.id()),
        new DraftPages.Typed(pressed.typed(), List.of(), term, description(field)),
        List.of(),
        pressed.visit());
  }

  private static String description(String field) {
    int dot = field.indexOf('.');
    return dot < 0 ? "" : field.substring(0, dot);
  }

  /** The list from which a field takes its terms. */
  static TermList list(String field) {
    String part = field.substring(field.indexOf('.') + 1);
    return DescriptionField.part(part)
        .map(FieldPart::role)
        .map(TermRole::list)
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
    Pressed pressed =
        new Pressed(id, EntryForm.of(sent), sent, new Visit(person, wording, model, response));
    SaveDraft.Saved saved = keep(pressed, pressed.typed());
    return refused(pressed).orElseGet(() -> publish(pressed, saved.version()));
  }

  private String publish(Pressed pressed, int version) {
    try {
      publish.now(
          new PublishDraft.Decision(pressed.id(), version, null, pressed.note()),
          pressed.visit().author());
      return pressed.redirect("");
    } catch (PublishedMeanwhile newer) {
      return pressed.redirectTo(ConflictController.path(newer.draftId()));
    } catch (NotInThisState notPublic) {
      return pressed.redirectTo(ReviewPages.path(pressed.id()));
    } catch (SecondPersonNeeded second) {
      pressed.visit().refuse(HttpStatus.CONFLICT);
      DraftView draft = drafts.one(pressed.id());
      String refusal = pressed.visit().wording().text("draft.refused.second");
      return form(
          draft,
          DraftPages.Typed.of(draft.form()),
          List.of(Notice.of(Notice.Kind.ERROR, refusal)),
          pressed.visit());
    }
  }
}
