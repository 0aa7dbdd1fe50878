package nl.hechtwijzer.search;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.search.index.RebuildIndex;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.testing.CommittedInterventions;
import nl.hechtwijzer.testing.RepositoryTest;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How the index follows the database, and mends itself where it could not. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IndexKeeperTest {

  @Autowired private RebuildIndex rebuild;
  @Autowired private CatalogueSearch search;
  @Autowired private EntityManager database;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private CatalogueState catalogue;

  private CommittedInterventions committed;

  @BeforeEach
  void store() {
    committed = new CommittedInterventions(database, transactions, catalogue);
    committed.store(
        List.of(anIntervention("proef-kwikstaart").named("Kwikstaart").build()), Instant.EPOCH);
    // From here on nothing is followed any more, so what changes behind its back stays unseen.
    await().until(() -> catalogue.version() == storedVersion());
  }

  @AfterEach
  void remove() {
    committed.remove("proef-");
    assertThat(find("kwikstaart")).isZero();
  }

  private long storedVersion() {
    return ((Number)
            database.createNativeQuery("select number from catalogue_version").getSingleResult())
        .longValue();
  }

  private int find(String text) {
    return search.find(SearchQuery.everything().withText(text)).total();
  }

  private void behindItsBack(String statement) {
    committed.commit(() -> database.createNativeQuery(statement).executeUpdate());
  }

  /** As a crash would between the database and the index. */
  private void lose(Long id) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              SearchIndexingPlan plan = Search.session(database).indexingPlan();
              plan.purge(Intervention.class, id, null);
              plan.execute();
            });
  }

  private Long id() {
    return database
        .createQuery(
            "select i.id from Intervention i where i.slug = 'proef-kwikstaart'", Long.class)
        .getSingleResult();
  }

  private void writeAnew() {
    assertThat(rebuild.start()).isTrue();
    await().until(() -> !rebuild.progress().isRunning());
    assertThat(rebuild.progress().failed()).isFalse();
  }

  @Test
  void findsWhatIsStoredAtOnce() {
    assertThat(find("kwikstaart")).isEqualTo(1);
  }

  @Test
  void writesAnewWhatChangedBehindItsBack() {
    behindItsBack(
        "update intervention set name = 'Roodborst', revision = 2 where slug = 'proef-kwikstaart'");

    writeAnew();

    assertThat(find("roodborst")).isEqualTo(1);
  }

  @Test
  void followsAnotherNodeBeforeItsVersionIsShown() {
    long version = catalogue.version();

    committed.commit(
        () -> {
          database
              .createNativeQuery(
                  "update intervention set name = 'Roodborst', revision = 2, changed_at = current_timestamp where slug = 'proef-kwikstaart'")
              .executeUpdate();
          database
              .createNativeQuery("update catalogue_version set number = number + 1")
              .executeUpdate();
        });
    await().until(() -> catalogue.version() > version);

    assertThat(find("roodborst")).isEqualTo(1);
  }

  @Test
  void writesWhatIsMissing() {
    lose(id());
    assertThat(find("kwikstaart")).isZero();

    writeAnew();

    assertThat(find("kwikstaart")).isEqualTo(1);
  }

  @Test
  void makesAllAnewAndSaysHowFarItIs() {
    assertThat(rebuild.start()).isTrue();
    assertThat(rebuild.start()).isFalse();
    assertThat(find("kwikstaart")).isEqualTo(1);

    await().until(() -> !rebuild.progress().isRunning());

    assertThat(rebuild.progress().failed()).isFalse();
    assertThat(rebuild.progress().done()).isEqualTo(rebuild.progress().total()).isEqualTo(9);
    assertThat(find("kwikstaart")).isEqualTo(1);
  }
}
