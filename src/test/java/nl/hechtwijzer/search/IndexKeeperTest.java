package nl.hechtwijzer.search;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.hechtwijzer.intervention.CatalogueChangedElsewhere;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.testing.CommittedInterventions;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.SqlStatements;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How the index follows the database, and mends itself where it could not. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IndexKeeperTest {

  @Autowired private IndexRepair repair;
  @Autowired private IndexKeeper keeper;
  @Autowired private RebuildIndex rebuild;
  @Autowired private MockMvc mockMvc;
  @Autowired private CatalogueSearch search;
  @Autowired private EntityManager database;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private CatalogueState catalogue;
  @Autowired private SqlStatements statements;

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

  private void mend() {
    IndexRepair.Difference difference = repair.difference(false);
    repair.write(difference.outdated(), true);
    assertThat(repair.difference(false).isNone()).isTrue();
  }

  @Test
  void findsWhatIsStoredAtOnce() {
    assertThat(find("kwikstaart")).isEqualTo(1);
    assertThat(repair.difference(false).isNone()).isTrue();
  }

  @Test
  void mendsWhatChangedBehindItsBack() {
    behindItsBack(
        "update intervention set name = 'Roodborst', revision = 2 where slug = 'proef-kwikstaart'");

    // Whether the follower was first or not, it is found afterwards.
    mend();
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
  void mendsWhatIsMissing() {
    Long id =
        database
            .createQuery(
                "select i.id from Intervention i where i.slug = 'proef-kwikstaart'", Long.class)
            .getSingleResult();
    lose(id);

    assertThat(find("kwikstaart")).isZero();
    assertThat(repair.difference(false).missing()).isEqualTo(1);
    mend();
    assertThat(find("kwikstaart")).isEqualTo(1);
  }

  @Test
  void removesNothingThatHasComeMeanwhile() {
    Long id =
        database
            .createQuery(
                "select i.id from Intervention i where i.slug = 'proef-kwikstaart'", Long.class)
            .getSingleResult();

    repair.remove(List.of(id));

    assertThat(find("kwikstaart")).isEqualTo(1);
  }

  @Test
  void readsOnlyWhatChangedSinceItLastLooked() {
    assertThat(statements.during(() -> repair.differenceSince(Instant.now())))
        .filteredOn(sql -> sql.contains(" intervention "))
        .hasSize(2)
        .allMatch(sql -> sql.contains("count(") || sql.contains("changed_at>="));
  }

  @Test
  void looksAtEverythingWhenThereIsMoreOrLessThanItHolds() {
    Long id =
        database
            .createQuery(
                "select i.id from Intervention i where i.slug = 'proef-kwikstaart'", Long.class)
            .getSingleResult();
    lose(id);

    assertThat(repair.differenceSince(Instant.now()).outdated()).containsExactly(id);
    mend();
  }

  @Test
  void tellsOfARebuildAndNotOfWhatCameBeforeIt() {
    ExecutorService waiting = Executors.newFixedThreadPool(20);
    for (int i = 0; i < 20; i++) {
      waiting.execute(() -> keeper.follow(new CatalogueChangedElsewhere()));
    }

    assertThat(rebuild.start()).isTrue();
    await().until(() -> !rebuild.progress().isRunning());

    assertThat(rebuild.progress().done()).isEqualTo(9);
    waiting.shutdown();
  }

  @Test
  void makesPagesAnewThatWereMadeOfAnIndexThatLagged() throws Exception {
    Long id =
        database
            .createQuery(
                "select i.id from Intervention i where i.slug = 'proef-kwikstaart'", Long.class)
            .getSingleResult();
    lose(id);
    MockHttpServletResponse lagging = list("");
    String tag = lagging.getHeader(HttpHeaders.ETAG);
    assertThat(lagging.getContentAsString()).doesNotContain("/interventies/proef-kwikstaart");
    assertThat(list(tag).getStatus()).isEqualTo(304);

    keeper.check();

    await().untilAsserted(() -> assertThat(find("kwikstaart")).isEqualTo(1));
    await().untilAsserted(() -> assertThat(list(tag).getStatus()).isEqualTo(200));
    assertThat(list(tag).getContentAsString()).contains("/interventies/proef-kwikstaart");
  }

  private MockHttpServletResponse list(String tag) throws Exception {
    return mockMvc
        .perform(get("/interventies?q=kwikstaart&keer=1").header(HttpHeaders.IF_NONE_MATCH, tag))
        .andReturn()
        .getResponse();
  }

  @Test
  void makesAllAnewAndSaysHowFarItIs() {
    assertThat(rebuild.start()).isTrue();
    assertThat(find("kwikstaart")).isEqualTo(1);

    await().until(() -> !rebuild.progress().isRunning());

    assertThat(rebuild.progress().failed()).isFalse();
    assertThat(rebuild.progress().done()).isEqualTo(rebuild.progress().total()).isEqualTo(9);
    assertThat(find("kwikstaart")).isEqualTo(1);
  }
}
