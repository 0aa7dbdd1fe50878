package nl.hechtwijzer.intervention;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromGuideline;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.hechtwijzer.testing.ContentBuilder;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.StoredReferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RepositoryTest
class AdvisedAgainstTest {

  @Autowired private ReadRelated related;
  @Autowired private Interventions interventions;
  @Autowired private EntityManager database;

  @BeforeEach
  void store() {
    store(
        anIntervention("afgeraden")
            .describedBy(fromNji().situations("angst").contraindications("opvang")));
    store(
        anIntervention("vroeger-afgeraden")
            .describedBy(
                fromGuideline().consultedOn("2026-11-22").situations("angst"),
                fromGuideline().consultedOn("2025-01-01").contraindications("opvang")));
    store(anIntervention("bedoeld").describedBy(fromNji().situations("opvang")));
    database.flush();
    database.clear();
  }

  private void store(ContentBuilder content) {
    interventions.save(
        new Intervention(
            content.build(),
            new StoredReferences(database),
            Instant.parse("2026-11-22T12:00:00Z")));
  }

  @Test
  void findsWhatASourceAdvisesAgainstNow() {
    assertThat(related.advisedAgainst(List.of("opvang", "angst"), 10)).containsExactly("afgeraden");
  }

  @Test
  void findsNothingWithoutASituation() {
    assertThat(related.advisedAgainst(List.of(), 10)).isEmpty();
  }
}
