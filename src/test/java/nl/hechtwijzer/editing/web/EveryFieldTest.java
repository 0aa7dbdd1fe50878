package nl.hechtwijzer.editing.web;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.AddTerm;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.testing.DescriptionBuilder;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.TermList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in the table of fields is found wherever fields are told, stored or asked. */
@PageTest
class EveryFieldTest {

  /** Of these, open data gives the places alone. */
  private static final Set<String> CITED_ALONE =
      Set.of(
          "duurEnIntensiteit",
          "kosten",
          "materiaalEnTraining",
          "onderzoek",
          "oordeelCommissie",
          "eigenaarEnContact",
          "links");

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private MockMvc mockMvc;
  @Autowired private InterventionWording wording;
  @Autowired private ReadInterventions interventions;
  @Autowired private ReadVocabulary vocabulary;
  @Autowired private AddTerm addTerm;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext application;

  private final JsonMapper json = JsonMapper.builder().build();
  private EditedEntries entries;
  private SignedInPerson chief;
  private InterventionContent content;
  private DraftView draft;
  private long entry;

  @BeforeEach
  void publishSilenceAndThenEverything() {
    entries = new EditedEntries(application);
    chief = signedIn.person(Role.CHIEF_EDITOR);
    SignedInPerson editor = signedIn.person(Role.EDITOR);
    String slug = EditedEntries.form("Alle velden", "").first(EntryForm.SLUG);
    entry =
        entries
            .published(entries.draft(EntryForm.of(of(slug, silent())), editor), "", chief)
            .entryId();
    content = of(slug, everything());
    draft = entries.draftOf(entry, editor);
    draft = entries.saved(draft, EntryForm.of(content), editor);
  }

  @AfterEach
  void putAway() {
    entries.putAway(chief);
  }

  private static InterventionContent of(String slug, DescriptionBuilder description) {
    return anIntervention(slug).named("Alle velden").describedBy(description).build();
  }

  private static DescriptionBuilder silent() {
    return fromNji().categories();
  }

  private DescriptionBuilder everything() {
    DescriptionBuilder description = silent();
    for (DescriptionField field : DescriptionField.values()) {
      List<Object> said = new ArrayList<>(field.parts().stream().map(this::said).toList());
      description
          .with(field, Objects.requireNonNull(field.join(said)))
          .at(field, "Deel " + field, null);
    }
    return description;
  }

  private Object said(FieldPart part) {
    return switch (part.kind()) {
      case LINE, PLAIN, MARKED_UP -> "Woorden bij " + part.form();
      case TERMS -> Set.of(term(Objects.requireNonNull(part.role()).list()));
      case CHOICES -> Set.of(part.constants().getEnumConstants()[0]);
      case CHOICE -> part.constants().getEnumConstants()[0];
      case DAY -> LocalDate.of(2024, 2, 29);
      case AMOUNT -> new BigDecimal("12.50");
      case YEAR -> 2025;
      case AGE -> AgeRange.years(2, 8);
      case LINKS -> List.of(new Link("Meer", "https://voorbeeld.nl/", null));
    };
  }

  /** A term of the list; some lists are empty as long as no editor added one. */
  private String term(TermList list) {
    if (vocabulary.latest().entries(list).isEmpty()) {
      addTerm.add(new AddTerm.Proposal(list, "Proefterm " + list, "Term " + list, true));
    }
    return vocabulary.latest().entries(list).get(0).slug();
  }

  private String label(DescriptionField field) {
    return wording.text(DUTCH, "field." + field + ".label");
  }

  private static Stream<String> inputs(FieldPart part) {
    return part.kind() == FieldPart.Kind.LINKS
        ? Stream.of(EntryForm.LINK_TITLE, EntryForm.LINK_URL)
        : Stream.of(part.form());
  }

  @Test
  void standsInTheForm() {
    Document page = pages.as(Role.EDITOR).get("/beheer/concepten/" + draft.id());

    for (DescriptionField field : DescriptionField.values()) {
      Stream.concat(
              field.parts().stream().flatMap(EveryFieldTest::inputs),
              Stream.of(EntryForm.section(field)))
          .map(name -> EntryForm.in("d1", name))
          .forEach(
              name -> {
                assertThat(draft.form().first(name)).as(name).isNotEmpty();
                assertThat(page.select("[name='%s']".formatted(name))).as(name).isNotEmpty();
              });
    }
  }

  @Test
  void isStoredAsItWasSaid() {
    entries.published(draft, "Alles erbij", chief);

    assertThat(interventions.bySlug(content.slug()).profile().content()).isEqualTo(content);
  }

  @Test
  void standsInTheDocumentOfARevision() {
    entries.published(draft, "Alles erbij", chief);

    JsonNode document =
        json.readTree(
                database
                    .sql("select content from revision where entry_id = ? and number = 2")
                    .param(entry)
                    .query(String.class)
                    .single())
            .at("/descriptions/0");
    for (DescriptionField field : DescriptionField.values()) {
      for (FieldPart part : field.parts()) {
        String path =
            part.kind() == FieldPart.Kind.AGE ? "targetGroup.fromMonths" : part.document();
        assertThat(document.at("/" + path.replace('.', '/')).isMissingNode()).as(path).isFalse();
      }
      assertThat(document.at("/places/" + field + "/0/section").asString())
          .isEqualTo("Deel " + field);
    }
  }

  @Test
  void isToldAsADifference() {
    entries.published(draft, "Alles erbij", chief);
    String path = "/beheer/interventies/" + entry + "/versies/verschillen?van=1&tot=2";

    String page = pages.as(Role.EDITOR).get(path).text();
    for (DescriptionField field : DescriptionField.values()) {
      assertThat(page).contains(label(field)).contains("Deel " + field);
    }
    assertThat(pages.as(Role.EDITOR).get("/en" + path).select("ins")).isNotEmpty();
  }

  @Test
  void standsOnThePublicPageWithItsPlace() {
    entries.published(draft, "Alles erbij", chief);
    String path = "/interventies/" + content.slug();

    Element source = Objects.requireNonNull(pages.get(path).getElementById("bron-1"));
    for (DescriptionField field : DescriptionField.values()) {
      assertThat(source.text()).contains(label(field)).contains("Deel " + field);
    }
    assertThat(pages.get("/en" + path).getElementById("bron-1")).isNotNull();
  }

  @Test
  void standsInOpenData() throws Exception {
    entries.published(draft, "Alles erbij", chief);

    byte[] answer =
        mockMvc
            .perform(MockMvcRequestBuilders.get("/api/v1/interventies/" + content.slug()))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    JsonNode description = json.readTree(answer).at("/beschrijvingen/0");
    for (DescriptionField field : DescriptionField.values()) {
      String word = field.word();
      assertThat(description.at("/vindplaatsen/" + word + "/0/plaats").asString())
          .isEqualTo("Deel " + field);
      assertThat(description.hasNonNull(word) || description.get("doelgroep").hasNonNull(word))
          .as(word)
          .isNotEqualTo(CITED_ALONE.contains(word));
    }
  }
}
