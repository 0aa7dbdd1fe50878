package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.testing.DescriptionBuilder;
import nl.hechtwijzer.vocabulary.Term;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFormTest {

  private static final int GENERATED = 5_000;

  static final Set<String> SOURCES = Set.of(DescriptionBuilder.NJI, DescriptionBuilder.GUIDELINE);

  static final Vocabulary TERMS =
      Vocabulary.of(
          IntStream.range(0, TermList.values().length * 3)
              .mapToObj(
                  number ->
                      new Term(
                          TermList.values()[number % TermList.values().length],
                          "term-" + number,
                          "Term " + number,
                          "Term " + number,
                          number))
              .toList());

  private static CheckedEntry check(EntryForm form) {
    return form.check(TERMS, SOURCES, "bezet"::equals);
  }

  /** A form with nothing to put right. */
  private static EntryForm sound() {
    return EntryForm.empty()
        .with("name", List.of("Proef"))
        .with("slug", List.of("proef"))
        .with("d1.source", List.of(DescriptionBuilder.NJI))
        .with("d1.consultedOn", List.of("22-11-2026"));
  }

  private static EntryForm sound(String field, String... values) {
    return sound().with(field, List.of(values));
  }

  private static List<String> errors(EntryForm form) {
    return check(form).errors().stream()
        .map(
            error ->
                error.field() + (error.row() == 0 ? "" : "#" + error.row()) + " " + error.message())
        .toList();
  }

  @Test
  void givesBackEveryContentThatItShows() {
    GeneratedContents contents = new GeneratedContents(7, TERMS, SOURCES);

    for (int i = 0; i < GENERATED; i++) {
      InterventionContent content = contents.next();
      assertThat(check(EntryForm.of(content)).content()).as("%s", content).hasValue(content);
    }
  }

  @Test
  void keepsEverythingThroughWhatABrowserSends() {
    GeneratedContents contents = new GeneratedContents(8, TERMS, SOURCES);

    for (int i = 0; i < GENERATED; i++) {
      EntryForm form = EntryForm.of(contents.next());
      assertThat(EntryForm.of(asSent(form))).isEqualTo(form);
    }
  }

  /** A browser sends every field, also an empty one, and ends lines in its own way. */
  private static Map<String, List<String>> asSent(EntryForm form) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    sent.put("_csrf", List.of("x"));
    form.descriptions().forEach(key -> sent.put(key + ".goal", List.of("")));
    form.fields()
        .forEach(
            (field, values) ->
                sent.put(
                    field, values.stream().map(value -> value.replace("\n", "\r\n")).toList()));
    return sent;
  }

  @Test
  void acceptsTheLeastThatAnEntryIs() {
    assertThat(check(sound()).content().orElseThrow())
        .isEqualTo(
            new InterventionContent(
                "proef",
                "Proef",
                List.of(),
                List.of(DescriptionBuilder.fromNji().categories().build())));
  }

  @Test
  void keepsHalfFinishedText() {
    EntryForm form = sound("d1.age", "2 tot eh").with("d1.recognition.decidedOn", List.of("31-2"));

    assertThat(check(form).content()).isEmpty();
    assertThat(form.first("d1.age")).isEqualTo("2 tot eh");
    assertThat(EntryForm.of(form.fields())).isEqualTo(form);
  }

  @Test
  void leavesOutWhatIsNoFieldOfIt() {
    EntryForm form =
        EntryForm.of(
            Map.of(
                "description", List.of("d1", "x", "d1"),
                "d2.goal", List.of("van een weggehaalde beschrijving"),
                "d1.wachtwoord", List.of("x"),
                "_csrf", List.of("x")));

    assertThat(form).isEqualTo(EntryForm.empty());
  }

  @Test
  void tellsAllErrorsAtOnceInTheOrderOfTheForm() {
    EntryForm form =
        EntryForm.empty()
            .with("d1.age", List.of("8-2 jaar"))
            .with("d1.link.url", List.of("ftp://x"))
            .with("d1.recognition.level", List.of("WELL_SUBSTANTIATED"));

    assertThat(errors(form))
        .containsExactly(
            "name form.error.required.name",
            "slug form.error.required.slug",
            "d1.source form.error.required.source",
            "d1.consultedOn form.error.required.consultedOn",
            "d1.recognition.status form.error.required.status",
            "d1.age age.error.WRONG_ORDER",
            "d1.link.title form.error.required.linkTitle",
            "d1.link.url form.error.url");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          name, '', form.error.required.name
          name, 'a\tb', ''
          slug, Proef!, form.error.slug.suggestion
          slug, ё, form.error.slug
          slug, bezet, form.error.slug.taken
          slug, suggesties, form.error.slug.reserved
          d1.source, onbekend, form.error.source
          d1.consultedOn, gisteren, form.error.date
          d1.consultedOn, 12-3-24, form.error.date
          d1.consultedOn, 31-2-2024, form.error.date
          d1.consultedOn, 2024-02-29, ''
          d1.consultedOn, 12 maart 2024, ''
          d1.consultedOn, 12/3/2024, ''
          d1.categories, OVERIG, form.error.choice
          d1.situations, bestaat-niet, form.error.term
          d1.age, ooit, age.error.NOT_UNDERSTOOD
          d1.costs.amount, '1.250,50', ''
          d1.costs.amount, '€ 1250', ''
          d1.costs.amount, '1250,5', ''
          d1.costs.amount, '25,-', ''
          d1.costs.amount, '12.50', form.error.amount
          d1.costs.amount, '-3', form.error.amount
          d1.costs.amount, '12345678901', form.error.amount
          d1.costs.year, '24', form.error.year
          d1.costs.year, '2024', form.error.required.costs
          d1.goal, 'regel\u0007', ''
          d1.goal, '\u200b\u202e', ''
          d1.consultedOn, '12\u00a0maart\u20072024', ''
          d1.consultedOn, '12\u20113\u20112024', ''
          d1.consultedOn, '12–3–2024', ''
          d1.costs.amount, '€\u00a01.250,–', ''
          d1.age, '2½\u00a0–\u00a08\u00a0jaar', ''
          d1.goal, 'regel\nregel', ''
          d1.nameAsGiven, 'regel\nregel', ''
          d1.link.url, javascript:alert(1), form.error.url
          d1.link.url, https://, form.error.url
          d1.link.url, 'https://a b.nl', form.error.url
          d1.place.GOAL.item, 'derde punt', form.error.required.section
          d1.recognition.status, RECOGNISED, ''
          d1.recognition.decidedOn, 1-2-2024, form.error.required.status
          """)
  void saysWhatIsWrong(String field, String value, String message) {
    EntryForm form = sound(field, value.translateEscapes());

    assertThat(
            check(form).errors().stream()
                .map(FormError::message)
                .filter(error -> !error.equals("form.error.required.linkTitle")))
        .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
  }

  @ParameterizedTest
  @CsvSource({
    "d1.consultedOn, 12 m\u0430art 2024, 12 m[U+0430]art 2024",
    "d1.age, 2-8 j\u0430\u0430r, 2-8 j[U+0430][U+0430]r",
    "d1.costs.amount, 1.25O\u22c550, 1.25O[U+22C5]50"
  })
  void showsWhatIsStrangeAboutAValueThatLooksRight(String field, String value, String shown) {
    assertThat(check(sound(field, value)).errors().get(0).arguments()).containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_RECOGNISED, WELL_SUBSTANTIATED, EXACT, d1.recognition.level form.error.level.status",
    "RECOGNISED, WELL_SUBSTANTIATED, '', d1.recognition.precision form.error.required.precision",
    "RECOGNISED, '', EXACT, d1.recognition.level form.error.required.level",
    "CONDITIONAL, GOOD_INDICATIONS, AT_LEAST, ''",
    "WITHDRAWN, '', '', ''"
  })
  void asksALevelWithAFittingStatus(String status, String level, String precision, String error) {
    EntryForm form =
        sound("d1.recognition.status", status)
            .with("d1.recognition.level", List.of(level))
            .with("d1.recognition.precision", List.of(precision));

    assertThat(errors(form)).isEqualTo(error.isEmpty() ? List.of() : List.of(error));
  }

  @Test
  void refusesARecognitionThatEndsBeforeItBegins() {
    EntryForm form =
        sound("d1.recognition.status", "RECOGNISED")
            .with("d1.recognition.decidedOn", List.of("2-1-2024"))
            .with("d1.recognition.validUntil", List.of("1-1-2024"));

    assertThat(errors(form)).containsExactly("d1.recognition.validUntil form.error.validUntil");
  }

  @Test
  void keepsAnOlderStatementOfASourceButNotTwoOfOneDay() {
    EntryForm twice =
        sound()
            .withDescription()
            .with("d2.source", List.of(DescriptionBuilder.NJI))
            .with("d2.consultedOn", List.of("2026-11-22"));

    assertThat(errors(twice)).containsExactly("d2.consultedOn form.error.sourceTwice");
    assertThat(errors(twice.with("d2.consultedOn", List.of("21-11-2026")))).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFitInItsColumn() {
    for (FieldPart part : texts()) {
      EntryForm form = sound("d1.recognition.status", "RECOGNISED");
      UnaryOperator<EntryForm> filled =
          one -> one.with("d1." + part.form(), List.of("x".repeat(part.limit())));

      assertThat(errors(filled.apply(form))).isEmpty();
      assertThat(errors(form.with("d1." + part.form(), List.of("x".repeat(part.limit() + 1)))))
          .containsExactly("d1." + part.form() + " form.error.tooLong");
    }
    assertThat(errors(sound("name", "1 ".repeat(90) + "1")))
        .containsExactly("name form.error.nameKey");
  }

  @Test
  void refusesTheSameOtherNameTwice() {
    EntryForm form =
        sound("alias.name", "Een", "", "Een")
            .with("alias.origin", List.of("SOURCE", "", "EDITORS"));

    assertThat(errors(form)).containsExactly("alias.name#2 form.error.alias.twice");
  }

  @Test
  void readsAgesDatesAndAmounts() {
    EntryForm form =
        sound("d1.age", "2-8 jaar")
            .with("d1.costs.amount", List.of("1.250,5"))
            .with("d1.costs.year", List.of("2024"));

    var description = check(form).content().orElseThrow().descriptions().get(0);
    assertThat(description.targetGroup().age()).isEqualTo(AgeRange.years(2, 8));
    assertThat(description.costs().amount()).isEqualByComparingTo("1250.50");
  }

  @Test
  void movesAndRemovesDescriptionsWithEverythingInThem() {
    EntryForm form =
        sound("d1.goal", "Een")
            .withDescription()
            .with("d2.goal", List.of("Twee"))
            .withDescription();

    assertThat(form.withMoved("d1", 1).descriptions()).containsExactly("d2", "d1", "d3");
    assertThat(form.withMoved("d1", -1)).isEqualTo(form);
    assertThat(form.withMoved("d3", 1)).isEqualTo(form);
    assertThat(form.withMoved("d1", 1).first("d1.goal")).isEqualTo("Een");
    assertThat(form.withoutDescription("d2").first("d2.goal")).isEmpty();
    assertThat(form.withoutDescription("d2").withDescription().descriptions())
        .containsExactly("d1", "d3", "d4");
  }

  @Test
  void addsAndRemovesRows() {
    EntryForm form = sound().withAlias().withLink("d1").withPlace("d1", DescriptionField.GOAL);

    assertThat(form.rows(EntryForm.ALIAS_NAME)).isEqualTo(2);
    assertThat(errors(form)).isEmpty();

    EntryForm filled =
        form.with("alias.name", List.of("Een", "Twee"))
            .with("alias.origin", List.of("SOURCE", "EDITORS"))
            .withoutAlias(0);
    assertThat(filled.all("alias.name")).containsExactly("Twee");
    assertThat(filled.all("alias.origin")).containsExactly("EDITORS");
    assertThat(filled.withoutAlias(5)).isEqualTo(filled);
    assertThat(
            form.withoutPlace("d1", DescriptionField.GOAL, 0).withoutLink("d1", 0).withoutAlias(0))
        .isEqualTo(sound());
  }

  @Test
  void takesTheSlugFromTheNameOnlyWhereThereIsNone() {
    assertThat(
            sound("name", "Tijd voor ’n Échte proef!")
                .with("slug", List.of(""))
                .withSlugFromName()
                .first("slug"))
        .isEqualTo("tijd-voor-n-echte-proef");
    assertThat(sound("name", "Anders").withSlugFromName().first("slug")).isEqualTo("proef");
  }

  private static List<FieldPart> texts() {
    return Stream.of(DescriptionField.values())
        .flatMap(field -> field.parts().stream())
        .filter(part -> part.kind().isText())
        .toList();
  }
}
