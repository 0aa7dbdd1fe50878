package nl.hechtwijzer.intervention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads published entries whole. */
@UseCase(readOnly = true)
public class ReadInterventions {

  private final Interventions interventions;

  ReadInterventions(Interventions interventions) {
    this.interventions = interventions;
  }

  /**
   * The entry with this slug.
   *
   * @throws InterventionNotFound when there is none
   */
  public PublishedIntervention bySlug(String slug) {
    return interventions
        .findBySlug(slug)
        .map(PublishedIntervention::of)
        .orElseThrow(() -> new InterventionNotFound(slug));
  }

  /**
   * The entries with these slugs, in the order in which they are asked for; unknown slugs are left
   * out.
   */
  public List<PublishedIntervention> bySlugs(Collection<String> slugs) {
    Map<String, PublishedIntervention> found =
        interventions.findBySlugIn(slugs).stream()
            .map(PublishedIntervention::of)
            .collect(Collectors.toMap(PublishedIntervention::slug, Function.identity()));
    return slugs.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Every entry, in the order of the names. */
  public List<PublishedIntervention> all() {
    return interventions.findAllByOrderByNameKeyAscSlugAsc().stream()
        .map(PublishedIntervention::of)
        .toList();
  }

  /** The address of every entry, in the order of the names. */
  public List<PublishedAddress> addresses() {
    return interventions.findAddresses();
  }
}
