package nl.hechtwijzer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.ChildAge;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.CategoryIs;
import nl.hechtwijzer.search.FacetChoice.SourceIs;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.SearchQuery;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Answers ANSWERS =
      Answers.none()
          .with(new TermIs(TermRole.SITUATION, "angst"))
          .with(new CategoryIs(Category.PREVENTION))
          .with(new AgeIs(ChildAge.months(18)));

  @Test
  void standInTheAddressUnderTheKeysOfTheList() {
    assertThat(ANSWERS.url(Step.KIND))
        .isEqualTo("/wijzer?stap=soort&categorie=preventie&leeftijd=18m&situatie=angst");
    assertThat(ANSWERS.list().toUrl())
        .isEqualTo("/interventies?categorie=preventie&leeftijd=18m&situatie=angst");
    assertThat(Answers.none().url(Step.AGE)).isEqualTo("/wijzer?stap=leeftijd");
  }

  @Test
  void comeInTheOrderOfTheQuestions() {
    assertThat(ANSWERS.keys()).containsExactly(FacetKey.AGE, FacetKey.SITUATION, FacetKey.CATEGORY);
  }

  @Test
  void leaveWhatTheWijzerDoesNotAskFor() {
    Answers answers =
        new Answers(
            ANSWERS
                .query()
                .with(new SourceIs("nji-erkende-interventies"))
                .withText("nika")
                .includingUnknown(true)
                .onPage(3));

    assertThat(answers).isEqualTo(ANSWERS);
  }

  @Test
  void changeOneByOne() {
    Answers changed = ANSWERS.withOnly(new AgeIs(ChildAge.years(4))).without(FacetKey.SITUATION);

    assertThat(changed.list().toUrl()).isEqualTo("/interventies?categorie=preventie&leeftijd=4j");
  }

  @Test
  void areEmptyWhenEverythingWasSkipped() {
    assertThat(Answers.none().isEmpty()).isTrue();
    assertThat(ANSWERS.isEmpty()).isFalse();
    assertThat(Answers.none().list()).isEqualTo(SearchQuery.everything());
  }
}
