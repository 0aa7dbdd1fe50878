package nl.hechtwijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.intervention.ReadRelated;
import nl.hechtwijzer.intervention.UseCase;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.SearchQuery;

/**
 * Weighs interventions against the answers. A small catalogue is weighed whole. Of a large one the
 * search proposes who is worth weighing, so that the work does not grow with the catalogue.
 */
@UseCase(readOnly = true)
public class WeighInterventions {

  /** How many interventions are read and weighed at most. */
  static final int MOST = 60;

  private static final int MOST_ADVISED_AGAINST = 8;
  private static final int MOST_FITTING = 20;
  private static final int MOST_POSSIBLE = 14;
  private static final int MOST_NEAR_PER_KEY = 3;

  /** How far two answers are compared to find what only the wider one holds. */
  private static final int REACH = 200;

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
    List<String> slugs =
        totals.everything() <= MOST
            ? search.firstSlugs(answers.query().cleared(), MOST)
            : proposed(answers);
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

  private List<String> proposed(Answers answers) {
    SearchQuery query = answers.query();
    List<String> fitting = search.firstSlugs(query, REACH);
    List<String> possible = search.firstSlugs(query.includingUnknown(true), REACH);
    Set<String> proposed = new LinkedHashSet<>(advisedAgainst(answers));
    add(proposed, fitting, List.of(), MOST_FITTING);
    add(proposed, possible, fitting, MOST_POSSIBLE);
    for (FacetKey key : answers.keys()) {
      SearchQuery wider = query.without(key);
      int room = MOST_NEAR_PER_KEY;
      room -= add(proposed, search.firstSlugs(wider, REACH), possible, room);
      if (room > 0) {
        add(proposed, search.firstSlugs(wider.includingUnknown(true), REACH), possible, room);
      }
    }
    return List.copyOf(proposed);
  }

  private List<String> advisedAgainst(Answers answers) {
    return related.advisedAgainst(
        answers.about(FacetKey.SITUATION).stream().map(FacetChoice::value).toList(),
        MOST_ADVISED_AGAINST);
  }

  /**
   * Adds what stands in the wider answer and not in the narrower. Both stand in the same order, so
   * whatever of the narrower answer comes within reach in the wider one came within reach there
   * too.
   */
  private static int add(
      Set<String> proposed, List<String> wider, List<String> narrower, int atMost) {
    Set<String> known = new HashSet<>(narrower);
    List<String> added =
        wider.stream()
            .filter(slug -> !known.contains(slug) && !proposed.contains(slug))
            .limit(atMost)
            .toList();
    proposed.addAll(added);
    return added.size();
  }
}
