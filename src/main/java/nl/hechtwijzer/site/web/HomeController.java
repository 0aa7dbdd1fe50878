package nl.hechtwijzer.site.web;

import java.util.Optional;
import nl.hechtwijzer.site.CatalogueOverview;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@PublicPage
class HomeController {

  private final Optional<CatalogueOverview> catalogue;

  HomeController(Optional<CatalogueOverview> catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/")
  String show(Wording wording, Model model) {
    model.addAttribute(
        "page", new HomePage(catalogue.map(overview -> overview.overview(wording)).orElse(null)));
    return "site/home";
  }
}
