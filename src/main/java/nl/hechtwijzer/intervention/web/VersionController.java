package nl.hechtwijzer.intervention.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.InterventionNotFound;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.PublicationHistory;
import nl.hechtwijzer.intervention.PublicationHistory.PastVersion;
import nl.hechtwijzer.intervention.ShownEntries;
import nl.hechtwijzer.site.InSection;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Section;
import nl.hechtwijzer.site.Shell;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Every version of an entry at an address of its own, for whoever refers to what was published at a
 * moment. Search engines are led to the entry itself.
 */
@Controller
@PublicPage
@InSection(Section.CATALOGUE)
class VersionController {

  private final PublicationHistory versions;
  private final ShownEntries shown;
  private final InterventionWording dates;
  private final SiteSettings settings;
  private final Clock clock;

  VersionController(
      PublicationHistory versions,
      ShownEntries shown,
      InterventionWording dates,
      SiteSettings settings,
      Clock clock) {
    this.versions = versions;
    this.shown = shown;
    this.dates = dates;
    this.settings = settings;
    this.clock = clock;
  }

  static String path(String slug, int number) {
    return "/interventies/" + slug + "/versies/" + number;
  }

  @GetMapping("/interventies/{slug}/versies/{number:[1-9][0-9]{0,8}}")
  Object show(
      @PathVariable String slug,
      @PathVariable int number,
      @RequestParam(name = "publiek", required = false) @Nullable String audience,
      Wording wording,
      Model model,
      HttpServletRequest request) {
    Language language = wording.language();
    PastVersion version =
        versions.version(slug, number).orElseThrow(() -> new InterventionNotFound(slug));
    String present = version.entry().slug();
    if (version.entry().hasMovedFrom(slug)) {
      return FormerPages.moved(path(present, number), language, request);
    }
    model.addAttribute(
        "page",
        shown.page(
            version.content(),
            new ShownEntries.Showing(
                number,
                version.publishedAt(),
                "beleidsmakers".equals(audience) ? Audience.POLICYMAKERS : Audience.PROFESSIONALS,
                path(present, number),
                notice(version, wording),
                language.locale())));
    if (model.getAttribute("shell") instanceof Shell shell) {
      model.addAttribute(
          "shell",
          shell.foundAt(Shell.Addresses.of("/interventies/" + present, language, settings)));
    }
    return ShownEntries.TEMPLATE;
  }

  private Notice notice(PastVersion version, Wording wording) {
    String entryUrl = "/interventies/" + version.entry().slug();
    String published = date(version.publishedAt(), wording);
    String since = date(version.entry().since(), wording);
    if (version.isCurrent()) {
      return new Notice(
          Notice.Kind.INFO,
          wording.text("version.current", version.number(), published),
          new PageLink(wording.text("version.current.link"), entryUrl));
    }
    if (version.entry().isPublic()) {
      return new Notice(
          Notice.Kind.WARNING,
          wording.text(
              "version.superseded",
              version.number(),
              published,
              version.entry().lastVersion(),
              since),
          new PageLink(wording.text("version.superseded.link"), entryUrl));
    }
    return new Notice(
        Notice.Kind.WARNING,
        wording.text("version.withdrawn", version.number(), published, since),
        new PageLink(wording.text("version.withdrawn.link"), entryUrl));
  }

  private String date(Instant moment, Wording wording) {
    return dates.date(LocalDate.ofInstant(moment, clock.getZone()), wording.language().locale());
  }
}
