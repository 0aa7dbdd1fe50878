package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What people type, and what they must meet after a first start. A complaint about what was found
 * is a row more in {@code relevance.csv}.
 */
abstract class Relevance {

  @Autowired private CatalogueSearch search;

  static List<RelevanceQuestion> relevance() {
    return RelevanceQuestion.table("relevance.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("relevance")
  void findsWhatIsMeant(RelevanceQuestion question) {
    assertThat(question.faultOf(answer(question))).as(question.text()).isEmpty();
  }

  void assertRight(List<RelevanceQuestion> questions, int before) {
    List<String> wrong =
        questions.stream()
            .flatMap(
                question ->
                    question.faultOf(answer(question)).stream()
                        .map(fault -> "\"%s\" %s".formatted(question.text(), fault)))
            .toList();
    assertThat(questions.size() - wrong.size())
        .as("right of %d; wrong: %s", questions.size(), String.join("\n", wrong))
        .isGreaterThanOrEqualTo(before);
  }

  private List<String> answer(RelevanceQuestion question) {
    return search.find(SearchQuery.everything().withText(question.text())).entries().stream()
        .map(entry -> entry.intervention().slug())
        .toList();
  }
}
