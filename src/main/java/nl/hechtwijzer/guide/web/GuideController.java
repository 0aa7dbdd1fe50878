package nl.hechtwijzer.guide.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Step;
import nl.hechtwijzer.guide.WeighInterventions;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.BadValues;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.KnownValues;
import nl.hechtwijzer.search.ParsedQuery;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.InSection;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Section;
import nl.hechtwijzer.site.SitemapContributor;
import nl.hechtwijzer.site.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The Wijzer. All answers stand in the address, so that every step can be shared and gone back to.
 */
@Controller
@PublicPage
@InSection(Section.GUIDE)
class GuideController implements SitemapContributor {

  private final WeighInterventions weigh;
  private final ReadKnownValues known;
  private final QuestionPages questions;
  private final OutcomePages outcomes;
  private final CatalogueState catalogue;

  GuideController(
      WeighInterventions weigh,
      ReadKnownValues known,
      QuestionPages questions,
      OutcomePages outcomes,
      CatalogueState catalogue) {
    this.weigh = weigh;
    this.known = known;
    this.questions = questions;
    this.outcomes = outcomes;
    this.catalogue = catalogue;
  }

  @GetMapping(Answers.PATH)
  String show(
      @RequestParam MultiValueMap<String, String> parameters,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    KnownValues values = known.current();
    ParsedQuery parsed = SearchQuery.parse(parameters, values);
    Answers answers = new Answers(parsed.query());
    Step step = step(parameters);
    List<BadValue> leftOut = LeftOut.in(parameters, parsed.badValues());
    if (!leftOut.isEmpty()) {
      return redirect(BadValues.url(answers.url(step), leftOut), wording);
    }
    if (AgeForm.isSentIn(parameters)) {
      return answerAge(AgeForm.in(parameters), answers, step, wording, model, response);
    }
    List<Notice> notices = LeftOut.notices(parameters, values, wording);
    if (step == Step.OUTCOME) {
      model.addAttribute("page", outcomes.of(weigh.against(answers), notices, wording));
      return "guide/outcome";
    }
    model.addAttribute("page", questions.of(step, answers, notices, wording));
    return "guide/question";
  }

  private String answerAge(
      AgeForm form,
      Answers answers,
      Step next,
      Wording wording,
      Model model,
      HttpServletResponse response) {
    AgeForm.Reading reading = form.read();
    if (reading.problem() != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", questions.refused(form, reading.problem(), answers, wording));
      return "guide/question";
    }
    Answers answered =
        reading
            .age()
            .map(age -> answers.withOnly(new FacetChoice.AgeIs(age)))
            .orElseGet(() -> answers.without(FacetKey.AGE));
    return redirect(answered.url(next), wording);
  }

  /** The last step that means something; without one, the first question. */
  private static Step step(MultiValueMap<String, String> parameters) {
    return parameters.getOrDefault(Answers.STEP_KEY, List.of()).stream()
        .flatMap(word -> Step.find(word).stream())
        .reduce((one, other) -> other)
        .orElse(Step.AGE);
  }

  private static String redirect(String url, Wording wording) {
    return "redirect:" + wording.language().localise(url);
  }

  @Override
  public List<Entry> sitemapEntries() {
    return List.of(new Entry(Answers.PATH, catalogue.changedAt()));
  }
}
