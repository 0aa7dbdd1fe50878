package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.TargetGroup;
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
              new DescriptionContent(
                  "nji-erkende-interventies",
                  LocalDate.of(2026, 11, 22),
                  "Naam daar",
                  "Kort",
                  Set.of(Category.PREVENTION, Category.TREATMENT),
                  new Recognition(
                      RecognitionStatus.RECOGNISED,
                      RecognitionLevel.WELL_SUBSTANTIATED,
                      Precision.AT_LEAST,
                      LocalDate.of(2024, 2, 29),
                      LocalDate.of(2029, 3, 1),
                      "Commissie",
                      "Omdat"),
                  new TargetGroup(
                      "Voor wie\n\n* een",
                      new AgeRange(-9, null),
                      Set.of("moeder"),
                      Set.of("huiselijk-geweld"),
                      Set.of("verslaving"),
                      "Niet voor"),
                  "Doel",
                  "Aanpak",
                  Set.of("hechting"),
                  Set.of("gezin"),
                  Set.of("thuis"),
                  "Tien weken",
                  Set.of("jgz-verpleegkundige"),
                  new Costs("ongeveer", new BigDecimal("1250.50"), 2025),
                  "Map",
                  "Onderzoek",
                  "Overwegingen",
                  "Eigenaar",
                  Set.of(Audience.PROFESSIONALS),
                  List.of(
                      new Link("Meer", "https://voorbeeld.nl/a?b=1", Audience.POLICYMAKERS),
                      new Link("Nog meer", "https://voorbeeld.nl/", null)),
                  Map.of(
                      DescriptionField.GOAL,
                      List.of(new Place("Doel", "punt 2"), new Place("Bijlage", null)))),
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
