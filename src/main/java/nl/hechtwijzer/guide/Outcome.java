package nl.hechtwijzer.guide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.search.FacetKey;

/**
 * How the interventions fit the answers, the best fit first within each group. Of a large catalogue
 * the most promising are weighed one by one; the totals count all of it, as the list does.
 *
 * @param fits those that were weighed
 * @param totals what the list holds
 */
public record Outcome(Answers answers, List<Fit> fits, Totals totals) {

  public Outcome {
    fits = List.copyOf(fits);
  }

  /**
   * What the list holds with these answers as its filters.
   *
   * @param certain entries that meet every criterion
   * @param possible those, and also the entries whose sources do not say everything
   * @param everything all entries of the catalogue
   * @param without what is possible when the answers about one key are let go
   */
  public record Totals(int certain, int possible, int everything, Map<FacetKey, Integer> without) {

    public Totals {
      without = Map.copyOf(without);
    }
  }

  /** Weighs these interventions; of equal ones, those that come first stay first. */
  static List<Fit> weigh(
      Collection<PublishedIntervention> interventions, Answers answers, LocalDate today) {
    return interventions.stream()
        .map(intervention -> Fit.of(intervention, answers, today))
        .sorted(Fit.BEST_FIRST)
        .toList();
  }

  /** The interventions of one group. */
  public List<Fit> in(Fit.Group group) {
    return fits.stream().filter(fit -> fit.group() == group).toList();
  }

  /** Whether every intervention was weighed. */
  public boolean isComplete() {
    return fits.size() >= totals.everything();
  }
}
