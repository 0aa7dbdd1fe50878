package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.editing.DraftState;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ReviewPageTest extends EditorsAtWorkTest {

  private static String url(DraftView draft) {
    return "/beheer/concepten/" + draft.id() + "/beoordelen";
  }

  private Document review(DraftView draft) {
    return pages.as(Role.CHIEF_EDITOR).get(url(draft));
  }

  private static MultiValueMap<String, String> fields(Map<String, String> fields) {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
    fields.forEach(all::add);
    return all;
  }

  /** What the button sends: the fields of its form, filled in further. */
  private MockHttpServletResponse press(
      Document page, DraftView draft, String action, Map<String, String> filledIn) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    page.select("input[name=versie]").stream()
        .findFirst()
        .ifPresent(version -> sent.add("versie", version.val()));
    page.select("input[name=gezien]").stream()
        .findFirst()
        .ifPresent(seen -> sent.add("gezien", seen.val()));
    filledIn.forEach(sent::add);
    return pages.as(Role.CHIEF_EDITOR).post(url(draft) + "/" + action, sent);
  }

  private static Document read(MockHttpServletResponse response) throws Exception {
    return Jsoup.parse(response.getContentAsString());
  }

  private DraftView changedAndSubmitted() {
    DraftView first = entries.draft(EditedEntries.form("Proef", "Rust in huis"), editor);
    long entry = entries.published(first, "", chief).entryId();
    DraftView second = entries.draftOf(entry, editor);
    EntryForm form = second.form().with("d1.goal", List.of("Rust en ritme in huis"));
    return entries.submitted(
        entries.saved(second, form, editor), "Kijk vooral naar het doel", editor);
  }

  @Test
  void showsWhatChangesWordByWordAndWhatTheEditorSaid() {
    DraftView draft = changedAndSubmitted();

    Document page = review(draft);

    assertThat(page.select(".hw-review__note").text()).contains("Kijk vooral naar het doel");
    assertThat(page.select(".hw-review__against").text()).contains("versie 1");
    assertThat(page.select(".hw-diff > .hw-diff__count").text()).isEqualTo("1 verschil");
    assertThat(page.select("ins").text()).isEqualTo("[nieuw: en ritme ]");
    assertThat(page.select("del")).isEmpty();
    assertThat(page.select(".hw-diff__same").text()).contains("velden zijn gelijk gebleven");
    assertThat(page.select(".hw-remarks__about").text()).contains("test-redacteur bood het aan");
  }

  @Test
  void saysThatEverythingIsNewInAnEntryThatWasNeverPublished() {
    DraftView draft = entries.draft(EditedEntries.form("Nieuw", "Doel"), editor);

    Document page = review(draft);

    assertThat(page.select(".hw-review__against").text()).contains("nog niet gepubliceerd");
    assertThat(page.select(".hw-diff__tag").eachText()).contains("Nieuwe beschrijving");
    assertThat(page.select("del")).isEmpty();
  }

  @Test
  void publishesAndShowsTheVersion() {
    DraftView draft = changedAndSubmitted();

    MockHttpServletResponse response =
        press(review(draft), draft, "publiceren", Map.of("reden", "Het doel was te smal"));

    assertThat(response.getRedirectedUrl())
        .isEqualTo("/beheer/interventies/" + draft.entryId() + "/versies?gepubliceerd=2");
    Document history = pages.as(Role.EDITOR).get(response.getRedirectedUrl());
    assertThat(history.select(".hw-notice").text()).contains("Gepubliceerd als versie 2");
    assertThat(history.select(".hw-versions__why").eachText())
        .containsExactly("Het doel was te smal");
    String slug = draft.form().first("slug");
    assertThat(pages.get("/interventies/" + slug).select("main").text())
        .contains("Rust en ritme in huis");
  }

  @Test
  void publishesAtAMomentAndTakesThatBack() {
    DraftView draft = changedAndSubmitted();
    String tomorrow = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).toString();

    press(review(draft), draft, "inplannen", Map.of("datum", tomorrow, "tijd", "09:30"));

    Document scheduled = review(draft);
    assertThat(entries.now(draft).state()).isEqualTo(DraftState.SCHEDULED);
    assertThat(scheduled.select(".hw-notice").text()).contains("om 09:30");
    assertThat(scheduled.select("form[action$=publiceren]")).isEmpty();

    press(scheduled, draft, "terugnemen", Map.of());

    assertThat(entries.now(draft).state()).isEqualTo(DraftState.EDITING);
  }

  @Test
  void saysWhichOfTwoTimesThatReadAlikeWasPlanned() {
    DraftView draft = changedAndSubmitted();

    press(review(draft), draft, "inplannen", Map.of("datum", clockGoesBack(), "tijd", "02:30"));

    assertThat(review(draft).select(".hw-notice").text()).contains("om 02:30 (zomertijd)");
    assertThat(pages.as(chief).get("/en" + url(draft)).select(".hw-notice").text())
        .contains("02:30 (summer time)");
  }

  private static String clockGoesBack() {
    return lastSunday(Month.OCTOBER);
  }

  private static String clockGoesForward() {
    return lastSunday(Month.MARCH);
  }

  private static String lastSunday(Month month) {
    return Year.now(ZoneId.of("Europe/Amsterdam"))
        .plusYears(1)
        .atMonth(month)
        .atDay(1)
        .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
        .toString();
  }

  @Test
  void refusesATimeThatTheClockSkipsThatNight() throws Exception {
    DraftView draft = changedAndSubmitted();

    MockHttpServletResponse response =
        press(
            review(draft),
            draft,
            "inplannen",
            Map.of("datum", clockGoesForward(), "tijd", "02:30"));

    assertThat(response.getStatus()).isEqualTo(422);
    Document page = read(response);
    assertThat(page.select("#tijd-error").text()).contains("een uur vooruit");
    assertThat(page.select("#tijd").val()).isEqualTo("02:30");
    assertThat(page.select(".hw-review__later").hasAttr("open")).isTrue();
    assertThat(entries.now(draft).state()).isEqualTo(DraftState.SUBMITTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-01", "morgen", ""})
  void keepsWhatWasTypedWhenTheMomentIsNone(String day) throws Exception {
    DraftView draft = changedAndSubmitted();

    MockHttpServletResponse response =
        press(
            review(draft),
            draft,
            "inplannen",
            Map.of("datum", day, "tijd", "09:30", "reden", "Omdat"));

    assertThat(response.getStatus()).isEqualTo(422);
    Document page = read(response);
    assertThat(page.select("#datum").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#reden").val()).isEqualTo("Omdat");
    assertThat(page.select(".hw-review__later").hasAttr("open")).isTrue();
    assertThat(entries.now(draft).state()).isEqualTo(DraftState.SUBMITTED);
  }

  @Test
  void sendsBackWithACommentAndNotWithoutOne() throws Exception {
    DraftView draft = changedAndSubmitted();

    MockHttpServletResponse empty = press(review(draft), draft, "terugsturen", Map.of());
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(read(empty).select("#toelichting-error").text()).contains("Schrijf op");

    press(review(draft), draft, "terugsturen", Map.of("toelichting", "Noem ook de leeftijd"));

    assertThat(entries.now(draft).state()).isEqualTo(DraftState.RETURNED);
    assertThat(review(draft).select(".hw-remarks__text").eachText())
        .containsExactly("Kijk vooral naar het doel", "Noem ook de leeftijd");
  }

  @Test
  void letsEveryEditorSaySomethingButNotDecide() {
    DraftView draft = changedAndSubmitted();

    Document page = pages.as(Role.EDITOR).get(url(draft));
    assertThat(page.select("form[action$=publiceren], form[action$=terugsturen]")).isEmpty();

    pages
        .as(Role.EDITOR)
        .post(url(draft) + "/opmerking", fields(Map.of("opmerking", "<b>Klopt</b> dit?")));
    assertThat(review(draft).select(".hw-remarks__text").last().text())
        .isEqualTo("<b>Klopt</b> dit?");
    for (String action : List.of("publiceren", "inplannen", "terugsturen", "terugnemen")) {
      assertThat(
              pages
                  .as(Role.EDITOR)
                  .post(
                      url(draft) + "/" + action,
                      fields(Map.of("versie", String.valueOf(draft.version()))))
                  .getStatus())
          .isEqualTo(HttpStatus.FORBIDDEN.value());
    }
  }

  @Test
  void decidesNothingAboutADraftThatIsAnotherByNow() throws Exception {
    DraftView draft = changedAndSubmitted();
    Document page = review(draft);
    entries.saved(draft, draft.form().with("d1.goal", List.of("Iets anders")), editor);

    MockHttpServletResponse response =
        press(page, draft, "publiceren", Map.of("reden", "Prima zo"));

    assertThat(response.getStatus()).isEqualTo(409);
    Document now = read(response);
    assertThat(now.select(".hw-notice--error").text()).contains("intussen gewijzigd");
    assertThat(now.select("ins").text()).contains("Iets anders");
    assertThat(now.select("#reden").val()).isEqualTo("Prima zo");
    assertThat(entries.now(draft).state()).isEqualTo(DraftState.SUBMITTED);
  }

  @Test
  void showsWhatWasPublishedMeanwhileAndLeadsToBothTexts() {
    DraftView draft = changedAndSubmitted();
    DraftView other = entries.draftOf(draft.entryId(), editor);
    other = entries.saved(other, other.form().with("name", List.of("Proef twee")), editor);
    entries.published(other, "", chief);

    Document page = review(draft);

    assertThat(page.select(".hw-notice--warning").text()).contains("versie 2");
    assertThat(page.select(".hw-notice--warning a").attr("href"))
        .isEqualTo("/beheer/concepten/" + draft.id() + "/conflict");
    assertThat(page.select("del").text()).contains("twee");
  }

  @Test
  void saysWhatHasToBePutRightBeforePublishing() {
    DraftView draft =
        entries.draft(EditedEntries.form("", "Doel").with("d1.age", List.of("heel oud")), editor);

    Document page = review(draft);

    assertThat(page.select("h1").text()).contains("Interventie zonder naam");
    assertThat(page.select(".hw-review__errors li")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select("form[action$=publiceren]")).isEmpty();
  }

  @Test
  void saysThatThereIsNoSuchDraft() {
    pages.as(Role.EDITOR).get("/beheer/concepten/999999999/beoordelen", HttpStatus.NOT_FOUND);
  }
}
