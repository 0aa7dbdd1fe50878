package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.Collection;
import nl.hechtwijzer.intervention.InterventionProfile;

/**
 * What the choices of one criterion come to for one intervention.
 *
 * @param key that of the choice that decided
 * @param choice the choice that decided: the first that is met, else the first that is unknown,
 *     else the first
 * @param finding what that choice comes to, and so the criterion
 */
public record CriterionMatch(FacetKey key, FacetChoice choice, Finding finding) {

  static CriterionMatch of(
      Collection<FacetChoice> choices, InterventionProfile profile, LocalDate today) {
    return choices.stream()
        .map(choice -> new CriterionMatch(choice.key(), choice, choice.find(profile, today)))
        .reduce((one, other) -> one.match().or(other.match()) == one.match() ? one : other)
        .orElseThrow(() -> new IllegalArgumentException("A criterion has a choice"));
  }

  /** Whether the intervention meets the criterion. */
  public Match match() {
    return finding.match();
  }
}
