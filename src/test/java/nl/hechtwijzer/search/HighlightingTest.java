package nl.hechtwijzer.search;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.aDescription;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.testing.DescriptionBuilder;
import nl.hechtwijzer.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which sentences of an entry are shown for a question, and what in them is marked. */
@RepositoryTest
class HighlightingTest {

  @Autowired private ReadLexicon lexicons;

  /** An index in which every word is found. */
  private static final class AllWords implements IndexedWords {

    @Override
    public boolean hasAny(TextUnit unit) {
      return true;
    }

    @Override
    public boolean isNamed(String word) {
      return false;
    }

    @Override
    public Collection<String> similarTo(String word, int letters) {
      return List.of();
    }
  }

  /** The sentences, with what is marked between brackets. */
  private List<String> shown(String question, DescriptionBuilder description) {
    Lexicon lexicon = lexicons.current();
    TextPlan plan = new TextPlanner(lexicon, new AllWords()).plan(question);
    return new Highlighting(plan, lexicon)
            .snippets(
                InterventionProfile.of(anIntervention("proef").describedBy(description).build()))
            .stream()
            .map(HighlightingTest::bracketed)
            .toList();
  }

  private static String bracketed(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    snippet
        .parts()
        .forEach(part -> text.append(part.hit() ? "[" + part.text() + "]" : part.text()));
    return text.toString();
  }

  @Test
  void showsTheFirstSentenceWithTheWord() {
    assertThat(
            shown(
                "paard",
                aDescription()
                    .summary("Buiten bewegen doet goed. Kinderen zorgen voor paarden.")
                    .approach("Het paard staat in de wei.")))
        .containsExactly("Kinderen zorgen voor [paarden].");
  }

  @Test
  void prefersTheSentenceWithMostOfTheWords() {
    assertThat(
            shown(
                "paard muziek",
                aDescription()
                    .summary("Kinderen zorgen voor een paard.")
                    .goal("Rust vinden.")
                    .approach("Eerst muziek. Een paard hoort de muziek. Daarna rust.")))
        .containsExactly("Een [paard] hoort de [muziek].");
  }

  @Test
  void showsASecondSentenceForWhatTheFirstLacks() {
    assertThat(
            shown(
                "paard muziek",
                aDescription()
                    .summary("Kinderen zorgen voor een paard. Zij borstelen het paard.")
                    .approach("Dan is er muziek.")))
        .containsExactly("Kinderen zorgen voor een [paard].", "Dan is er [muziek].");
  }

  @Test
  void knowsWordsThatAreWrittenAsOneOrApart() {
    assertThat(shown("paardrijden", aDescription().summary("Wij gaan paard rijden in het bos.")))
        .hasSize(1);
    assertThat(shown("gedragsproblemen", aDescription().summary("Bij problemen met gedrag.")))
        .containsExactly("Bij [problemen] met [gedrag].");
  }

  @Test
  void readsASentenceThatEndsWithoutASpace() {
    assertThat(shown("mbt-k", aDescription().goal("Zij werken met MBT-K.(Rust komt daarna.)")))
        .containsExactly("Zij werken met [MBT-K].");
  }

  @Test
  void readsMarkedUpTextWithoutItsMarkup() {
    assertThat(shown("muziek", aDescription().approach("Kinderen maken *samen* **muziek**.")))
        .containsExactly("Kinderen maken samen [muziek].");
  }
}
