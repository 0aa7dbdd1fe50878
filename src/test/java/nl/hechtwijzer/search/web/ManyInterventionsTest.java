package nl.hechtwijzer.search.web;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromGuideline;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.testing.CommittedInterventions;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.SqlStatements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the list costs and looks like when there is more than one page of it. Entries are committed,
 * as only those are listed, and taken away after each test.
 */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ManyInterventionsTest {

  private static final int MANY = 200;
  private static final int MOST = 12;
  // A page that was rendered once is kept, so every question here is asked at an address of its
  // own.
  private static final String PLAIN = "/interventies?proef=";
  private static final String CHOSEN =
      "/interventies?q=kind&categorie=preventie&leeftijd=3j&vanaf=goed-onderbouwd&onbekend=meenemen&proef=";

  @Autowired private Pages pages;
  @Autowired private SqlStatements statements;
  @Autowired private EntityManager database;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private CatalogueState catalogue;

  private List<String> statementsFor(String url) {
    return statements.during(() -> pages.get(url));
  }

  private void store() {
    new CommittedInterventions(database, transactions, catalogue)
        .store(
            IntStream.range(0, MANY).mapToObj(ManyInterventionsTest::content).toList(),
            Instant.EPOCH);
  }

  @AfterEach
  void remove() {
    new CommittedInterventions(database, transactions, catalogue).remove("proef-");
  }

  private static InterventionContent content(int number) {
    return anIntervention("proef-" + number)
        .named("Proef voor een kind " + number)
        .alsoNamed("Nog een naam " + number)
        .describedBy(
            fromNji()
                .summary("Over een kind")
                .atLeast(RecognitionLevel.WELL_SUBSTANTIATED)
                .situations("huiselijk-geweld")
                .audiences(Audience.PROFESSIONALS),
            fromGuideline()
                .categories(Category.PREVENTION, Category.TREATMENT)
                .aged(AgeRange.years(0, 5)))
        .build();
  }

  @Test
  void readsWhatIsOnThePageOnceAndNothingMore() {
    pages.get(PLAIN + "warm");
    assertThat(statementsFor(PLAIN + "acht")).isEmpty();
    assertThat(statementsFor(CHOSEN + "acht")).isEmpty();

    store();

    // Terms, sources and the twenty entries of the page: as many for two hundred as for eight.
    assertThat(statementsFor(PLAIN + "veel")).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    assertThat(statementsFor(PLAIN + "meer")).isEmpty();
    assertThat(statementsFor(CHOSEN + "veel")).hasSizeLessThanOrEqualTo(MOST);
    assertThat(statementsFor(CHOSEN + "meer")).isEmpty();
  }

  @Test
  void leadsThroughThePages() {
    store();

    Document second = pages.get("/interventies?categorie=preventie&pagina=2&proef=blad");

    assertThat(second.title()).isEqualTo("Interventies: preventie, pagina 2 – Hechtwijzer");
    assertThat(second.select("[data-announce]").text()).isEqualTo("207 interventies");
    assertThat(second.select(".hw-card")).hasSize(20);
    assertThat(second.select(".hw-pager a[rel=prev]").attr("href"))
        .isEqualTo("/interventies?categorie=preventie");
    assertThat(second.select(".hw-pager a[rel=next]").attr("href"))
        .isEqualTo("/interventies?categorie=preventie&pagina=3");
    assertThat(
            pages.get("/interventies?categorie=preventie&pagina=11&proef=blad").select(".hw-card"))
        .hasSize(7);
  }
}
