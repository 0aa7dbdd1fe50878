package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.PublishDraft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Two people who wrote the same draft, and a draft that something was published beside. */
class ConflictPageTest extends EditorsAtWorkTest {

  private static String url(DraftView draft) {
    return "/beheer/concepten/" + draft.id() + "/conflict";
  }

  /** What a form on the page sends when nothing is changed in it. */
  private static MultiValueMap<String, String> sentBy(Document page) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    for (Element field : page.select("main form input[type=hidden], main form input[checked]")) {
      sent.add(field.attr("name"), field.val());
    }
    return sent;
  }

  private static void choose(
      Document page, MultiValueMap<String, String> sent, String label, String side) {
    Element question =
        page.select(".hw-conflict__question").stream()
            .filter(one -> one.selectFirst("legend").text().equals(label))
            .findFirst()
            .orElseThrow();
    sent.set(question.selectFirst("input[type=radio]").attr("name"), side);
  }

  /** The editor presses the button of a form that was opened before someone else saved. */
  private MockHttpServletResponse save(DraftView draft, EntryForm mine) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("versie", String.valueOf(draft.version()));
    sent.add("actie", "bewaar");
    mine.fields().forEach(sent::addAll);
    return pages.as(editor).post(DraftPages.path(draft.id()), sent);
  }

  /** The second of two people saves: the chief wrote in it meanwhile. */
  private Document savedTooLate(DraftView draft, EntryForm mine) throws Exception {
    MockHttpServletResponse response = save(draft, mine);
    assertThat(response.getStatus()).isEqualTo(409);
    return Jsoup.parse(response.getContentAsString());
  }

  @Test
  void keepsBothTextsUntilOneIsChosenForEachField() throws Exception {
    DraftView draft = entries.draft(EditedEntries.form("Samen", "Rust"), editor);
    EntryForm mine =
        draft
            .form()
            .with("d1.goal", List.of("Rust\nen \"ritme\" <b>"))
            .with("name", List.of("Samen verder"));
    entries.saved(
        draft,
        draft.form().with("d1.goal", List.of("Orde")).with("d1.summary", List.of("Kort")),
        chief);

    Document page = savedTooLate(draft, mine);

    assertThat(page.select("h1").text()).isEqualTo("Kies wat blijft");
    assertThat(page.select(".hw-conflict__label").eachText())
        .containsExactly("Naam", "In het kort", "Doel");
    assertThat(page.select(".hw-conflict__whose").eachText())
        .contains("Jouw tekst", "Tekst van test-eindredacteur");
    assertThat(page.select("input[type=radio][checked]")).isEmpty();

    MultiValueMap<String, String> sent = sentBy(page);
    MockHttpServletResponse unanswered = pages.as(editor).post(url(draft), sent);
    assertThat(unanswered.getStatus()).isEqualTo(422);
    Document again = Jsoup.parse(unanswered.getContentAsString());
    assertThat(again.select(".hw-errors__list a").eachText())
        .containsExactly("Naam", "In het kort", "Doel");
    assertThat(entries.now(draft).form().first("d1.goal")).isEqualTo("Orde");

    sent = sentBy(again);
    choose(again, sent, "Naam", "mijn");
    choose(again, sent, "In het kort", "andere");
    choose(again, sent, "Doel", "mijn");
    MockHttpServletResponse chosen = pages.as(editor).post(url(draft), sent);

    assertThat(chosen.getRedirectedUrl()).startsWith("/beheer/concepten/" + draft.id());
    EntryForm kept = entries.now(draft).form();
    assertThat(kept.first("name")).isEqualTo("Samen verder");
    assertThat(kept.first("d1.summary")).isEqualTo("Kort");
    assertThat(kept.first("d1.goal")).isEqualTo("Rust\nen \"ritme\" <b>");
  }

  @Test
  void choosesOneTextEverywhereWithOneButton() throws Exception {
    DraftView draft = entries.draft(EditedEntries.form("Samen", "Rust"), editor);
    entries.saved(draft, draft.form().with("d1.goal", List.of("Orde")), chief);

    MultiValueMap<String, String> sent =
        sentBy(savedTooLate(draft, draft.form().with("d1.goal", List.of("Ritme"))));
    sent.add("alles", "mijn");
    pages.as(editor).post(url(draft), sent);

    assertThat(entries.now(draft).form().first("d1.goal")).isEqualTo("Ritme");
  }

  @Test
  void asksAgainWhenTheOtherTextChangedOnceMore() throws Exception {
    DraftView draft = entries.draft(EditedEntries.form("Samen", "Rust"), editor);
    DraftView theirs = entries.saved(draft, draft.form().with("d1.goal", List.of("Orde")), chief);
    MultiValueMap<String, String> sent =
        sentBy(savedTooLate(draft, draft.form().with("d1.goal", List.of("Ritme"))));
    entries.saved(theirs, theirs.form().with("d1.goal", List.of("Orde en rust")), chief);
    sent.add("alles", "mijn");

    MockHttpServletResponse response = pages.as(editor).post(url(draft), sent);

    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(response.getContentAsString()).select(".hw-conflict__value").text())
        .contains("Ritme")
        .contains("Orde en rust");
    assertThat(entries.now(draft).form().first("d1.goal")).isEqualTo("Orde en rust");
  }

  @Test
  void putsADraftBesideWhatWasPublishedMeanwhileAndAnswersWhatIsObvious() {
    DraftView first = entries.draft(EditedEntries.form("Beide", "Rust"), editor);
    long entry = entries.published(first, "", chief).entryId();
    DraftView draft = entries.draftOf(entry, editor);
    draft =
        entries.saved(
            draft,
            draft.form().with("d1.goal", List.of("Ritme")).with("name", List.of("Beide, van mij")),
            editor);
    DraftView other = entries.draftOf(entry, editor);
    other =
        entries.saved(
            other,
            other.form().with("d1.goal", List.of("Orde")).with("d1.summary", List.of("Kort")),
            editor);
    entries.published(other, "", chief);

    Document page = pages.as(editor).get(url(draft));

    assertThat(page.select(".hw-conflict__whose").eachText())
        .contains("Dit concept", "Versie 2, nu gepubliceerd");
    assertThat(page.select("input[type=radio][checked]").eachAttr("value"))
        .containsExactly("mijn", "andere");
    MultiValueMap<String, String> sent = sentBy(page);
    choose(page, sent, "Doel", "andere");
    pages.as(editor).post(url(draft), sent);

    EntryForm kept = entries.now(draft).form();
    assertThat(kept.first("name")).isEqualTo("Beide, van mij");
    assertThat(kept.first("d1.goal")).isEqualTo("Orde");
    assertThat(kept.first("d1.summary")).isEqualTo("Kort");
    assertThat(pages.as(chief).get("/beheer/concepten/" + draft.id() + "/beoordelen").text())
        .doesNotContain("Toen dit concept al begonnen was");
    PublishDraft.Published published =
        application
            .getBean(PublishDraft.class)
            .now(
                new PublishDraft.Decision(draft.id(), entries.now(draft).version(), null, ""),
                EditedEntries.author(chief));
    assertThat(published.revision()).isEqualTo(3);
  }

  @Test
  void bringsWhoeverSavesTooLateToBothTextsWithoutLosingAWord() throws Exception {
    DraftView draft = entries.draft(EditedEntries.form("Samen", "Rust"), editor);
    EntryForm mine =
        draft
            .form()
            .with("d1.goal", List.of("Ritme\nen \"regels\" <b>"))
            .with("d1.age", List.of("zo ongeveer twaalf"));
    entries.saved(draft, draft.form().with("d1.goal", List.of("Orde")), chief);

    Document page = savedTooLate(draft, mine);

    assertThat(page.select(".hw-conflict__value").eachText())
        .contains("Ritme en \"regels\" <b>", "zo ongeveer twaalf", "Orde");
    Map<String, List<String>> kept = new LinkedHashMap<>();
    page.select("input[name^=mijn.]")
        .forEach(
            field ->
                kept.computeIfAbsent(
                        field.attr("name").substring("mijn.".length()), name -> new ArrayList<>())
                    .add(field.attr("value")));
    assertThat(EntryForm.of(kept)).isEqualTo(mine);
    assertThat(entries.now(draft).form().first("d1.goal")).isEqualTo("Orde");
  }

  @Test
  void keepsInANewDraftWhatIsSavedAfterTheOldOneWasPublished() {
    DraftView draft = entries.draft(EditedEntries.form("Samen", "Rust"), editor);
    EntryForm mine = draft.form().with("d1.goal", List.of("Ritme"));
    entries.published(draft, "", chief);

    MockHttpServletResponse response = save(draft, mine);

    assertThat(response.getRedirectedUrl()).contains("?gedaan=overgenomen");
    Document page = pages.as(editor).get(response.getRedirectedUrl());
    assertThat(page.select("textarea[name=d1.goal]").val()).isEqualTo("Ritme");
    assertThat(page.select("form#formulier").attr("action"))
        .isNotEqualTo(DraftPages.path(draft.id()));
    assertThat(entries.now(draft).form()).isEqualTo(draft.form());
    assertThat(pages.get("/interventies/" + draft.form().first("slug")).select("main").text())
        .contains("Rust")
        .doesNotContain("Ritme");
  }
}
