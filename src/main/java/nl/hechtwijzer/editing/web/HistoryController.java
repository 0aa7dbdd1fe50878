package nl.hechtwijzer.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.ContentDifferences;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryView;
import nl.hechtwijzer.editing.ReadEntries;
import nl.hechtwijzer.editing.ReadHistory;
import nl.hechtwijzer.editing.RevisionLine;
import nl.hechtwijzer.editing.RevisionView;
import nl.hechtwijzer.editing.StartDraft;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.SelectBox;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of an entry: who, when and why, what changed, and the way back. */
@Controller
@EditorOnly
@RequestMapping("/beheer/interventies/{entryId}/versies")
class HistoryController {

  private final ReadEntries entries;
  private final ReadHistory history;
  private final StartDraft start;
  private final DifferenceViews differences;
  private final Moments moments;

  HistoryController(
      ReadEntries entries,
      ReadHistory history,
      StartDraft start,
      DifferenceViews differences,
      Moments moments) {
    this.entries = entries;
    this.history = history;
    this.start = start;
    this.differences = differences;
    this.moments = moments;
  }

  static String path(long entryId) {
    return EntriesController.path(entryId) + "/versies";
  }

  /** Where what changed from one version to another is shown. */
  static String path(long entryId, int from, int to) {
    return path(entryId) + "/verschillen?van=" + from + "&tot=" + to;
  }

  @GetMapping
  String show(
      @PathVariable long entryId,
      @RequestParam(required = false) @Nullable Integer gepubliceerd,
      Wording wording,
      Model model) {
    EntryView entry = entries.one(entryId);
    List<RevisionLine> lines = history.of(entryId);
    String publicUrl = entry.isPublic() ? "/interventies/" + entry.slug() : null;
    boolean several = lines.size() > 1;
    model.addAttribute(
        "page",
        new HistoryPage(
            trail(entry, wording),
            entry.name(),
            publicUrl,
            path(entryId) + "/verschillen",
            published(gepubliceerd, publicUrl, wording),
            lines.stream().map(line -> version(line, entry, wording)).toList(),
            several ? versions("van", lines, lines.get(1).number(), wording) : null,
            several ? versions("tot", lines, lines.get(0).number(), wording) : null));
    return "editing/history";
  }

  /** The pages above the versions of an entry. */
  private static List<PageLink> trail(EntryView entry, Wording wording) {
    return List.of(
        new PageLink(wording.text("draft.trail.workplace"), "/beheer"),
        new PageLink(wording.text("entries.nav"), EntriesController.PATH),
        new PageLink(
            entry.name().isBlank() ? wording.text("work.nameless") : entry.name(),
            EntriesController.path(entry.id())));
  }

  private static List<Notice> published(
      @Nullable Integer number, @Nullable String publicUrl, Wording wording) {
    return number == null || publicUrl == null
        ? List.of()
        : List.of(
            new Notice(
                Notice.Kind.INFO,
                wording.text("history.published", number),
                new PageLink(wording.text("history.public"), publicUrl)));
  }

  private HistoryPage.Version version(RevisionLine line, EntryView entry, Wording wording) {
    int number = line.number();
    boolean current = entry.isPublic() && number == entry.lastRevision();
    return new HistoryPage.Version(
        wording.text("history.version", number),
        current,
        moments.of(line.publishedAt(), wording),
        who(line, wording),
        line.reason(),
        number == 1 ? null : path(line.entryId(), number - 1, number),
        current ? null : path(line.entryId()) + "/" + number + "/terugzetten");
  }

  private static String who(RevisionLine line, Wording wording) {
    return Objects.requireNonNullElseGet(line.by(), () -> wording.text("history.nobody"));
  }

  private SelectBox versions(String name, List<RevisionLine> lines, int chosen, Wording wording) {
    return new SelectBox(
        name,
        wording.text("history.compare." + name),
        lines.stream()
            .map(
                line ->
                    new SelectBox.Option(
                        String.valueOf(line.number()),
                        wording.text(
                            "history.option",
                            line.number(),
                            moments.of(line.publishedAt(), wording)),
                        line.number() == chosen))
            .toList());
  }

  @GetMapping("/verschillen")
  String compare(
      @PathVariable long entryId,
      @RequestParam int van,
      @RequestParam int tot,
      Wording wording,
      Model model) {
    RevisionView before = history.revision(entryId, van);
    RevisionView after = history.revision(entryId, tot);
    String reason = after.about().reason();
    String about =
        wording.text(
            "history.about",
            tot,
            moments.of(after.about().publishedAt(), wording),
            who(after.about(), wording));
    EntryView entry = entries.one(entryId);
    List<PageLink> trail = new ArrayList<>(trail(entry, wording));
    trail.add(new PageLink(wording.text("history.heading"), path(entryId)));
    model.addAttribute(
        "page",
        new VersionsPage(
            trail,
            entry.name(),
            wording.text("history.compare.heading", van, tot),
            reason.isBlank() ? about : about + " " + wording.text("history.why", reason),
            differences.of(
                ContentDifferences.between(before.content(), after.content()), wording)));
    return "editing/versions";
  }

  @PostMapping("/{number}/terugzetten")
  String restore(
      @PathVariable long entryId,
      @PathVariable int number,
      SignedInPerson person,
      Wording wording) {
    DraftView draft = start.fromRevision(entryId, number, Author.of(person));
    return "redirect:" + wording.language().localise(DraftPages.path(draft.id()));
  }
}
