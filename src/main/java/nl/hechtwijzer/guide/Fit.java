package nl.hechtwijzer.guide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.CriterionMatch;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.Match;

/**
 * How one intervention fits the answers, criterion by criterion. Whether a criterion is met is
 * decided where the filters of the list decide it.
 *
 * @param criteria one for each question that was answered, in the order of the questions
 * @param advisedAgainst the chosen situations in which a source advises against the intervention
 */
public record Fit(
    PublishedIntervention intervention,
    List<Criterion> criteria,
    List<Stated<String>> advisedAgainst) {

  /**
   * The best fit first: most criteria met, then least of which the sources say otherwise, then most
   * of the chosen values met, such as several situations. What is equal keeps its order.
   */
  public static final Comparator<Fit> BEST_FIRST =
      Comparator.comparing(Fit::group)
          .thenComparing(fit -> -fit.count(Match.YES))
          .thenComparing(fit -> fit.count(Match.NO))
          .thenComparing(fit -> -fit.valuesMet());

  public Fit {
    criteria = List.copyOf(criteria);
    advisedAgainst = List.copyOf(advisedAgainst);
  }

  /**
   * What the answers to one question come to.
   *
   * @param outcome of the question as a whole: one chosen value that is met suffices
   * @param values of each chosen value by itself
   */
  public record Criterion(CriterionMatch outcome, List<CriterionMatch> values) {

    public Criterion {
      values = List.copyOf(values);
    }

    /** What was asked for. */
    public FacetKey key() {
      return outcome.key();
    }

    /** Whether the intervention meets the criterion. */
    public Match match() {
      return outcome.match();
    }
  }

  /** Where an intervention stands in the outcome, in the order in which they are told. */
  public enum Group {
    /** A source advises against it in a situation that was chosen. */
    ADVISED_AGAINST,
    /** Every criterion is met. */
    FITS,
    /** No criterion speaks against it, but the sources do not say everything. */
    MAY_FIT,
    /** One criterion keeps it from fitting, and at least one other is met. */
    NEARLY_FITS,
    /** More than one criterion speaks against it, or none speaks for it. */
    DOES_NOT_FIT
  }

  /** How an intervention fits these answers on this day. */
  public static Fit of(PublishedIntervention intervention, Answers answers, LocalDate today) {
    InterventionProfile profile = intervention.profile();
    List<CriterionMatch> outcomes = answers.query().match(profile, today).criteria();
    List<Criterion> criteria =
        outcomes.stream()
            .sorted(Comparator.comparing(outcome -> Step.about(outcome.key())))
            .map(outcome -> criterion(outcome, profile, answers, today))
            .toList();
    return new Fit(intervention, criteria, advisedAgainst(profile, answers));
  }

  private static Criterion criterion(
      CriterionMatch outcome, InterventionProfile profile, Answers answers, LocalDate today) {
    return new Criterion(
        outcome,
        answers.about(outcome.key()).stream()
            .map(choice -> new CriterionMatch(outcome.key(), choice, choice.find(profile, today)))
            .toList());
  }

  private static List<Stated<String>> advisedAgainst(InterventionProfile profile, Answers answers) {
    Set<String> chosen =
        answers.about(FacetKey.SITUATION).stream()
            .map(FacetChoice::value)
            .collect(Collectors.toSet());
    return profile.terms(TermRole.CONTRAINDICATION).stream()
        .filter(stated -> chosen.contains(stated.value()))
        .toList();
  }

  /** Where the intervention stands in the outcome. */
  public Group group() {
    if (!advisedAgainst.isEmpty()) {
      return Group.ADVISED_AGAINST;
    }
    long against = count(Match.NO);
    if (against == 0) {
      return count(Match.UNKNOWN) == 0 ? Group.FITS : Group.MAY_FIT;
    }
    return against == 1 && count(Match.YES) > 0 ? Group.NEARLY_FITS : Group.DOES_NOT_FIT;
  }

  /** The criteria that come to this. */
  public List<Criterion> criteria(Match match) {
    return criteria.stream().filter(criterion -> criterion.match() == match).toList();
  }

  private long count(Match match) {
    return criteria(match).size();
  }

  private long valuesMet() {
    return criteria.stream()
        .flatMap(criterion -> criterion.values().stream())
        .filter(value -> value.match() == Match.YES)
        .count();
  }
}
