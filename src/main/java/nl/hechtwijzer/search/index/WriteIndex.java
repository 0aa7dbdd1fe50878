package nl.hechtwijzer.search.index;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.hechtwijzer.intervention.CatalogueTurn;
import nl.hechtwijzer.intervention.Intervention;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes every entry to the index anew, without emptying it first. A mass indexer would do so too,
 * but it empties the index or writes entries twice, and knows nothing of publications meanwhile.
 */
@Component
class WriteIndex {

  static final int BATCH = 200;

  private final EntityManager database;
  private final CatalogueTurn turn;
  private final TransactionTemplate reading;

  WriteIndex(EntityManager database, CatalogueTurn turn, PlatformTransactionManager transactions) {
    this.database = database;
    this.turn = turn;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /** The numbers of all entries, in parts. */
  List<List<Long>> batches() {
    List<Long> ids = reading.execute(status -> stored());
    List<List<Long>> batches = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += BATCH) {
      batches.add(List.copyOf(ids.subList(from, Math.min(ids.size(), from + BATCH))));
    }
    return batches;
  }

  private List<Long> stored() {
    return database
        .createQuery("select i.id from Intervention i order by i.id", Long.class)
        .getResultList();
  }

  /**
   * Writes these entries as they now stand in the database.
   *
   * @param inTurn whether no publication may come in between the reading and the writing
   */
  void write(List<Long> ids, boolean inTurn) {
    reading.executeWithoutResult(
        status -> {
          if (inTurn) {
            turn.await();
          }
          SearchSession session = session();
          database
              .createQuery("select i from Intervention i where i.id in :ids", Intervention.class)
              .setParameter("ids", ids)
              .setHint(HibernateHints.HINT_READ_ONLY, true)
              .getResultList()
              .forEach(session.indexingPlan()::addOrUpdate);
          session.indexingPlan().execute();
        });
  }

  /** Takes out of the index what the database does not have, and makes all safe on the disk. */
  void finish() {
    reading.executeWithoutResult(
        status -> {
          turn.await();
          SearchSession session = session();
          Set<Long> gone =
              new HashSet<>(
                  session
                      .search(Intervention.class)
                      .select(entry -> entry.id(Long.class))
                      .where(entry -> entry.matchAll())
                      .fetchAllHits());
          stored().forEach(gone::remove);
          gone.forEach(id -> session.indexingPlan().purge(Intervention.class, id, null));
          session.indexingPlan().execute();
          session.workspace(Intervention.class).flush();
          session.workspace(Intervention.class).refresh();
        });
  }

  private SearchSession session() {
    SearchSession session = Search.session(database);
    session.indexingPlanSynchronizationStrategy(WriteIndex::whenWritten);
    return session;
  }

  /** Waits for each batch, so that a failure is seen; it is made safe on the disk at the end. */
  private static void whenWritten(IndexingPlanSynchronizationStrategyConfigurationContext batch) {
    batch.documentCommitStrategy(DocumentCommitStrategy.NONE);
    batch.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    batch.indexingFutureHandler(
        written ->
            written
                .join()
                .throwable()
                .ifPresent(
                    failure -> {
                      throw new IllegalStateException("Entries cannot be written", failure);
                    }));
  }
}
