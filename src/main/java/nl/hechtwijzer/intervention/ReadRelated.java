package nl.hechtwijzer.intervention;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;

/** Finds the entries that stand next to another entry, or below a heading, and counts them. */
@UseCase(readOnly = true)
public class ReadRelated {

  private final Interventions interventions;
  private final ReadInterventions read;

  ReadRelated(Interventions interventions, ReadInterventions read) {
    this.interventions = interventions;
    this.read = read;
  }

  /**
   * Entries that are comparable: those meant for most of the same situations first, then those
   * whose ages overlap. An entry about which the sources give neither has none.
   */
  public List<PublishedIntervention> comparableTo(InterventionProfile profile, int atMost) {
    Set<String> slugs = new LinkedHashSet<>();
    List<String> situations =
        profile.terms(TermRole.SITUATION).stream().map(Stated::value).toList();
    if (!situations.isEmpty()) {
      slugs.addAll(
          interventions.findSlugsSharingSituation(profile.slug(), situations, Limit.of(atMost)));
    }
    if (slugs.size() < atMost) {
      profile
          .age()
          .map(Stated::value)
          .ifPresent(
              age ->
                  slugs.addAll(
                      interventions.findSlugsOverlappingAge(
                          profile.slug(), age.lowest(), age.highest(), Limit.of(2 * atMost))));
    }
    return read.bySlugs(slugs.stream().limit(atMost).toList());
  }

  /** The first entries of a category, by name. */
  public List<PublishedIntervention> inCategory(Category category, int atMost) {
    return read.bySlugs(interventions.findSlugsByCategory(category, Limit.of(atMost)));
  }

  /** How many entries have a category. */
  public long countInCategory(Category category) {
    return interventions.countByCategory(category);
  }

  /** The first entries that a source describes, by name. */
  public List<PublishedIntervention> describedIn(String source, int atMost) {
    return read.bySlugs(interventions.findSlugsBySource(source, Limit.of(atMost)));
  }

  /** Entries that a source advises against in one of these situations, by name. */
  public List<String> advisedAgainst(Collection<String> situations, int atMost) {
    return situations.isEmpty()
        ? List.of()
        : interventions.findSlugsByContraindication(situations, Limit.of(atMost));
  }

  /** How many entries each source describes, by the key of the source. */
  public Map<String, Long> countPerSource() {
    return interventions.countBySource().stream()
        .collect(Collectors.toMap(SourceCount::source, SourceCount::count));
  }

  /** How many entries have each headline recognition. */
  public List<HeadlineCount> countByHeadline() {
    return interventions.countByHeadline();
  }
}
