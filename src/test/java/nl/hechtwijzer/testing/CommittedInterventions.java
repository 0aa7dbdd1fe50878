package nl.hechtwijzer.testing;

import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.site.CatalogueState;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Entries that a test commits, because only what is committed is in the search index, and that it
 * takes away again. The test itself stands outside any transaction.
 */
public final class CommittedInterventions {

  private final EntityManager database;
  private final TransactionTemplate transaction;
  private final @Nullable CatalogueState catalogue;

  /** Without a new catalogue version: what was read under this version may still be handed out. */
  public CommittedInterventions(EntityManager database, PlatformTransactionManager transactions) {
    this(database, transactions, null);
  }

  /** As a publication does it: each piece of work gives this catalogue a new version. */
  public CommittedInterventions(
      EntityManager database,
      PlatformTransactionManager transactions,
      @Nullable CatalogueState catalogue) {
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.catalogue = catalogue;
  }

  /** Commits this work, and waits until the application knows of it. */
  public void commit(Runnable work) {
    CatalogueState published = catalogue;
    transaction.executeWithoutResult(
        status -> {
          work.run();
          if (published != null) {
            database
                .createNativeQuery("update catalogue_version set number = number + 1")
                .executeUpdate();
          }
        });
    if (published != null) {
      long number = version();
      await().until(() -> published.version() >= number);
    }
  }

  private long version() {
    return ((Number)
            database.createNativeQuery("select number from catalogue_version").getSingleResult())
        .longValue();
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
