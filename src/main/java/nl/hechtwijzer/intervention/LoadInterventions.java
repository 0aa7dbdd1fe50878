package nl.hechtwijzer.intervention;

import java.util.Collection;
import java.util.List;
import nl.hechtwijzer.site.UseCase;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads entries from the database, each with all that belongs to it. */
@UseCase(readOnly = true)
class LoadInterventions {

  private final Interventions interventions;

  LoadInterventions(Interventions interventions) {
    this.interventions = interventions;
  }

  /**
   * The entries with these slugs, in no order; unknown slugs are left out. An entry is read in
   * several statements: all see the same catalogue, whatever is published in between.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  List<PublishedIntervention> bySlugs(Collection<String> slugs) {
    return interventions.findBySlugIn(slugs).stream().map(PublishedIntervention::of).toList();
  }

  /** Every entry, in the order of the names. */
  List<PublishedIntervention> all() {
    return interventions.findAllByOrderByNameKeyAscSlugAsc().stream()
        .map(PublishedIntervention::of)
        .toList();
  }
}
