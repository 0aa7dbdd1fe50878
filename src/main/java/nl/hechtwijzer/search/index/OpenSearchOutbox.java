package nl.hechtwijzer.search.index;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.Function;
import nl.hechtwijzer.intervention.Intervention;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has yet to be told to an OpenSearch. A publication stands in a table of the database until
 * one of the nodes has brought it to the index; pages of its version are made after that.
 */
@Component
class OpenSearchOutbox {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long LOOK_EVERY_MILLIS = 50;
  private static final String WAITING =
      "select count(*) from hsearch_outbox_event where status = 'PENDING'";

  private final EntityManager database;
  private final TransactionTemplate apart;

  OpenSearchOutbox(EntityManager database, PlatformTransactionManager transactions) {
    this.database = database;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  private <T> T ask(Function<SearchSession, T> question) {
    return apart.execute(status -> question.apply(Search.session(database)));
  }

  /** Whether the index holds as many entries as there are. */
  boolean isWhole() {
    return ask(
        session ->
            session.search(Intervention.class).where(entry -> entry.matchAll()).fetchTotalHitCount()
                == ((Number)
                        database
                            .createQuery("select count(i) from Intervention i")
                            .getSingleResult())
                    .longValue());
  }

  /**
   * Writes everything, by Hibernate Search's own way of doing so, which holds back what is
   * published meanwhile.
   *
   * @param emptied whether the index is emptied first, as nobody is served from it
   */
  void writeAll(boolean emptied) {
    try {
      Search.mapping(database.getEntityManagerFactory())
          .scope(Intervention.class)
          .massIndexer()
          .purgeAllOnStart(emptied)
          .mergeSegmentsOnFinish(false)
          .startAndWait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The index could not be written to its end", e);
    }
  }

  /**
   * Waits until the index has everything that was published.
   *
   * @throws QueryTimeoutException when that takes long, as when OpenSearch is away
   */
  void await() {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (waiting() > 0) {
      if (System.nanoTime() > until) {
        throw new QueryTimeoutException("OpenSearch did not take in what was published");
      }
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    Search.mapping(database.getEntityManagerFactory())
        .scope(Intervention.class)
        .workspace()
        .refresh();
  }

  private long waiting() {
    return apart.execute(
        status -> ((Number) database.createNativeQuery(WAITING).getSingleResult()).longValue());
  }
}
