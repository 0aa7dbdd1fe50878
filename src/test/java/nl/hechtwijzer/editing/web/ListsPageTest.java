package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SqlStatements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@PageTest
class ListsPageTest {

  @Autowired private Pages pages;
  @Autowired private SqlStatements statements;

  private static Element row(Document page, String heading) {
    return page.select("tbody tr").stream()
        .filter(row -> row.selectFirst("th").text().startsWith(heading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsEverySourceWithHowManyEntriesItDescribes() {
    Document page = pages.as(Role.EDITOR).get("/beheer/bronnen");

    assertThat(page.select("tbody tr")).hasSize(2);
    Element nji = row(page, "Erkende interventies");
    assertThat(nji.select("td").last().text()).isEqualTo("6 interventies");
    assertThat(nji.select("td a").attr("href"))
        .isEqualTo("/interventies?bron=nji-erkende-interventies");
    assertThat(pages.get(nji.select("td a").attr("href")).select("[data-announce]").text())
        .isEqualTo("6 interventies");
  }

  @Test
  void showsEveryListWithHowManyEntriesUseATerm() {
    Document page = pages.as(Role.EDITOR).get("/beheer/lijsten");

    assertThat(page.select("main h2").eachText())
        .containsExactly("Situaties", "Voor wie", "Uitvoerders", "Thema’s", "Methoden", "Plekken");
    Element violence = row(page, "Huiselijk geweld");
    String use = violence.select("td a").attr("href");
    assertThat(use).isEqualTo("/beheer/lijsten/situaties/huiselijk-geweld");
    List<String> entries =
        pages.as(Role.EDITOR).get(use).select("main li a.hw-worklines__name").eachText();
    assertThat(violence.select("td").last().text())
        .isEqualTo(entries.size() == 1 ? "1 interventie" : entries.size() + " interventies");
    assertThat(entries).isNotEmpty().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void readsAllCountsAtOnce() {
    pages.as(Role.EDITOR).get("/beheer/lijsten");

    assertThat(statements.during(() -> pages.as(Role.EDITOR).get("/beheer/lijsten")))
        .filteredOn(sql -> sql.contains("description"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"situaties/bestaat-niet", "bestaat-niet/angst", "situaties/%22"})
  void saysThatATermIsNotThere(String term) {
    assertThat(
            pages.as(Role.EDITOR).get("/beheer/lijsten/" + term, HttpStatus.NOT_FOUND).select("h1"))
        .isNotEmpty();
  }

  @Test
  void speaksEnglishToo() {
    Document page = pages.as(Role.EDITOR).get("/en/beheer/lijsten");

    assertThat(page.select("h1").text()).isEqualTo("Lists");
    assertThat(page.select("td a").first().attr("href")).startsWith("/en/beheer/lijsten/");
  }
}
