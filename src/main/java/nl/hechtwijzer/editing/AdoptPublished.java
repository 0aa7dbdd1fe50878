package nl.hechtwijzer.editing;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.PublicCatalogue;
import nl.hechtwijzer.intervention.UseCase;

/**
 * Gives interventions that are public without an entry, such as those of the first fill, an entry
 * and their first revision.
 */
@UseCase
class AdoptPublished {

  private final EntityManager database;
  private final PublicCatalogue catalogue;

  AdoptPublished(EntityManager database, PublicCatalogue catalogue) {
    this.database = database;
    this.catalogue = catalogue;
  }

  /**
   * Adopts some, while no other node adopts or publishes.
   *
   * @return how many; 0 when there are no more
   */
  int some(int atMost) {
    if (find(1).isEmpty()) {
      return 0;
    }
    long version = catalogue.open();
    List<Intervention> found = find(atMost);
    found.forEach(intervention -> adopt(intervention, version));
    database.flush();
    database.clear();
    return found.size();
  }

  private List<Intervention> find(int atMost) {
    return database
        .createQuery(
            """
            select intervention from Intervention intervention
            where not exists (select 1 from SlugUse used where used.slug = intervention.slug)
            order by intervention.id
            """,
            Intervention.class)
        .setMaxResults(atMost)
        .getResultList();
  }

  private void adopt(Intervention intervention, long version) {
    Entry entry = Entry.adopted(intervention);
    database.persist(entry);
    database.persist(new SlugUse(intervention.slug(), entry.id(), intervention.changedAt()));
    database.persist(Revision.adopted(entry.id(), intervention, version));
  }
}
