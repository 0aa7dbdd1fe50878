package nl.hechtwijzer.intervention;

import static nl.hechtwijzer.intervention.RecognitionLevel.GOOD_INDICATIONS;
import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.aDescription;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.hechtwijzer.site.CategoryMark;
import nl.hechtwijzer.site.EntryCard;
import nl.hechtwijzer.site.RecognitionMark;
import nl.hechtwijzer.site.RecognitionMark.Standing;
import nl.hechtwijzer.testing.DescriptionBuilder;
import nl.hechtwijzer.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RepositoryTest
class InterventionCardsTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Autowired private InterventionCards cards;

  private EntryCard card(DescriptionBuilder description, Locale locale) {
    InterventionProfile profile = anIntervention("kruimel").describedBy(description).profile();
    return cards.of(
        new PublishedIntervention(profile, 1, Instant.EPOCH), locale, List.of("onbekend"));
  }

  private RecognitionMark mark(Recognition recognition) {
    return cards.recognition(Optional.of(recognition), DUTCH);
  }

  private static Recognition until(LocalDate lastDay) {
    return new Recognition(
        RecognitionStatus.RECOGNISED, GOOD_INDICATIONS, Precision.EXACT, null, lastDay, null, null);
  }

  @Test
  void putsWhatTheSourcesStateIntoWords() {
    EntryCard card =
        card(
            aDescription()
                .summary("Helpt.")
                .categories(Category.TREATMENT, Category.PREVENTION)
                .aged(AgeRange.years(0, 6))
                .recipients("kind", "moeder")
                .situations("huiselijk-geweld"),
            DUTCH);

    assertThat(card.url()).isEqualTo("/interventies/kruimel");
    assertThat(card.summary()).isEqualTo("Helpt.");
    assertThat(card.categories())
        .extracting(CategoryMark::text)
        .containsExactly("Preventie", "Behandeling");
    assertThat(card.age().text()).isEqualTo("0 tot en met 6 jaar");
    assertThat(card.recipients()).containsExactly("Moeders", "Kinderen");
    assertThat(card.situations()).containsExactly("Huiselijk geweld");
    assertThat(card.unknown()).containsExactly("onbekend");
  }

  @Test
  void saysThatTheSourcesAreSilent() {
    EntryCard card = card(aDescription().categories(), Locale.ENGLISH);

    assertThat(card.summary()).isEmpty();
    assertThat(card.categories()).isEmpty();
    assertThat(card.age().span()).isNull();
    assertThat(card.age().text()).isEqualTo("Not stated in the sources");
    assertThat(card.recognition()).isEqualTo(RecognitionMark.open("Not stated in the sources"));
  }

  @Test
  void drawsWhatIsCertainAndWhatIsPossible() {
    assertThat(mark(Recognition.exactly(GOOD_INDICATIONS)))
        .isEqualTo(RecognitionMark.exact(3, "Effectief volgens goede aanwijzingen"));
    assertThat(mark(Recognition.atLeast(GOOD_INDICATIONS)))
        .isEqualTo(RecognitionMark.atLeast(3, "Ten minste effectief volgens goede aanwijzingen"));
    assertThat(mark(Recognition.withoutLevel(RecognitionStatus.RECOGNISED, null)))
        .isEqualTo(new RecognitionMark(0, 4, Standing.HOLDS, "Erkend, niveau niet vermeld"));
    assertThat(mark(Recognition.withoutLevel(RecognitionStatus.NOT_RECOGNISED, null)).standing())
        .isEqualTo(Standing.REFUSED);
    assertThat(mark(Recognition.withoutLevel(RecognitionStatus.IN_PROCEDURE, null)).standing())
        .isEqualTo(Standing.OPEN);
    assertThat(mark(Recognition.withoutLevel(RecognitionStatus.WITHDRAWN, null)).standing())
        .isEqualTo(Standing.ENDED);
  }

  @Test
  void saysThatARecognitionHasLapsed() {
    assertThat(mark(until(LocalDate.of(2020, 1, 31))))
        .isEqualTo(
            RecognitionMark.ended(
                3,
                "Effectief volgens goede aanwijzingen, verlopen: gold tot en met 31 januari 2020"));
    assertThat(mark(until(LocalDate.of(2999, 1, 1))).standing()).isEqualTo(Standing.HOLDS);
  }
}
