package nl.hechtwijzer.intervention;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.hechtwijzer.testing.ContentBuilder;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.StoredReferences;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RepositoryTest
class ReadRelatedTest {

  @Autowired private ReadRelated related;
  @Autowired private Interventions interventions;
  @Autowired private EntityManager database;

  @Test
  void putsWhatSharesMostSituationsFirst() {
    ContentBuilder one =
        anIntervention("een").describedBy(fromNji().situations("angst", "emotionele-problemen"));
    store(one);
    store(anIntervention("half").describedBy(fromNji().situations("angst")));
    store(
        anIntervention("heel").describedBy(fromNji().situations("angst", "emotionele-problemen")));

    assertThat(comparableTo(one)).startsWith("heel").contains("half").doesNotContain("een");
  }

  @Test
  void doesNotCompareOnWhatASourceNoLongerSays() {
    ContentBuilder one = anIntervention("een").describedBy(fromNji().situations("angst"));
    store(one);
    store(
        anIntervention("vroeger")
            .describedBy(
                fromNji().consultedOn("2025-01-01").situations("angst"),
                fromNji().consultedOn("2026-01-01").situations("opvang")));

    assertThat(comparableTo(one)).doesNotContain("vroeger");
  }

  @Test
  void fallsBackOnAgesThatOverlap() {
    ContentBuilder one = anIntervention("een").describedBy(fromNji().aged(AgeRange.years(2, 3)));
    store(one);

    assertThat(comparableTo(one)).containsExactly("nika", "pcit");
  }

  @Test
  void comparesNothingWithAnEntryOfWhichTheSourcesSayNeither() {
    ContentBuilder one = anIntervention("een");
    store(one);

    assertThat(comparableTo(one)).isEmpty();
  }

  private void store(ContentBuilder content) {
    interventions.save(
        new Intervention(content.build(), new StoredReferences(database), Instant.EPOCH));
    database.flush();
    database.clear();
  }

  private List<String> comparableTo(ContentBuilder content) {
    return related.comparableTo(content.profile(), 3).stream()
        .map(PublishedIntervention::slug)
        .toList();
  }
}
