package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.testing.DescriptionBuilder;
import org.junit.jupiter.api.Test;

/** What a revision keeps comes back as it was, also after years. */
class ContentSnapshotTest {

  private static final int GENERATED = 5_000;

  /** Every field said, as the stored document says it. */
  private static final InterventionContent SAMPLE =
      new InterventionContent(
          "proef",
          "Proef & zo",
          List.of(
              new Alias("Eerste naam", Alias.Origin.SOURCE),
              new Alias("Tweede naam", Alias.Origin.EDITORS)),
          List.of(
              DescriptionBuilder.fromNji()
                  .consultedOn("2026-11-22")
                  .calledThere("Naam daar")
                  .summary("Kort")
                  .categories(Category.PREVENTION, Category.TREATMENT)
                  .recognition(
                      new Recognition(
                          RecognitionStatus.RECOGNISED,
                          RecognitionLevel.WELL_SUBSTANTIATED,
                          Precision.AT_LEAST,
                          LocalDate.of(2024, 2, 29),
                          LocalDate.of(2029, 3, 1),
                          "Commissie",
                          "Omdat"))
                  .meantFor("Voor wie\n\n* een")
                  .aged(new AgeRange(-9, null))
                  .recipients("moeder")
                  .situations("huiselijk-geweld")
                  .contraindications("verslaving")
                  .contraindicationText("Niet voor")
                  .goal("Doel")
                  .approach("Aanpak")
                  .themes("hechting")
                  .methods("gezin")
                  .settings("thuis")
                  .durationAndIntensity("Tien weken")
                  .providers("jgz-verpleegkundige")
                  .costs(new Costs("ongeveer", new BigDecimal("1250.50"), 2025))
                  .materialsAndTraining("Map")
                  .research("Onderzoek")
                  .committeeReasoning("Overwegingen")
                  .ownerAndContact("Eigenaar")
                  .audiences(Audience.PROFESSIONALS)
                  .link(new Link("Meer", "https://voorbeeld.nl/a?b=1", Audience.POLICYMAKERS))
                  .link(new Link("Nog meer", "https://voorbeeld.nl/", null))
                  .at(DescriptionField.GOAL, "Doel", "punt 2")
                  .at(DescriptionField.GOAL, "Bijlage", null)
                  .build(),
              DescriptionBuilder.fromGuideline().consultedOn("2026-11-21").categories().build()));

  @Test
  void givesBackWhateverCanBeWritten() {
    GeneratedContents contents =
        new GeneratedContents(9, EntryFormTest.TERMS, EntryFormTest.SOURCES);

    for (int i = 0; i < GENERATED; i++) {
      InterventionContent content = contents.next();
      assertThat(ContentSnapshot.read(ContentSnapshot.write(content))).isEqualTo(content);
    }
  }

  /** A document as it stands in databases. When this fails, older revisions can't be read. */
  @Test
  void readsWhatWasStoredBefore() throws IOException {
    assertThat(ContentSnapshot.read(stored())).isEqualTo(SAMPLE);
  }

  @Test
  void stillWritesTheSameSchema() throws IOException {
    assertThat(ContentSnapshot.write(SAMPLE)).isEqualTo(stored());
  }

  private static String stored() throws IOException {
    try (InputStream document =
        Objects.requireNonNull(
            ContentSnapshotTest.class.getResourceAsStream("revision-schema-1.json"))) {
      return new String(document.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  @Test
  void passesOverWhatANewerVersionAdded() {
    assertThat(
            ContentSnapshot.read(
                """
                {"schema": 1, "slug": "proef", "name": "Proef", "later": {"x": [1]},
                 "descriptions": [{"source": "nji", "consultedOn": "2026-11-22", "later": 3}]}
                """))
        .isEqualTo(
            new InterventionContent(
                "proef",
                "Proef",
                List.of(),
                List.of(DescriptionBuilder.aDescription().from("nji").categories().build())));
  }

  @Test
  void refusesASchemaThatItDoesNotKnow() {
    String newer = "{\"schema\": 2, \"slug\": \"proef\", \"name\": \"Proef\"}";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentSnapshot.read(newer))
        .withMessageContaining("newer version");
    assertThat(ContentSnapshot.readIfKnown(newer)).isEmpty();
    assertThat(ContentSnapshot.readIfKnown(newer.replace('2', '1'))).isPresent();
  }
}
