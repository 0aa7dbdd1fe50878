package nl.hechtwijzer.intervention.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.InterventionNotFound;
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
  private final FormerPages former;

  InterventionController(EntryPages pages, FormerPages former) {
    this.pages = pages;
    this.former = former;
  }

  /** What became of an entry is only asked when it isn't there. */
  @GetMapping("/interventies/{slug}")
  Object show(
      @PathVariable String slug,
      @RequestParam(name = "publiek", required = false) @Nullable String audience,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Audience reader =
        "beleidsmakers".equals(audience) ? Audience.POLICYMAKERS : Audience.PROFESSIONALS;
    try {
      model.addAttribute("page", pages.page(slug, reader, language.locale()));
      return "intervention/show";
    } catch (InterventionNotFound missing) {
      return former.answer(slug, language, model, request, response);
    }
  }
}
