package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.hechtwijzer.account.ChiefEditorOnly;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DraftChangedMeanwhile;
import nl.hechtwijzer.editing.DraftHasErrors;
import nl.hechtwijzer.editing.NotInThisState;
import nl.hechtwijzer.editing.PublishDraft;
import nl.hechtwijzer.editing.PublishedMeanwhile;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.ReviewDraft;
import nl.hechtwijzer.editing.SecondPersonNeeded;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Wording;
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
 * The review of a draft. Whatever is decided holds for the draft as it was read: when it, or what
 * is published, is another by then, nothing happens and the page shows what it is now.
 */
@Controller
@EditorOnly
@RequestMapping("/beheer/concepten/{id}/beoordelen")
class ReviewController {

  private static final Set<String> DONE =
      Set.of("opmerking", "teruggestuurd", "ingepland", "teruggenomen");

  private final ReadDrafts drafts;
  private final ReviewDraft review;
  private final PublishDraft publish;
  private final ReviewPages pages;
  private final Clock clock;

  ReviewController(
      ReadDrafts drafts, ReviewDraft review, PublishDraft publish, ReviewPages pages, Clock clock) {
    this.drafts = drafts;
    this.review = review;
    this.publish = publish;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String gedaan,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    List<Notice> notices =
        gedaan != null && DONE.contains(gedaan)
            ? List.of(Notice.of(Notice.Kind.INFO, wording.text("review.done." + gedaan)))
            : List.of();
    return page(id, ReviewForm.empty(), notices, new Visit(person, wording, model, response));
  }

  private String page(long id, ReviewForm form, List<Notice> notices, Visit visit) {
    visit
        .model()
        .addAttribute(
            "page", pages.of(drafts.one(id), form, notices, visit.person(), visit.wording()));
    return "editing/review";
  }

  @PostMapping("/opmerking")
  String remark(
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    return deciding(
        id,
        ReviewForm.in(sent).requiringRemark(),
        form -> {
          review.comment(id, form.remark(), Author.of(person));
          return done(id, "opmerking", wording);
        },
        new Visit(person, wording, model, response));
  }

  @PostMapping("/terugsturen")
  @ChiefEditorOnly
  String giveBack(
      @PathVariable long id,
      @RequestParam int versie,
      @RequestParam MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    return deciding(
        id,
        ReviewForm.in(sent).requiringComment(),
        form -> {
          review.giveBack(id, versie, form.comment(), Author.of(person));
          return done(id, "teruggestuurd", wording);
        },
        new Visit(person, wording, model, response));
  }

  @PostMapping("/terugnemen")
  @ChiefEditorOnly
  String takeBack(
      @PathVariable long id,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    return deciding(
        id,
        ReviewForm.empty(),
        form -> {
          review.takeBack(id, person);
          return done(id, "teruggenomen", wording);
        },
        new Visit(person, wording, model, response));
  }

  @PostMapping("/publiceren")
  @ChiefEditorOnly
  String publish(
      @PathVariable long id,
      @RequestParam int versie,
      @RequestParam(required = false) @Nullable Integer gezien,
      @RequestParam MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    return deciding(
        id,
        ReviewForm.in(sent).withinReason(),
        form -> {
          PublishDraft.Published published =
              publish.now(
                  new PublishDraft.Decision(id, versie, gezien, form.reason()), Author.of(person));
          return redirect(
              HistoryController.path(published.entryId()) + "?gepubliceerd=" + published.revision(),
              wording);
        },
        new Visit(person, wording, model, response));
  }

  @PostMapping("/inplannen")
  @ChiefEditorOnly
  String schedule(
      @PathVariable long id,
      @RequestParam int versie,
      @RequestParam(required = false) @Nullable Integer gezien,
      @RequestParam MultiValueMap<String, String> sent,
      SignedInPerson person,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    Instant now = clock.instant();
    return deciding(
        id,
        ReviewForm.in(sent).requiringMoment(clock.getZone(), now),
        form -> {
          Instant moment = form.moment(clock.getZone(), now).orElseThrow();
          publish.at(
              moment,
              new PublishDraft.Decision(id, versie, gezien, form.reason()),
              Author.of(person));
          return done(id, "ingepland", wording);
        },
        new Visit(person, wording, model, response));
  }

  /** Something to decide, and where that leads. */
  private interface Deciding {
    String decide(ReviewForm form);
  }

  /**
   * Where something has to be put right first, or a decision can't be carried out, nothing happened
   * and what was typed stays.
   */
  private String deciding(long id, ReviewForm form, Deciding decision, Visit visit) {
    if (!form.isSound()) {
      visit.refuse(HttpStatus.UNPROCESSABLE_CONTENT);
      return page(id, form, List.of(), visit);
    }
    Wording wording = visit.wording();
    String refusal;
    HttpStatus status = HttpStatus.CONFLICT;
    try {
      return decision.decide(form);
    } catch (DraftChangedMeanwhile changed) {
      refusal = wording.text("review.refused.changed", changed.current().savedBy());
    } catch (PublishedMeanwhile published) {
      refusal = wording.text("review.refused.published", published.revision());
    } catch (NotInThisState otherwise) {
      refusal = wording.text("review.refused.state");
    } catch (SecondPersonNeeded second) {
      status = HttpStatus.FORBIDDEN;
      refusal = wording.text("review.fourEyes");
    } catch (DraftHasErrors errors) {
      status = HttpStatus.UNPROCESSABLE_CONTENT;
      refusal = wording.text("review.refused.errors");
    }
    visit.refuse(status);
    return page(id, form, List.of(Notice.of(Notice.Kind.ERROR, refusal)), visit);
  }

  private static String done(long id, String what, Wording wording) {
    return redirect(ReviewPages.path(id) + "?gedaan=" + what, wording);
  }

  private static String redirect(String path, Wording wording) {
    return "redirect:" + wording.language().localise(path);
  }
}
