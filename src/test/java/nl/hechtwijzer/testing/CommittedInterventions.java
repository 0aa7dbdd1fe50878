package nl.hechtwijzer.testing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.InterventionContent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Entries that a test commits, because only what is committed is in the search index, and that it
 * takes away again. The test itself stands outside any transaction.
 */
public final class CommittedInterventions {

  private final EntityManager database;
  private final TransactionTemplate transaction;

  public CommittedInterventions(EntityManager database, PlatformTransactionManager transactions) {
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Commits this work. */
  public void commit(Runnable work) {
    transaction.executeWithoutResult(status -> work.run());
  }

  /** Stores entries, all changed at the same moment. */
  public void store(List<InterventionContent> contents, Instant changedAt) {
    commit(
        () -> {
          StoredReferences references = new StoredReferences(database);
          contents.forEach(
              content -> database.persist(new Intervention(content, references, changedAt)));
        });
  }

  /** Takes away every entry whose slug begins like this. */
  public void remove(String beginning) {
    commit(
        () ->
            database
                .createQuery(
                    "select i from Intervention i where i.slug like :slugs", Intervention.class)
                .setParameter("slugs", beginning + "%")
                .getResultList()
                .forEach(database::remove));
  }
}
