package nl.hechtwijzer.site.web;

import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.SitemapContributor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the site says about itself. */
@Controller
@PublicPage
class StatementsController implements SitemapContributor {

  private final StatementPage page;

  StatementsController(SiteSettings settings) {
    this.page = new StatementPage(settings.contactEmail().orElse(null));
  }

  @GetMapping("/over")
  String about(Model model) {
    return show("site/about", model);
  }

  @GetMapping("/toegankelijkheid")
  String accessibility(Model model) {
    return show("site/accessibility", model);
  }

  @GetMapping("/privacy")
  String privacy(Model model) {
    return show("site/privacy", model);
  }

  private String show(String template, Model model) {
    model.addAttribute("page", page);
    return template;
  }

  @Override
  public List<Entry> sitemapEntries() {
    return Stream.of("/", "/over", "/toegankelijkheid", "/privacy")
        .map(path -> new Entry(path, null))
        .toList();
  }
}
