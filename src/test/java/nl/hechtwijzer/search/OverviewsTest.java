package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hechtwijzer.site.CatalogueOverview;
import nl.hechtwijzer.site.CatalogueOverview.Cell;
import nl.hechtwijzer.site.CatalogueOverview.Overview;
import nl.hechtwijzer.site.CatalogueOverview.Row;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.SqlStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@RepositoryTest
class OverviewsTest {

  @Autowired private CatalogueOverview overviews;
  @Autowired private MessageSource messages;
  @Autowired private Pages pages;
  @Autowired private SqlStatements statements;

  private Overview overview() {
    return overviews.overview(new Wording(messages, Language.DUTCH));
  }

  @Test
  void countsTheCatalogue() {
    Overview overview = overview();

    assertThat(overview.interventions()).isEqualTo(8);
    assertThat(overview.prevention()).isEqualTo(7);
    assertThat(overview.treatment()).isEqualTo(3);
    assertThat(overview.latest()).hasSize(5);
  }

  @Test
  void mapsLevelsAgainstCategories() {
    CatalogueOverview.EvidenceMap map = overview().evidenceMap();

    assertThat(map.columns()).containsExactly("Preventie", "Behandeling");
    assertThat(map.rows())
        .extracting(Row::label)
        .containsExactly(
            "Effectief volgens sterke aanwijzingen",
            "Effectief volgens goede aanwijzingen",
            "Effectief volgens eerste aanwijzingen",
            "Goed onderbouwd",
            "Ten minste goed onderbouwd, alles bij elkaar",
            "Niet erkend");
    assertThat(map.rows())
        .extracting(row -> row.cells().stream().map(Cell::count).toList())
        .containsExactly(
            List.of(0, 0),
            List.of(2, 0),
            List.of(1, 0),
            List.of(1, 1),
            List.of(6, 3),
            List.of(1, 0));
  }

  @Test
  void leadsFromEveryNumberToAListThatHoldsJustAsMany() {
    for (Row row : overview().evidenceMap().rows()) {
      for (Cell cell : row.cells()) {
        if (cell.count() == 0) {
          assertThat(cell.url()).isNull();
        } else {
          assertThat(pages.get(cell.url()).select(".hw-card"))
              .as(cell.description())
              .hasSize(cell.count());
        }
      }
    }
  }

  @Test
  void countsEverythingInOneStatement() {
    assertThat(statements.during(this::overview))
        .filteredOn(statement -> statement.contains("sum("))
        .hasSizeLessThanOrEqualTo(2);
  }
}
