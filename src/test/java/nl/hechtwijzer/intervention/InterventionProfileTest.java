package nl.hechtwijzer.intervention;

import static nl.hechtwijzer.intervention.RecognitionLevel.FIRST_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.GOOD_INDICATIONS;
import static nl.hechtwijzer.intervention.RecognitionLevel.WELL_SUBSTANTIATED;
import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.GUIDELINE;
import static nl.hechtwijzer.testing.DescriptionBuilder.NJI;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromGuideline;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InterventionProfileTest {

  @Test
  void joinsWhatTheSourcesStateTogether() {
    InterventionProfile profile =
        anIntervention()
            .describedBy(
                fromGuideline().categories(Category.PREVENTION).situations("angst"),
                fromNji()
                    .categories(Category.PREVENTION, Category.TREATMENT)
                    .situations("opvang", "angst"))
            .profile();

    assertThat(profile.categories())
        .containsExactly(
            new Stated<>(Category.PREVENTION, List.of(GUIDELINE, NJI)),
            new Stated<>(Category.TREATMENT, List.of(NJI)));
    assertThat(profile.terms(TermRole.SITUATION))
        .containsExactly(
            new Stated<>("angst", List.of(GUIDELINE, NJI)), new Stated<>("opvang", List.of(NJI)));
    assertThat(profile.sources()).containsExactly(GUIDELINE, NJI);
  }

  @Test
  void takesASingleValueFromTheFirstThatStatesIt() {
    InterventionProfile profile =
        anIntervention()
            .describedBy(
                fromGuideline().goal("Angst verminderen."),
                fromNji().goal("Rust brengen.").aged(AgeRange.years(0, 3)))
            .profile();

    assertThat(profile.goal()).contains(new Stated<>("Angst verminderen.", List.of(GUIDELINE)));
    assertThat(profile.age()).contains(new Stated<>(AgeRange.years(0, 3), List.of(NJI)));
    assertThat(profile.differs(DescriptionContent::goal)).isTrue();
    assertThat(profile.differs(description -> description.targetGroup().age())).isFalse();
  }

  @Test
  void namesEverySourceThatStatesTheSame() {
    InterventionProfile profile =
        anIntervention()
            .describedBy(fromGuideline().goal("Rust brengen."), fromNji().goal("Rust brengen."))
            .profile();

    assertThat(profile.goal()).contains(new Stated<>("Rust brengen.", List.of(GUIDELINE, NJI)));
    assertThat(profile.differs(DescriptionContent::goal)).isFalse();
  }

  @Test
  void keepsSilenceSilent() {
    InterventionProfile profile =
        anIntervention()
            .describedBy(fromNji().categories(), fromGuideline().categories())
            .profile();

    assertThat(profile.categories()).isEmpty();
    assertThat(profile.recognition()).isEmpty();
    assertThat(profile.recognitionsConflict()).isFalse();
    assertThat(profile.summary()).isEmpty();
    assertThat(profile.targetGroup()).isEmpty();
    assertThat(profile.age()).isEmpty();
    assertThat(profile.goal()).isEmpty();
    assertThat(profile.approach()).isEmpty();
    assertThat(profile.audiences()).isEmpty();
    for (TermRole role : TermRole.values()) {
      assertThat(profile.terms(role)).as("%s", role).isEmpty();
    }
  }

  @Test
  void letsTheMostPreciseRecognitionLead() {
    InterventionProfile profile =
        anIntervention()
            .describedBy(
                fromNji().atLeast(WELL_SUBSTANTIATED), fromGuideline().exactly(GOOD_INDICATIONS))
            .profile();

    assertThat(profile.recognition())
        .contains(new Stated<>(Recognition.exactly(GOOD_INDICATIONS), List.of(GUIDELINE)));
    assertThat(profile.recognitionsConflict()).isFalse();
  }

  @Test
  void letsAHigherLowestLevelLead() {
    InterventionProfile profile =
        anIntervention()
            .describedBy(
                fromNji().atLeast(WELL_SUBSTANTIATED), fromGuideline().atLeast(FIRST_INDICATIONS))
            .profile();

    assertThat(profile.recognition())
        .contains(new Stated<>(Recognition.atLeast(FIRST_INDICATIONS), List.of(GUIDELINE)));
  }

  @Test
  void letsTheFirstOfEquallyPreciseRecognitionsLeadAndSeesTheConflict() {
    InterventionProfile profile =
        anIntervention()
            .describedBy(
                fromNji().exactly(FIRST_INDICATIONS), fromGuideline().exactly(GOOD_INDICATIONS))
            .profile();

    assertThat(profile.recognition())
        .contains(new Stated<>(Recognition.exactly(FIRST_INDICATIONS), List.of(NJI)));
    assertThat(profile.recognitionsConflict()).isTrue();
  }

  @Test
  void seesThatNotRecognisedContradictsALowestLevel() {
    Recognition refused = Recognition.withoutLevel(RecognitionStatus.NOT_RECOGNISED, "Reden.");
    InterventionProfile profile =
        anIntervention()
            .describedBy(
                fromNji().atLeast(WELL_SUBSTANTIATED), fromGuideline().recognition(refused))
            .profile();

    assertThat(profile.recognition()).contains(new Stated<>(refused, List.of(GUIDELINE)));
    assertThat(profile.recognitionsConflict()).isTrue();
  }

  @Test
  void countsOnlyTheLatestDescriptionOfASource() {
    InterventionContent content =
        anIntervention()
            .describedBy(
                fromNji().consultedOn("2025-03-01").exactly(FIRST_INDICATIONS).situations("angst"),
                fromGuideline().goal("Rust brengen."),
                fromNji().consultedOn("2026-11-22").exactly(GOOD_INDICATIONS),
                fromNji().consultedOn("2024-05-01").goal("Iets anders."))
            .build();

    InterventionProfile profile = InterventionProfile.of(content);

    assertThat(profile.sources()).containsExactly(NJI, GUIDELINE);
    assertThat(profile.recognition())
        .contains(new Stated<>(Recognition.exactly(GOOD_INDICATIONS), List.of(NJI)));
    assertThat(profile.recognitionsConflict()).isFalse();
    assertThat(profile.terms(TermRole.SITUATION)).isEmpty();
    assertThat(profile.goal()).contains(new Stated<>("Rust brengen.", List.of(GUIDELINE)));
    assertThat(content.earlierDescriptions(NJI))
        .extracting(description -> description.consultedOn().toString())
        .containsExactly("2025-03-01", "2024-05-01");
    assertThat(content.earlierDescriptions(GUIDELINE)).isEmpty();
  }
}
