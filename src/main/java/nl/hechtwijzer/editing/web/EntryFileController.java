package nl.hechtwijzer.editing.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.DraftLine;
import nl.hechtwijzer.editing.DraftState;
import nl.hechtwijzer.editing.EntryState;
import nl.hechtwijzer.editing.EntryView;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.ReadEntries;
import nl.hechtwijzer.editing.ReadHistory;
import nl.hechtwijzer.editing.RevisionLine;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The editors' file on one entry: how it stands, what is being worked on, what can be done. */
@Controller
@EditorOnly
class EntryFileController {

  private static final int LAST_VERSIONS = 5;
  private static final int LAST_DRAFTS = 20;

  private final ReadEntries entries;
  private final ReadDrafts drafts;
  private final ReadHistory history;
  private final EntryWords words;
  private final Moments moments;

  EntryFileController(
      ReadEntries entries,
      ReadDrafts drafts,
      ReadHistory history,
      EntryWords words,
      Moments moments) {
    this.entries = entries;
    this.drafts = drafts;
    this.history = history;
    this.words = words;
    this.moments = moments;
  }

  @GetMapping(EntriesController.PATH + "/{id}")
  String show(
      @PathVariable long id,
      @RequestParam(name = "gedaan", defaultValue = "") String done,
      SignedInPerson person,
      Wording wording,
      Model model) {
    EntryView entry = entries.one(id);
    List<RevisionLine> versions = history.of(id);
    model.addAttribute(
        "page",
        new EntryFilePage(
            List.of(
                new PageLink(wording.text("draft.trail.workplace"), "/beheer"),
                new PageLink(wording.text("entries.nav"), EntriesController.PATH)),
            id,
            words.name(entry, wording),
            words.state(entry.state(), wording),
            about(entry, wording),
            entry.reason() == null || entry.reason().isBlank() ? null : entry.reason(),
            publicLink(entry, wording),
            notice(done, entry, wording),
            wording.text(entry.lastRevision() == 0 ? "entry.draft.new" : "entry.draft.begin"),
            draftsOf(id, wording),
            versions.stream()
                .limit(LAST_VERSIONS)
                .map(version -> line(version, entry, wording))
                .toList(),
            versions.isEmpty() ? null : EntriesController.path(id) + "/versies",
            entries.slugs(id).stream().filter(slug -> !slug.equals(entry.slug())).toList(),
            acts(entry, person, wording)));
    return "editing/entry";
  }

  private String about(EntryView entry, Wording wording) {
    return wording.text(
        "entry.about." + entry.state(),
        moments.of(entry.changedAt(), wording),
        words.who(entry.changedBy(), wording));
  }

  private static @Nullable PageLink publicLink(EntryView entry, Wording wording) {
    if (entry.slug() == null) {
      return null;
    }
    return new PageLink(
        wording.text(entry.isPublic() ? "entry.public" : "entry.public.gone"),
        "/interventies/" + entry.slug());
  }

  private static @Nullable Notice notice(String done, EntryView entry, Wording wording) {
    Optional<EntryAct> act = EntryAct.find(done);
    return act.map(
            found ->
                Notice.of(
                    Notice.Kind.INFO,
                    wording.text(
                        found == EntryAct.RESTORE && entry.state() == EntryState.NEW
                            ? "entry.act.RESTORE.reopened"
                            : found.key("done"))))
        .orElse(null);
  }

  private List<EntryFilePage.Line> draftsOf(long entryId, Wording wording) {
    return drafts.ofEntry(entryId).stream()
        .sorted(Comparator.comparing(EntryFileController::isClosed))
        .limit(LAST_DRAFTS)
        .map(draft -> line(draft, wording))
        .toList();
  }

  private static boolean isClosed(DraftLine draft) {
    return draft.state() == DraftState.PUBLISHED || draft.state() == DraftState.DISCARDED;
  }

  private EntryFilePage.Line line(DraftLine draft, Wording wording) {
    return new EntryFilePage.Line(
        new PageLink(wording.text("entries.draft.of", draft.owner()), DraftPages.path(draft.id())),
        wording.text(
            "entry.draft.about",
            wording.text("draft.state." + draft.state()),
            moments.of(draft.savedAt(), wording)),
        "");
  }

  private EntryFilePage.Line line(RevisionLine version, EntryView entry, Wording wording) {
    return new EntryFilePage.Line(
        new PageLink(
            wording.text("entries.version", version.number()),
            "/interventies/" + entry.slug() + "/versies/" + version.number()),
        wording.text(
            "entry.version.about",
            moments.of(version.publishedAt(), wording),
            words.who(version.by(), wording)),
        version.reason());
  }

  private static List<PageLink> acts(EntryView entry, SignedInPerson person, Wording wording) {
    return person.mayActAs(Role.CHIEF_EDITOR)
        ? EntryAct.possible(entry.state()).stream()
            .map(
                act ->
                    new PageLink(
                        wording.text(act.key("label")),
                        EntriesController.path(entry.id()) + "/" + act.word()))
            .toList()
        : List.of();
  }
}
