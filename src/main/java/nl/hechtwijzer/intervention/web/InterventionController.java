package nl.hechtwijzer.intervention.web;

import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.site.InSection;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an intervention. */
@Controller
@PublicPage
@InSection(Section.CATALOGUE)
class InterventionController {

  private final EntryPages pages;

  InterventionController(EntryPages pages) {
    this.pages = pages;
  }

  @GetMapping("/interventies/{slug}")
  String show(
      @PathVariable String slug,
      @RequestParam(name = "publiek", required = false) @Nullable String audience,
      Language language,
      Model model) {
    Audience reader =
        "beleidsmakers".equals(audience) ? Audience.POLICYMAKERS : Audience.PROFESSIONALS;
    model.addAttribute("page", pages.page(slug, reader, language.locale()));
    return "intervention/show";
  }
}
