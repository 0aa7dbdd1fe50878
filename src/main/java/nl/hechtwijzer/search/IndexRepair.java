package nl.hechtwijzer.search;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.hechtwijzer.intervention.CatalogueTurn;
import nl.hechtwijzer.intervention.Intervention;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the index with the database and writes what differs. */
@Component
class IndexRepair {

  private static final String STAMPED = "select i.id, i.revision, i.changedAt from Intervention i";

  /** With more changes than this, asking for each costs as much as reading everything. */
  private static final int FEW = 500;

  private final EntityManager database;
  private final ReadLexicon lexicon;
  private final CatalogueTurn turn;
  private final TransactionTemplate reading;

  IndexRepair(
      EntityManager database,
      ReadLexicon lexicon,
      CatalogueTurn turn,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.lexicon = lexicon;
    this.turn = turn;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /**
   * What differs between the database and the index.
   *
   * @param outdated entries that the index lacks or has otherwise, by their numbers
   * @param missing how many of these it lacks
   * @param surplus entries of the index that the database does not have
   */
  record Difference(List<Long> outdated, int missing, List<Long> surplus) {

    boolean isNone() {
      return outdated.isEmpty() && surplus.isEmpty();
    }

    int size() {
      return outdated.size() + surplus.size();
    }
  }

  /** The entries to write. With {@code all}, every entry counts as outdated. */
  Difference difference(boolean all) {
    return reading.execute(status -> compare(all));
  }

  /**
   * What differs among the entries that were changed since a moment, which is all there is when the
   * two were the same at that moment. Reading every stamp takes a second with a hundred thousand
   * entries; that is still done where the index holds more or fewer entries than there are.
   */
  Difference differenceSince(Instant moment) {
    return reading.execute(status -> compareSince(moment));
  }

  private Difference compareSince(Instant moment) {
    List<Object[]> changed =
        database
            .createQuery(STAMPED + " where i.changedAt >= :moment order by i.id", Object[].class)
            .setParameter("moment", moment)
            .setMaxResults(FEW + 1)
            .getResultList();
    if (changed.size() > FEW || countStored() != countIndexed()) {
      return compare(false);
    }
    List<Object> ids = changed.stream().map(row -> row[0]).toList();
    return compare(
        changed,
        ids.isEmpty() ? new HashMap<>() : indexed(entry -> entry.id().matchingAny(ids)),
        false);
  }

  private long countStored() {
    return database
        .createQuery("select count(i) from Intervention i", Long.class)
        .getSingleResult();
  }

  private long countIndexed() {
    return Search.session(database)
        .search(Intervention.class)
        .where(entry -> entry.matchAll())
        .fetchTotalHitCount();
  }

  private Difference compare(boolean all) {
    return compare(
        database.createQuery(STAMPED + " order by i.id", Object[].class).getResultList(),
        indexed(entry -> entry.matchAll()),
        all);
  }

  /**
   * @param stored number, revision and last change of each entry
   * @param indexed the stamps of the same entries in the index; what is left over is surplus
   */
  private Difference compare(List<Object[]> stored, Map<Long, String> indexed, boolean all) {
    Lexicon current = lexicon.current();
    List<Long> outdated = new ArrayList<>();
    int missing = 0;
    for (Object[] row : stored) {
      Long id = (Long) row[0];
      String known = indexed.remove(id);
      String stamp =
          IndexFields.stamp((Integer) row[1], IndexFields.moment((Instant) row[2]), current);
      if (known == null) {
        missing++;
      }
      if (all || !stamp.equals(known)) {
        outdated.add(id);
      }
    }
    return new Difference(outdated, missing, List.copyOf(indexed.keySet()));
  }

  private Map<Long, String> indexed(Function<SearchPredicateFactory, PredicateFinalStep> which) {
    Map<Long, String> stamps = new HashMap<>();
    Search.session(database)
        .search(Intervention.class)
        .select(
            entry ->
                entry
                    .composite()
                    .from(entry.id(Long.class), entry.field(IndexFields.STAMP, String.class))
                    .asList())
        .where(which)
        .fetchAllHits()
        .forEach(found -> stamps.put((Long) found.get(0), String.valueOf(found.get(1))));
    return stamps;
  }

  /**
   * Writes these entries as they now stand in the database.
   *
   * @param served whether visitors are answered from the index, so that no publication may come in
   *     between the reading and the writing
   */
  void write(List<Long> ids, boolean served) {
    reading.executeWithoutResult(
        status -> {
          if (served) {
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

  /** Takes these entries out of the index, unless they have come into the database by now. */
  void remove(List<Long> ids) {
    reading.executeWithoutResult(
        status -> {
          turn.await();
          Set<Long> gone = new HashSet<>(ids);
          database
              .createQuery("select i.id from Intervention i where i.id in :ids", Long.class)
              .setParameter("ids", ids)
              .getResultList()
              .forEach(gone::remove);
          SearchSession session = session();
          gone.forEach(id -> session.indexingPlan().purge(Intervention.class, id, null));
          session.indexingPlan().execute();
        });
  }

  /** Makes what was written safe on the disk, where the index is kept there. */
  void flush() {
    Search.mapping(database.getEntityManagerFactory())
        .scope(Intervention.class)
        .workspace()
        .flush();
  }

  private SearchSession session() {
    SearchSession session = Search.session(database);
    session.indexingPlanSynchronizationStrategy(IndexRepair::whenWritten);
    return session;
  }

  /**
   * Waits for each batch, so that a failure is seen, but not until it is safe on the disk: that
   * would cost more than writing it, and whatever a crash loses is found missing at the next start.
   */
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
