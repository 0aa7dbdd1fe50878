package nl.hechtwijzer.editing.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.WorkplaceSection;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DraftLine;
import nl.hechtwijzer.editing.DraftState;
import nl.hechtwijzer.editing.EntryView;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.ReadEntries;
import nl.hechtwijzer.site.EmptyState;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What editors have to do, on the first page of the workplace, each one click away. */
@Configuration(proxyBeanMethods = false)
class WorkSections {

  private static final int SHOWN = 10;

  private final ReadDrafts drafts;
  private final ReadEntries entries;
  private final Moments moments;

  WorkSections(ReadDrafts drafts, ReadEntries entries, Moments moments) {
    this.drafts = drafts;
    this.entries = entries;
    this.moments = moments;
  }

  /** What failed comes first: somebody counted on it. */
  @Bean
  @Order(10)
  WorkplaceSection notPublished() {
    return toDecide("work.failed.heading", drafts::notPublished, this::saved);
  }

  @Bean
  @Order(20)
  WorkplaceSection mine() {
    return (person, wording) ->
        Optional.of(
            section(
                "work.mine.heading",
                list(
                        drafts.mine(Author.of(person), SHOWN + 1),
                        draft -> line(draft, url(draft), saved(draft, wording), wording),
                        empty("work.mine.empty", wording, toEntries(wording), toNew(wording)),
                        wording)
                    .with(toNew(wording)),
                wording));
  }

  @Bean
  @Order(30)
  WorkplaceSection waiting() {
    return (person, wording) ->
        person.mayActAs(Role.CHIEF_EDITOR)
            ? Optional.of(
                section(
                    "work.waiting.heading",
                    list(
                        drafts.waiting(SHOWN + 1),
                        draft -> line(draft, reviewUrl(draft), offered(draft, wording), wording),
                        empty("work.waiting.empty", wording),
                        wording),
                    wording))
            : Optional.empty();
  }

  @Bean
  @Order(40)
  WorkplaceSection scheduled() {
    return toDecide("work.scheduled.heading", drafts::scheduled, this::moment);
  }

  @Bean
  @Order(50)
  WorkplaceSection lastChanged() {
    return (person, wording) ->
        Optional.of(
            section(
                "work.changes.heading",
                list(
                    entries.lastChanged(SHOWN),
                    entry -> line(entry, wording),
                    empty("work.changes.empty", wording),
                    wording),
                wording));
  }

  private static PageLink toEntries(Wording wording) {
    return new PageLink(wording.text("work.entries.link"), "/beheer/interventies");
  }

  private static PageLink toNew(Wording wording) {
    return new PageLink(wording.text("work.new.link"), "/beheer/interventies/nieuw");
  }

  /** Drafts for those who may publish; there is no such part when there are none. */
  private static WorkplaceSection toDecide(
      String heading,
      IntFunction<List<DraftLine>> found,
      BiFunction<DraftLine, Wording, String> about) {
    return (person, wording) -> {
      List<DraftLine> lines =
          person.mayActAs(Role.CHIEF_EDITOR) ? found.apply(SHOWN + 1) : List.of();
      return lines.isEmpty()
          ? Optional.empty()
          : Optional.of(
              section(
                  heading,
                  list(
                      lines,
                      draft -> line(draft, reviewUrl(draft), about.apply(draft, wording), wording),
                      null,
                      wording),
                  wording));
    };
  }

  private static WorkplaceSection.Content section(String heading, WorkList list, Wording wording) {
    return new WorkplaceSection.Content(wording.text(heading), "editing/work", "list", list);
  }

  private static <T> WorkList list(
      List<T> found, Function<T, WorkList.Line> line, @Nullable EmptyState empty, Wording wording) {
    return new WorkList(
        found.stream().limit(SHOWN).map(line).toList(),
        found.isEmpty() ? empty : null,
        List.of(),
        found.size() > SHOWN ? wording.text("work.more") : null);
  }

  private static EmptyState empty(String key, Wording wording, PageLink... links) {
    return new EmptyState(
        wording.text(key + ".title"), wording.text(key + ".text"), List.of(links));
  }

  private static WorkList.Line line(DraftLine draft, String url, String about, Wording wording) {
    return new WorkList.Line(
        draft.name().isBlank() ? wording.text("work.nameless") : draft.name(),
        url,
        about,
        draft.problem() == null ? null : wording.text("work.problem." + draft.problem()));
  }

  private WorkList.Line line(EntryView entry, Wording wording) {
    String what =
        wording.text("work.line.changed." + entry.state(), moments.of(entry.changedAt(), wording));
    return new WorkList.Line(
        entry.name().isBlank() ? wording.text("work.nameless") : entry.name(),
        EntriesController.path(entry.id()),
        entry.changedBy() == null ? what : wording.text("work.line.by", what, entry.changedBy()),
        null);
  }

  private static String url(DraftLine draft) {
    boolean writing = draft.state() == DraftState.EDITING || draft.state() == DraftState.RETURNED;
    return writing ? DraftPages.path(draft.id()) : reviewUrl(draft);
  }

  private static String reviewUrl(DraftLine draft) {
    return ReviewPages.path(draft.id());
  }

  private String saved(DraftLine draft, Wording wording) {
    return wording.text(
        "work.line.saved",
        wording.text("review.state." + draft.state()),
        moments.of(draft.savedAt(), wording));
  }

  private String offered(DraftLine draft, Wording wording) {
    return wording.text(
        "work.line.offered",
        draft.owner(),
        moments.of(draft.submittedAt() == null ? draft.savedAt() : draft.submittedAt(), wording));
  }

  private String moment(DraftLine draft, Wording wording) {
    return wording.text(
        "work.line.scheduled",
        moments.of(draft.scheduledFor() == null ? draft.savedAt() : draft.scheduledFor(), wording));
  }
}
