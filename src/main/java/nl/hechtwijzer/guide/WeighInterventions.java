package nl.hechtwijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.intervention.ReadRelated;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.SearchQuery;
import org.springframework.stereotype.Service;

/**
 * Weighs interventions against the answers. A small catalogue is weighed whole. Of a large one the
 * search proposes who is worth weighing, so that the work does not grow with the catalogue.
 */
@Service
public class WeighInterventions {

  private final CatalogueSearch search;
  private final ReadInterventions interventions;
  private final ReadRelated related;
  private final Clock clock;

  WeighInterventions(
      CatalogueSearch search, ReadInterventions interventions, ReadRelated related, Clock clock) {
    this.search = search;
    this.interventions = interventions;
    this.related = related;
    this.clock = clock;
  }

  /** How the interventions fit these answers. */
  public Outcome against(Answers answers) {
    Outcome.Totals totals = totals(answers);
    Collection<String> slugs = slugs(answers, totals);
    return new Outcome(
        answers,
        Outcome.weigh(interventions.bySlugs(slugs), answers, LocalDate.now(clock)),
        totals);
  }

  private Outcome.Totals totals(Answers answers) {
    SearchQuery query = answers.query();
    List<FacetKey> keys = answers.keys();
    List<SearchQuery> questions = new ArrayList<>();
    questions.add(query);
    questions.add(query.includingUnknown(true));
    questions.add(query.cleared());
    keys.forEach(key -> questions.add(query.without(key).includingUnknown(true)));
    List<Integer> counts = search.count(questions);
    Map<FacetKey, Integer> without = new EnumMap<>(FacetKey.class);
    keys.forEach(
        key -> without.put(key, counts.get(questions.size() - keys.size() + without.size())));
    return new Outcome.Totals(counts.get(0), counts.get(1), counts.get(2), without);
  }

  private Collection<String> slugs(Answers answers, Outcome.Totals totals) {
    if (totals.everything() <= Candidates.MOST) {
      return search.firstSlugs(answers.query().cleared(), Candidates.MOST);
    }
    return new Candidates(search::firstSlugs).of(answers, advisedAgainst(answers));
  }

  private List<String> advisedAgainst(Answers answers) {
    return related.advisedAgainst(
        answers.about(FacetKey.SITUATION).stream().map(FacetChoice::value).toList(),
        Candidates.MOST_ADVISED_AGAINST);
  }
}
