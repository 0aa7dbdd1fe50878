package nl.hechtwijzer.search.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.hechtwijzer.account.AdministratorOnly;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.WorkplaceLinks;
import nl.hechtwijzer.search.RebuildProgress;
import nl.hechtwijzer.search.index.RebuildIndex;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows administrators how the search index is, and makes it anew. */
@Controller
@AdministratorOnly
class IndexController implements WorkplaceLinks {

  static final String PATH = "/beheer/zoekindex";

  private final RebuildIndex index;
  private final AuditLog audit;
  private final Clock clock;

  IndexController(RebuildIndex index, AuditLog audit, Clock clock) {
    this.index = index;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<WorkplaceLink> workplaceLinks() {
    return List.of(new WorkplaceLink("index.nav", PATH, 100, Role.ADMINISTRATOR));
  }

  @GetMapping(PATH)
  String show(Wording wording, Model model) {
    model.addAttribute("page", page(index.progress(), wording));
    return "search/index";
  }

  /** What goes on already is not begun again, and is no act of its own. */
  @PostMapping(PATH)
  String rebuild(Wording wording) {
    if (index.start()) {
      audit.record("index.rebuilt", "", "");
    }
    return "redirect:" + wording.language().localise(PATH);
  }

  private IndexPage page(RebuildProgress progress, Wording wording) {
    return new IndexPage(
        wording.text(index.isReady() ? "index.state.ready" : "index.state.notReady"),
        last(progress, wording),
        progress.isRunning(),
        progress.done(),
        Math.max(progress.total(), 1),
        wording.text("index.progress", progress.done(), progress.total()));
  }

  private @Nullable String last(RebuildProgress progress, Wording wording) {
    Instant ended = progress.endedAt();
    if (ended == null) {
      return null;
    }
    return wording.text(
        progress.failed() ? "index.last.failed" : "index.last.done",
        moment(ended, wording),
        progress.done());
  }

  private String moment(Instant moment, Wording wording) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", wording.language().locale())
        .format(ZonedDateTime.ofInstant(moment, clock.getZone()));
  }
}
