package nl.hechtwijzer.search.web;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromGuideline;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.intervention.Interventions;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.SqlStatements;
import nl.hechtwijzer.testing.StoredReferences;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list costs and looks like when there is more than one page of it. */
@RepositoryTest
class ManyInterventionsTest {

  private static final int MANY = 200;
  // A page that was rendered once is kept, so every question here is asked at an address of its
  // own.
  private static final String PLAIN = "/interventies?proef=";
  private static final String CHOSEN =
      "/interventies?q=kind&categorie=preventie&leeftijd=3j&vanaf=goed-onderbouwd&onbekend=meenemen&proef=";

  @Autowired private Pages pages;
  @Autowired private SqlStatements statements;
  @Autowired private Interventions interventions;
  @Autowired private EntityManager database;

  private List<String> statementsFor(String url) {
    database.flush();
    database.clear();
    return statements.during(() -> pages.get(url));
  }

  private void store() {
    StoredReferences references = new StoredReferences(database);
    for (int i = 0; i < MANY; i++) {
      interventions.save(
          new Intervention(
              anIntervention("proef-" + i)
                  .named("Proef voor een kind " + i)
                  .alsoNamed("Nog een naam " + i)
                  .describedBy(
                      fromNji()
                          .summary("Over een kind")
                          .atLeast(RecognitionLevel.WELL_SUBSTANTIATED)
                          .situations("huiselijk-geweld")
                          .audiences(Audience.PROFESSIONALS),
                      fromGuideline()
                          .categories(Category.PREVENTION, Category.TREATMENT)
                          .aged(AgeRange.years(0, 5)))
                  .build(),
              references,
              Instant.EPOCH));
    }
  }

  @Test
  void asksAsManyStatementsForManyEntriesAsForEight() {
    pages.get(PLAIN + "warm");
    List<String> plain = statementsFor(PLAIN + "acht");
    List<String> chosen = statementsFor(CHOSEN + "acht");

    store();

    assertThat(plain).isNotEmpty();
    assertThat(statementsFor(PLAIN + "veel")).hasSameSizeAs(plain).hasSizeLessThanOrEqualTo(20);
    assertThat(statementsFor(CHOSEN + "veel")).hasSameSizeAs(chosen).hasSizeLessThanOrEqualTo(24);
  }

  @Test
  void leadsThroughThePages() {
    store();
    database.flush();
    database.clear();

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
