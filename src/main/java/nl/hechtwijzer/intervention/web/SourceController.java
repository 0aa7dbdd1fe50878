package nl.hechtwijzer.intervention.web;

import nl.hechtwijzer.site.InSection;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Section;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sources and what each of them says. */
@Controller
@PublicPage
@InSection(Section.SOURCES)
class SourceController {

  private final SourcePages pages;

  SourceController(SourcePages pages) {
    this.pages = pages;
  }

  @GetMapping("/bronnen")
  String list(Model model) {
    model.addAttribute("page", pages.list());
    return "intervention/sources";
  }

  @GetMapping("/bronnen/{key}")
  String show(@PathVariable String key, Language language, Model model) {
    model.addAttribute("page", pages.page(key, language.locale()));
    return "intervention/source";
  }
}
