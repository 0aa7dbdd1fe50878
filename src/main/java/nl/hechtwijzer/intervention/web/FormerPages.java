package nl.hechtwijzer.intervention.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import nl.hechtwijzer.intervention.InterventionNotFound;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.PublicationHistory;
import nl.hechtwijzer.intervention.PublicationHistory.Standing;
import nl.hechtwijzer.site.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Answers at addresses where nothing is published now, and where perhaps something was. */
@Component
class FormerPages {

  private final PublicationHistory history;
  private final InterventionWording wording;
  private final Clock clock;

  FormerPages(PublicationHistory history, InterventionWording wording, Clock clock) {
    this.history = history;
    this.wording = wording;
    this.clock = clock;
  }

  /**
   * Leads from a former address to the present one, or says that the entry was withdrawn.
   *
   * @return a template or a redirect
   * @throws InterventionNotFound when nothing was ever published here
   */
  Object answer(
      String slug,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Standing entry = history.standing(slug).orElseThrow(() -> new InterventionNotFound(slug));
    if (entry.hasMovedFrom(slug)) {
      return moved("/interventies/" + entry.slug(), language, request);
    }
    if (!entry.isWithdrawn()) {
      throw new InterventionNotFound(slug);
    }
    LocalDate since = LocalDate.ofInstant(entry.since(), clock.getZone());
    model.addAttribute(
        "page",
        new WithdrawnPage(
            entry.name(),
            wording.date(since, language.locale()),
            entry.lastVersion(),
            VersionController.path(entry.slug(), entry.lastVersion())));
    response.setStatus(HttpStatus.GONE.value());
    return "intervention/withdrawn";
  }

  /** Leads for good to another path, with the query that came along. */
  static View moved(String path, Language language, HttpServletRequest request) {
    String query = request.getQueryString();
    String url = language.localise(path) + (query == null ? "" : "?" + query);
    RedirectView view = new RedirectView(url, true);
    view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    view.setExposeModelAttributes(false);
    view.setExpandUriTemplateVariables(false);
    return view;
  }
}
