package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DraftState;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.GeneratedContents;
import nl.hechtwijzer.editing.PublishDraft;
import nl.hechtwijzer.editing.ReadDrafts;
import nl.hechtwijzer.editing.SaveDraft;
import nl.hechtwijzer.editing.StartDraft;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.testing.SqlStatements;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form of an entry as an editor without script uses it. */
@PageTest
class DraftPageTest {

  private static final String NJI = "nji-erkende-interventies";

  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private StartDraft start;
  @Autowired private SaveDraft save;
  @Autowired private PublishDraft publish;
  @Autowired private ReadDrafts drafts;
  @Autowired private ReadVocabulary vocabulary;
  @Autowired private JdbcClient database;
  @Autowired private SqlStatements statements;

  private Pages editor;
  private DraftView draft;

  @BeforeEach
  void begin() {
    editor = pages.as(Role.EDITOR);
    draft = start.ofNewEntry(sound("proef"), author(Role.EDITOR));
  }

  @AfterEach
  void forget() {
    EditedByTests.forget(database);
  }

  private Author author(Role role) {
    SignedInPerson person = signedIn.person(role);
    return new Author(person.id(), person.displayName());
  }

  private static EntryForm sound(String slug) {
    return EntryForm.empty()
        .with("name", List.of("Proef"))
        .with("slug", List.of(slug))
        .with("d1.source", List.of(NJI))
        .with("d1.consultedOn", List.of("22-11-2026"))
        .with("d1.goal", List.of("Een doel"));
  }

  private String path() {
    return "/beheer/concepten/" + draft.id();
  }

  private EntryForm stored() {
    return drafts.one(draft.id()).form();
  }

