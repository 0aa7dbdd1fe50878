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
   * What was done.
   *
   * @param entries how many were adopted; 0 when there are no more
   * @param last up to which slug was looked
   */
  record Adopted(int entries, String last) {}

  /**
   * Adopts some, while no other node adopts or publishes.
   *
   * @param after up to which slug was looked before; empty at first
   */
  Adopted some(String after, int atMost) {
    if (find(after, 1).isEmpty()) {
      return new Adopted(0, after);
    }
    long version = catalogue.open();
    List<Intervention> found = find(after, atMost);
    found.forEach(intervention -> adopt(intervention, version));
    String last = found.isEmpty() ? after : found.get(found.size() - 1).slug();
    database.flush();
    database.clear();
    return new Adopted(found.size(), last);
  }

  /** From where the last look ended: going through all that has an entry by now takes time. */
  private List<Intervention> find(String after, int atMost) {
    return database
        .createQuery(
            """
            select intervention from Intervention intervention
            where intervention.slug > :after
            and not exists (select 1 from SlugUse used where used.slug = intervention.slug)
            order by intervention.slug
            """,
            Intervention.class)
        .setParameter("after", after)
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
