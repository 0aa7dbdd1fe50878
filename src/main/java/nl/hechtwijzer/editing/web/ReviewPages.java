package nl.hechtwijzer.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.CheckForm;
import nl.hechtwijzer.editing.CheckedEntry;
import nl.hechtwijzer.editing.CommentView;
import nl.hechtwijzer.editing.ContentDifferences;
import nl.hechtwijzer.editing.DraftState;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.EntryState;
import nl.hechtwijzer.editing.FourEyes;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.ReadEntries;
import nl.hechtwijzer.editing.ReadHistory;
import nl.hechtwijzer.editing.RevisionView;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a draft on the page of its review. */
@Component
class ReviewPages {

  private final ReadDrafts drafts;
  private final ReadEntries entries;
  private final ReadHistory history;
  private final CheckForm check;
  private final FourEyes fourEyes;
  private final ErrorLines errors;
  private final DifferenceViews differences;
  private final Moments moments;

  ReviewPages(
      ReadDrafts drafts,
      ReadEntries entries,
      ReadHistory history,
      CheckForm check,
      FourEyes fourEyes,
      ErrorLines errors,
      DifferenceViews differences,
      Moments moments) {
    this.drafts = drafts;
    this.entries = entries;
    this.history = history;
    this.check = check;
    this.fourEyes = fourEyes;
    this.errors = errors;
    this.differences = differences;
    this.moments = moments;
  }

  static String path(long draftId) {
    return DraftPages.path(draftId) + "/beoordelen";
  }

  ReviewPage of(
      DraftView draft,
      ReviewForm form,
      List<Notice> notices,
      SignedInPerson person,
      Wording wording) {
    Optional<RevisionView> published = history.last(draft.entryId());
    CheckedEntry checked = check.of(draft.form(), draft.entryId());
    EntryForm after = checked.content().map(EntryForm::of).orElse(draft.form());
    EntryForm before =
        published.map(RevisionView::content).map(EntryForm::of).orElseGet(ReviewPages::nothing);
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(notices(draft, published, wording));
    return new ReviewPage(
        List.of(
            new PageLink(wording.text("draft.trail.workplace"), "/beheer"),
            new PageLink(
                wording.text("draft.trail.entry"), EntriesController.path(draft.entryId()))),
        draft.name().isBlank() ? wording.text("work.nameless") : draft.name(),
        wording.text("review.state." + draft.state()),
        wording.text(
            "review.about",
            draft.about().owner(),
            draft.savedBy(),
            moments.of(draft.savedAt(), wording)),
        draft.note().isBlank() ? null : draft.note(),
        path(draft.id()),
        new PageLink(wording.text("review.form.link"), DraftPages.path(draft.id())),
        all,
        checked.errors().stream().map(error -> errors.of(error, draft.form(), wording)).toList(),
        published
            .map(one -> wording.text("review.against", one.number()))
            .orElseGet(() -> wording.text("review.against.nothing")),
        differences.of(ContentDifferences.between(before, after), wording),
        drafts.comments(draft.id()).stream()
            .filter(comment -> !comment.text().isBlank())
            .map(comment -> remark(comment, wording))
            .toList(),
        field(ReviewForm.REMARK, form.remark(), "textarea", form, wording),
        decision(draft, published, checked, form, person, wording));
  }

  /** A form without even a description. */
  private static EntryForm nothing() {
    return EntryForm.empty().withoutDescription("d1");
  }

  private List<Notice> notices(DraftView draft, Optional<RevisionView> published, Wording wording) {
    List<Notice> notices = new ArrayList<>();
    int last = published.map(RevisionView::number).orElse(0);
    boolean open = draft.state().isOpen() || draft.state() == DraftState.SCHEDULED;
    if (open && Objects.requireNonNullElse(draft.basedOn(), 0) != last) {
      notices.add(
          new Notice(
              Notice.Kind.WARNING,
              wording.text("review.publishedMeanwhile", last),
              draft.state().isOpen()
                  ? new PageLink(
                      wording.text("review.publishedMeanwhile.link"),
                      ConflictController.path(draft.id()))
                  : null));
    }
    EntryState state = entries.one(draft.entryId()).state();
    if (open && (state == EntryState.WITHDRAWN || state == EntryState.ARCHIVED)) {
      notices.add(
          new Notice(
              Notice.Kind.WARNING,
              wording.text("review.notPublic." + state),
              new PageLink(
                  wording.text("review.notPublic.link"), EntriesController.path(draft.entryId()))));
    }
    if (draft.about().problem() != null) {
      notices.add(
          Notice.of(Notice.Kind.WARNING, wording.text("work.problem." + draft.about().problem())));
    }
    if (draft.about().scheduledFor() != null) {
      notices.add(
          Notice.of(
              Notice.Kind.INFO,
              wording.text(
                  "review.scheduled",
                  moments.of(draft.about().scheduledFor(), wording),
                  Objects.requireNonNullElse(draft.about().scheduledBy(), ""))));
    }
    return notices;
  }

  private ReviewPage.Remark remark(CommentView comment, Wording wording) {
    return new ReviewPage.Remark(
        wording.text(
            "review.remark." + comment.kind(), comment.by(), moments.of(comment.saidAt(), wording)),
        comment.text());
  }

  private ReviewPage.@Nullable Decision decision(
      DraftView draft,
      Optional<RevisionView> published,
      CheckedEntry checked,
      ReviewForm form,
      SignedInPerson person,
      Wording wording) {
    boolean scheduled = draft.state() == DraftState.SCHEDULED;
    if (!person.mayActAs(Role.CHIEF_EDITOR) || (!draft.state().isOpen() && !scheduled)) {
      return null;
    }
    Author author = Author.of(person);
    return new ReviewPage.Decision(
        draft.version(),
        published.map(one -> String.valueOf(one.number())).orElse(""),
        fourEyes.allows(draft, author) ? null : wording.text("review.fourEyes"),
        checked.isSound() && !scheduled,
        draft.state() == DraftState.SUBMITTED,
        scheduled,
        field(ReviewForm.REASON, form.reason(), "text", form, wording),
        field(ReviewForm.DAY, form.day(), "date", form, wording),
        field(ReviewForm.TIME, form.time(), "time", form, wording),
        field(ReviewForm.COMMENT, form.comment(), "textarea", form, wording));
  }

  private static FormField field(
      String name, String value, String type, ReviewForm form, Wording wording) {
    String error = form.errors().get(name);
    return new FormField(
        name,
        wording.text("review." + name + ".label"),
        wording.text("review." + name + ".hint"),
        value,
        type,
        "",
        error == null ? null : wording.text(error));
  }
}