  /** Every field as a browser would send it from the page. */
  private MultiValueMap<String, String> filledIn(Document page, String button) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    Element form = page.selectFirst("#formulier");
    form.select("input[type=hidden], input[type=text], textarea")
        .forEach(
            input ->
                fields.add(
                    input.attr("name"),
                    input.is("textarea")
                        ? input.wholeText().replaceFirst("^\n", "")
                        : input.val()));
    form.select("input[type=checkbox][checked]")
        .forEach(box -> fields.add(box.attr("name"), box.val()));
    form.select("select")
        .forEach(
            select -> {
              Element chosen = select.selectFirst("option[selected]");
              fields.add(select.attr("name"), chosen == null ? "" : chosen.val());
            });
    fields.add("actie", button);
    return fields;
  }

  private MultiValueMap<String, String> filledIn(String button) {
    return filledIn(editor.get(path()), button);
  }

  private static Document page(MockHttpServletResponse response) {
    return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  @Test
  void sendsBackWhatItShows() {
    GeneratedContents contents =
        new GeneratedContents(
            5, vocabulary.latest(), Set.of(NJI, "richtlijn-problematische-gehechtheid"));
    for (int i = 0; i < 40; i++) {
      EntryForm form = EntryForm.of(contents.next());
      draft = start.ofNewEntry(form, author(Role.EDITOR));

      MockHttpServletResponse response = editor.post(path(), filledIn("bewaar"));

      assertThat(response.getStatus()).isEqualTo(302);
      assertThat(stored()).isEqualTo(form);
    }
  }

  @Test
  void keepsWhatIsTypedWhenSomethingIsWrongAndSaysAllOfIt() {
    MultiValueMap<String, String> fields = filledIn("controleer");
    fields.set("slug", "Geen Adres!");
    fields.set("d1.age", "8 tot 2 jaar");
    fields.set("d1.recognition.level", "WELL_SUBSTANTIATED");
    fields.set("d1.goal", "<b>&\n\nDoel");

    MockHttpServletResponse response = editor.post(path(), fields);

    assertThat(response.getStatus()).isEqualTo(422);
    Document page = page(response);
    assertThat(page.title()).startsWith("Verbeter dit");
    assertThat(page.select("#fouten li").eachText())
        .satisfiesExactly(
            slug -> assertThat(slug).startsWith("Adres van de pagina: ").contains("geen-adres"),
            status -> assertThat(status).startsWith("Erkenning, status: Kies ook een status"),
            age -> assertThat(age).startsWith("Leeftijd van het kind bij de start: De leeftijd"));
    for (Element link : page.select("#fouten a")) {
      Element field = page.getElementById(link.attr("href").substring(1));
      assertThat(field.attr("aria-invalid")).isEqualTo("true");
      assertThat(link.text())
          .endsWith(page.selectFirst("[id=%s-error] > span + span".formatted(field.id())).text());
      assertThat(field.attr("aria-describedby")).contains(field.id() + "-error");
    }
    assertThat(page.getElementById("slug").val()).isEqualTo("Geen Adres!");
    assertThat(page.getElementById("d1.age").val()).isEqualTo("8 tot 2 jaar");
    assertThat(stored().first("d1.goal")).isEqualTo("<b>&\n\nDoel");
  }

  @Test
  void namesTheFieldAndTheDescriptionOfEachMistake() {
    draft =
        start.ofNewEntry(
            sound("proef-fouten")
                .with("alias.name", List.of("Kort", "Lang", "Kort"))
                .with("alias.origin", List.of("EDITORS", "", "EDITORS"))
                .with("description", List.of("d1", "d2"))
                .with("d1.goal", List.of("x".repeat(20_000)))
                .with("d1.recipients", List.of("weg"))
                .with("d1.costs.year", List.of("26"))
                .with("d2.link.title", List.of("", "Twee"))
                .with("d2.link.url", List.of("http://een.nl", "twee"))
                .with("d2.place.GOAL.section", List.of(""))
                .with("d2.place.GOAL.item", List.of("1")),
            author(Role.EDITOR));

    List<String> lines =
        page(editor.post(path(), filledIn("controleer"))).select("#fouten li").eachText();

    String nji = " (beschrijving 1, NJi): ";
    assertThat(lines.stream().map(line -> line.replaceFirst(": .*", ": ")).toList())
        .containsExactly(
            "Waar andere naam 2 vandaan komt: ",
            "Andere naam 3: ",
            "Wie doet mee" + nji,
            "Doel" + nji,
            "Kosten, jaar van dat bedrag" + nji,
            "Bron (beschrijving 2): ",
            "Gelezen op (beschrijving 2): ",
            "Vindplaats 1 van “Doel”, kopje of hoofdstuk (beschrijving 2): ",
            "Link 1, titel van de link (beschrijving 2): ",
            "Link 2, webadres (beschrijving 2): ");
    assertThat(
            pages
                .as(Role.EDITOR)
                .get(path() + "/beoordelen")
                .select(".hw-review__errors li")
                .eachText())
        .containsExactlyInAnyOrderElementsOf(lines);
    assertThat(
            editor.get("/en" + path() + "/beoordelen").select(".hw-review__errors li").eachText())
        .anySatisfy(
            line ->
                assertThat(line).startsWith("Costs, year of that amount (description 1, NJi): "));
  }

  @Test
  void saysHowAnAgeIsUnderstood() {
    MultiValueMap<String, String> fields = filledIn("bewaar");
    fields.set("d1.age", "2-8 jaar");
    editor.post(path(), fields);

    assertThat(editor.get(path()).getElementById("d1.age-understood").text())
        .isEqualTo("We lezen dit als 2 tot en met 8 jaar (van 24 tot en met 107 maanden).");
  }

  @Test
  void addsMovesAndRemovesDescriptionsWithoutScript() {
    MockHttpServletResponse added = editor.post(path(), filledIn("beschrijving-erbij"));
    assertThat(added.getRedirectedUrl()).endsWith("#d2-begin");
    assertThat(editor.get(path()).select(".hw-described h2").eachText())
        .containsExactly("1. Nederlands Jeugdinstituut (NJi)", "2. Nieuwe beschrijving");

    editor.post(path(), filledIn("beschrijving-omhoog:d2"));
    assertThat(stored().descriptions()).containsExactly("d2", "d1");

    editor.post(path(), filledIn("beschrijving-weg:d2"));
    assertThat(stored()).isEqualTo(draft.form());
  }

  @Test
  void addsARowWithoutScript() {
    MockHttpServletResponse added = editor.post(path(), filledIn("plaats-erbij:d1:GOAL"));

    String id = added.getRedirectedUrl().replaceFirst(".*#", "");
    assertThat(editor.get(path()).getElementById(id).tagName()).isEqualTo("input");
  }

  @Test
  void makesATermThatTheListDoesNotHave() {
    MultiValueMap<String, String> fields = filledIn("term:d1.settings");
    fields.set("term.dutch:d1.settings", "Op de boerderij");

    editor.post(path(), fields);

    assertThat(stored().all("d1.settings")).containsExactly("op-de-boerderij");
    assertThat(editor.get(path()).select("[name=d1.settings][checked] + span").text())
        .isEqualTo("Op de boerderij");
  }

  @Test
  void showsTermsThatLookLikeANewOneBeforeItIsMade() {
    MultiValueMap<String, String> fields = filledIn("term:d1.situations");
    fields.set("term.dutch:d1.situations", "Huislijk geweld");

    MockHttpServletResponse asked = editor.post(path(), fields);

    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(page(asked).select(".hw-terms__near:not([hidden]) li").eachText())
        .contains("Huiselijk geweld");

    fields.set("versie", page(asked).select("[name=versie]").val());
    fields.set("term.sure:d1.situations", "ja");
    editor.post(path(), fields);
    assertThat(stored().all("d1.situations")).containsExactly("huislijk-geweld");
  }

  @Test
  void submitsWhatIsSound() {
    MultiValueMap<String, String> fields = filledIn("indienen");
    fields.set("note", "Nieuw");

    editor.post(path(), fields);

    DraftView submitted = drafts.one(draft.id());
    assertThat(submitted.state()).isEqualTo(DraftState.SUBMITTED);
    assertThat(submitted.note()).isEqualTo("Nieuw");
  }

  @Test
  void keepsANoteThatIsTooLongAndSaysSoBesideIt() {
    MultiValueMap<String, String> fields = filledIn("indienen");
    fields.set("note", "Te lang. ".repeat(300));

    MockHttpServletResponse refused = editor.post(path(), fields);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(page(refused).select("#note-error").text()).contains("2.000");
    assertThat(page(refused).select("#note").val()).startsWith("Te lang.");
    assertThat(drafts.one(draft.id()).state()).isEqualTo(DraftState.EDITING);
    assertThat(editor.get(path()).select("#note").val()).startsWith("Te lang.");
  }

  @Test
  void keepsWhatWasTypedWhenTheDraftIsTakenOutOfTheReview() {
    editor.post(path(), filledIn("indienen"));
    MultiValueMap<String, String> fields = filledIn("terugnemen");
    fields.set("versie", String.valueOf(drafts.one(draft.id()).version()));
    fields.set("d1.goal", "Nog snel verbeterd");

    editor.post(path(), fields);

    assertThat(drafts.one(draft.id()).state()).isEqualTo(DraftState.EDITING);
    assertThat(stored().first("d1.goal")).isEqualTo("Nog snel verbeterd");
  }

  @Test
  void keepsTheTextThatAnotherPersonReplacedAndPutsItBack() {
    editor.post(path(), filledIn("bewaar"));
    DraftView mine = drafts.one(draft.id());
    assertThat(editor.get(path() + "/eerder").select(".hw-empty__title").text())
        .isEqualTo("Nog geen eerdere teksten");
    save.save(
        draft.id(),
        mine.version(),
        mine.form().with("d1.goal", List.of("Hun doel")),
        author(Role.CHIEF_EDITOR));

    Document list = editor.get(path() + "/eerder");
    Document shown = editor.get(list.select(".hw-worklines__name").attr("href"));
    assertThat(shown.select("del").text()).contains("Hun");
    assertThat(shown.select("ins").text()).contains("Een");
    Element button = shown.select("main form").first();
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    fields.add("versie", button.select("[name=versie]").val());
    editor.post(button.attr("action"), fields);

    assertThat(stored().first("d1.goal")).isEqualTo(mine.form().first("d1.goal"));
    assertThat(editor.get(path() + "/eerder").select(".hw-worklines__line")).hasSize(2);
  }

  @Test
  void keepsALongTextThatIsTakenOut() {
    MultiValueMap<String, String> fields = filledIn("bewaar");
    fields.set("d1.approach", "Een middag werk. ".repeat(20));
    editor.post(path(), fields);
    fields.set("versie", String.valueOf(drafts.one(draft.id()).version()));
    fields.set("d1.approach", "");

    editor.post(path(), fields);

    assertThat(drafts.earlier(draft.id()))
        .extracting(text -> text.form().first("d1.approach").strip())
        .containsExactly("Een middag werk. ".repeat(20).strip());
  }

  @Test
  void leavesAScheduledDraftToThoseWhoMayPublish() {
    editor.post(path(), filledIn("bewaar"));
    DraftView saved = drafts.one(draft.id());
    publish.at(
        Instant.now().plus(Duration.ofDays(2)),
        new PublishDraft.Decision(draft.id(), saved.version(), null, ""),
        author(Role.CHIEF_EDITOR));
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    fields.add("actie", "terugnemen");

    assertThat(editor.get(path()).select("form [name=actie][value=terugnemen]")).isEmpty();
    assertThat(editor.post(path(), fields).getStatus()).isEqualTo(403);
    assertThat(drafts.one(draft.id()).state()).isEqualTo(DraftState.SCHEDULED);

    pages.as(Role.CHIEF_EDITOR).post(path(), fields);
    assertThat(drafts.one(draft.id()).state()).isEqualTo(DraftState.EDITING);
  }

  @Test
  void showsThePublicPageAsItWouldBe() {
    MockHttpServletResponse saved = editor.post(path(), filledIn("voorbeeld"));
    assertThat(saved.getRedirectedUrl()).isEqualTo(path() + "/voorbeeld");

    Document page = editor.get(path() + "/voorbeeld");

    assertThat(page.select("h1").text()).isEqualTo("Proef");
    assertThat(page.select(".hw-notice").text()).contains("voorbeeld");
    assertThat(page.select("#doel-en-aanpak + dl").text()).contains("Een doel");
  }

  @Test
  void namesWhoElseIsWorkingOnTheDraft() {
    pages.as(Role.CHIEF_EDITOR).get(path());

    assertThat(editor.get(path()).select(".hw-notice").text()).contains("is ook bezig");
  }

  @Test
  void letsOnlyAChiefEditorPublish() {
    MultiValueMap<String, String> fields = filledIn("publiceer");

    assertThat(editor.post(path() + "/bewaar-en-publiceer", fields).getStatus()).isEqualTo(403);
    assertThat(editor.get(path()).select("button[value=publiceer]")).isEmpty();
    assertThat(drafts.one(draft.id()).state()).isEqualTo(DraftState.EDITING);
  }

  @Test
  void givesAnEditorNoWayToAnActionThatIsNotThere() {
    assertThat(editor.post(path(), filledIn("link-weg:d1:x")).getStatus()).isEqualTo(400);
    assertThat(stored()).isEqualTo(draft.form());
  }

  @Test
  void keepsFoldedWhatIsEmptyAndRarelyFilled() {
    Document page = editor.get(path());

    assertThat(page.select(".hw-more summary").eachText())
        .anyMatch(text -> text.contains("werkvorm"));
    assertThat(page.getElementById("d1.goal").closest("details.hw-more")).isNull();
    assertThat(page.getElementById("d1.research").closest("details.hw-more")).isNotNull();

    EntryForm filled = draft.form().with("d1.research", List.of("Onderzocht"));
    save.save(draft.id(), draft.version(), filled, author(Role.EDITOR));

    assertThat(editor.get(path()).getElementById("d1.research").closest("details.hw-more"))
        .isNull();
  }

  /** As full as an editor would ever make one: five descriptions with everything in them. */
  private EntryForm full() {
    EntryForm form = sound("proef-vol");
    List<String> keys = List.of("d1", "d2", "d3", "d4", "d5");
    form = form.with(EntryForm.DESCRIPTION, keys);
    for (String key : keys) {
      form =
          form.with(EntryForm.in(key, EntryForm.SOURCE), List.of(NJI))
              .with(EntryForm.in(key, EntryForm.CONSULTED_ON), List.of(key.charAt(1) + "-11-2026"));
      for (FieldPart part : texts()) {
        String text = "Zinnen over het werk. ".repeat(part.limit() / 40);
        form = form.with(EntryForm.in(key, part.form()), List.of(text));
      }
      for (TermRole role : TermRole.values()) {
        List<String> terms =
            vocabulary.current().entries(role.list()).stream().map(Vocabulary.Entry::slug).toList();
        form = form.with(EntryForm.in(key, EntryForm.terms(role)), terms);
      }
      for (DescriptionField field : DescriptionField.values()) {
        form =
            form.with(EntryForm.in(key, EntryForm.section(field)), List.of("Deel 1", "Deel 2"))
                .with(EntryForm.in(key, EntryForm.item(field)), List.of("p. 3", "p. 4"));
      }
    }
    return form;
  }

  @Test
  void asksTheDatabaseNoMoreForFiveFullDescriptionsThanForOne() {
    editor.get(path());
    int loadedOne = statements.during(() -> editor.get(path())).size();
    int savedOne =
        statements.during(() -> save(draft.form().with("d1.goal", List.of("Anders")))).size();

    save(full());
    EntryForm changed = full().with("d1.goal", List.of(full().first("d1.goal") + "Anders"));
    int savedFive = statements.during(() -> save(changed)).size();
    int loadedFive = statements.during(() -> editor.get(path())).size();

    assertThat(stored()).isEqualTo(changed);
    assertThat(savedFive).isEqualTo(savedOne);
    assertThat(loadedFive).isEqualTo(loadedOne);
  }

  private void save(EntryForm form) {
    DraftView now = drafts.one(draft.id());
    save.save(now.id(), now.version(), form, author(Role.EDITOR));
  }

  private static List<FieldPart> texts() {
    return Stream.of(DescriptionField.values())
        .flatMap(field -> field.parts().stream())
        .filter(part -> part.kind().isText())
        .toList();
  }
}
