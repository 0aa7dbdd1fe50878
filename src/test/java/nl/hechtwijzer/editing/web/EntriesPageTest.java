package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.testing.SqlStatements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The table of all entries, the file on one, and what a chief editor does with it. */
@PageTest
class EntriesPageTest {

  private static final String LIST = "/beheer/interventies";

  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private SqlStatements statements;
  @Autowired private ApplicationContext application;

  private OnceWritten entries;
  private String slug;
  private long entry;

  @BeforeEach
  void publish() {
    entries = new OnceWritten(application, signedIn);
    slug = OnceWritten.newSlug();
    entry = entries.published(slug, "Zandkasteel", "Samen bouwen");
  }

  @AfterEach
  void putAway() {
    entries.putAway();
  }

  private String file() {
    return LIST + "/" + entry;
  }

  private Document asEditor(String url) {
    return pages.as(Role.EDITOR).get(url);
  }

  private MockHttpServletResponse act(String word, String... fields) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    for (int at = 0; at < fields.length; at += 2) {
      sent.add(fields[at], fields[at + 1]);
    }
    return pages.as(Role.CHIEF_EDITOR).post(file() + "/" + word, sent);
  }

  private static List<String> names(Document page) {
    return page.select(".hw-entries__link").eachText();
  }

  @Test
  void listsEntriesWithHowTheyStandAndWhoWorksOnThem() {
    entries.begun(entry);

    Document page = asEditor(LIST + "?q=" + slug);

    assertThat(names(page)).containsExactly("Zandkasteel");
    Element row = page.select(".hw-entries__table tbody tr").first();
    assertThat(row.text())
        .contains(slug)
        .contains("Gepubliceerd")
        .contains("Versie 1")
        .contains("vandaag om")
        .contains("test-eindredacteur")
        .contains("Concept van test-redacteur");
    assertThat(row.select("a").first().attr("href")).isEqualTo(file());
    assertThat(page.select(".hw-entries__count").text()).isEqualTo("1 interventie");
    assertThat(page.select(".hw-workbar__nav [aria-current]").text()).isEqualTo("Interventies");
  }

  @Test
  void findsEntriesByPartOfTheirNameWhateverTheStateAndFiltersByState() {
    entries.withdraw(entry);
    entries.drafted(OnceWritten.newSlug(), "Zándkasteel in aanbouw", "Later");

    assertThat(names(asEditor(LIST + "?q=zandkast&status=teruggetrokken")))
        .contains("Zandkasteel")
        .doesNotContain("Zándkasteel in aanbouw");
    assertThat(names(asEditor(LIST + "?q=zandkast&status=nieuw")))
        .containsExactly("Zándkasteel in aanbouw");
    assertThat(asEditor(LIST + "?q=bestaatnietheus").select(".hw-empty__title").text())
        .isEqualTo("Geen interventie gevonden");
    assertThat(names(asEditor(LIST + "?status=onzin&sorteer=x&pagina=nul"))).isNotEmpty();
  }

  @Test
  void putsWhatChangedLastFirstAndLeadsOnThroughThePages() {
    Document changed = asEditor(LIST + "?sorteer=gewijzigd");
    Document beyond = asEditor(LIST + "?status=gepubliceerd&pagina=9999");

    assertThat(names(changed).get(0)).isEqualTo("Zandkasteel");
    assertThat(names(beyond)).isNotEmpty();
    changed
        .select(".hw-pager a")
        .eachAttr("href")
        .forEach(url -> assertThat(url).contains("sorteer=gewijzigd"));
  }

  @Test
  void takesThreeStatementsHoweverManyEntriesAndDrafts() {
    entries.begun(entry);
    entries.begun(entry);

    List<String> all = statements.during(() -> asEditor(LIST));
    List<String> found = statements.during(() -> asEditor(LIST + "?q=" + slug));

    assertThat(all.stream().filter(sql -> sql.contains("entry"))).hasSize(3);
    assertThat(found.stream().filter(sql -> sql.contains("entry"))).hasSize(3);
  }

  @Test
  void showsTheFileOfAnEntry() {
    entries.publishedAgain(entry, "Samen graven");
    String present = OnceWritten.newSlug();
    entries.rename(entry, present);

    Document page = asEditor(file());

    assertThat(page.select("h1").text()).isEqualTo("Zandkasteel");
    assertThat(page.select(".hw-state").text()).isEqualTo("Gepubliceerd");
    assertThat(page.select(".hw-file__public").attr("href")).isEqualTo("/interventies/" + present);
    assertThat(page.select("#versies ~ ul a").eachText())
        .containsExactly("Versie 3", "Versie 2", "Versie 1");
    assertThat(page.select(".hw-file__more a").attr("href")).isEqualTo(file() + "/versies");
    assertThat(page.select(".hw-file__slugs").text()).isEqualTo(slug);
    assertThat(page.select(".hw-file__acts")).isEmpty();
    assertThat(pages.as(Role.CHIEF_EDITOR).get(file()).select(".hw-file__acts a").eachText())
        .containsExactly("Adres wijzigen", "Terugtrekken", "Naar het archief");
  }

  @Test
  void beginsADraftFromTheFile() {
    Element form = asEditor(file()).select(".hw-file__main form").first();
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("interventie", form.select("input[name=interventie]").val());

    assertThat(pages.as(Role.EDITOR).post(form.attr("action"), sent).getRedirectedUrl())
        .matches("/beheer/concepten/\\d+");
  }

  @Test
  void withdrawsAndRestoresAndArchives() {
    assertThat(act("terugtrekken", "reden", "Klopt niet meer").getRedirectedUrl())
        .isEqualTo(file() + "?gedaan=terugtrekken");
    pages.get("/interventies/" + slug, HttpStatus.GONE);
    assertThat(asEditor(file()).select(".hw-file__head").text())
        .contains("Teruggetrokken")
        .contains("Klopt niet meer");

    assertThat(act("herstellen", "reden", "Klopt weer").getStatus()).isEqualTo(302);
    assertThat(pages.get("/interventies/" + slug).select("h1").text()).isEqualTo("Zandkasteel");

    assertThat(act("archiveren", "reden", "Voorbij").getStatus()).isEqualTo(302);
    pages.get("/interventies/" + slug, HttpStatus.GONE);
  }

  @Test
  void asksForAReasonAndKeepsWhatWasTyped() {
    Document refused = refused(act("hernoemen", "adres", "Geen Adres"), 422);

    assertThat(refused.select(".hw-errors a").eachText())
        .containsExactly(
            "Gebruik alleen kleine letters, cijfers en losse streepjes, hoogstens 80 tekens",
            "Schrijf op waarom je dit doet");
    assertThat(refused.select("#adres").val()).isEqualTo("Geen Adres");
    assertThat(refused(act("terugtrekken", "reden", " "), 422).select("#reden-error")).hasSize(1);
  }

  @Test
  void refusesTheAddressOfAnother() {
    Document refused = refused(act("hernoemen", "adres", "nika", "reden", "Korter"), 409);

    assertThat(refused.select("#adres-error").text()).contains("Kies een ander adres");
    assertThat(refused.select("#reden").val()).isEqualTo("Korter");
    refused(act("hernoemen", "adres", "suggesties", "reden", "Korter"), 422);
  }

  @Test
  void refusesWhatAColleagueDidFirst() {
    entries.withdraw(entry);

    Document refused = refused(act("terugtrekken", "reden", "Klopt niet meer"), 409);

    assertThat(refused.select(".hw-notice").text())
        .contains("De status van de interventie is: Teruggetrokken");
    pages.as(Role.CHIEF_EDITOR).get(file() + "/hernoemen", HttpStatus.CONFLICT);
  }

  private static Document refused(MockHttpServletResponse response, int status) {
    assertThat(response.getStatus()).isEqualTo(status);
    return org.jsoup.Jsoup.parse(
        new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void isForChiefEditorsOnlyWhereThePublicSeesIt() {
    for (String word : List.of("hernoemen", "terugtrekken", "herstellen", "archiveren")) {
      pages.as(Role.EDITOR).get(file() + "/" + word, HttpStatus.FORBIDDEN);
      assertThat(
              pages
                  .as(Role.EDITOR)
                  .post(file() + "/" + word, new LinkedMultiValueMap<>())
                  .getStatus())
          .isEqualTo(403);
    }
    assertThat(pages.get("/interventies/" + slug).select("h1").text()).isEqualTo("Zandkasteel");
  }

  @Test
  void saysInTheEditorsWordsWhatIsNotThere() {
    Document entry = pages.as(Role.EDITOR).get(LIST + "/999999999", HttpStatus.NOT_FOUND);
    Document draft = pages.as(Role.EDITOR).get("/beheer/concepten/999999999", HttpStatus.NOT_FOUND);

    assertThat(entry.select("h1").text()).isEqualTo("Deze interventie is er niet");
    assertThat(draft.select("h1").text()).isEqualTo("Dit concept is er niet");
    assertThat(draft.select("main a").eachAttr("href")).contains("/beheer", LIST);
  }

  @Test
  void speaksEnglishToo() {
    assertThat(asEditor("/en" + file()).select(".hw-state").text()).isEqualTo("Published");
    assertThat(asEditor("/en" + LIST).select("h1").text()).isEqualTo("All interventions");
  }
}
