package nl.hechtwijzer.intervention.web;

import java.util.Locale;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.InterventionCards;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.ReadRelated;
import nl.hechtwijzer.site.InSection;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Section;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What prevention and treatment mean, each with its interventions. */
@Controller
@PublicPage
class CategoryController {

  /** As many as a page of the list holds; the list itself shows the others. */
  private static final int SHOWN = 20;

  private final ReadRelated related;
  private final InterventionCards cards;

  CategoryController(ReadRelated related, InterventionCards cards) {
    this.related = related;
    this.cards = cards;
  }

  @GetMapping("/preventie")
  @InSection(Section.PREVENTION)
  String prevention(Language language, Model model) {
    return show(Category.PREVENTION, "prevention", language.locale(), model);
  }

  @GetMapping("/behandeling")
  @InSection(Section.TREATMENT)
  String treatment(Language language, Model model) {
    return show(Category.TREATMENT, "treatment", language.locale(), model);
  }

  private String show(Category category, String key, Locale locale, Model model) {
    model.addAttribute(
        "page",
        new CategoryPage(
            key,
            cards.category(category, locale),
            related.countInCategory(category),
            cards.of(related.inCategory(category, SHOWN), locale),
            "/interventies?categorie=" + PublishedWords.CATEGORY.of(category)));
    return "intervention/category";
  }
}
