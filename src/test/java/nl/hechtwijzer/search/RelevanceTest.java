package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.hechtwijzer.testing.RepositoryTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What people type, and what they must meet after a first start. A complaint about what was found
 * is a row more.
 */
@RepositoryTest
class RelevanceTest {

  @Autowired private CatalogueSearch search;

  /**
   * One row of the table.
   *
   * @param lead which entries come first, in any order
   * @param found which entries are found too
   * @param absent which entries are not found; {@code *} for every entry not named before
   */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "relevance.csv",
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = true)
  void findsWhatIsMeant(String text, String lead, String found, String absent) {
    List<String> slugs =
        search.find(SearchQuery.everything().withText(text)).entries().stream()
            .map(entry -> entry.intervention().slug())
            .toList();

    List<String> leading = slugs(lead);
    assertThat(slugs).as(text).containsAll(leading).containsAll(slugs(found));
    assertThat(slugs.subList(0, leading.size())).as(text).containsAll(leading);
    if ("*".equals(absent)) {
      assertThat(slugs).as(text).hasSize(leading.size() + slugs(found).size());
    } else {
      assertThat(slugs).as(text).filteredOn(slugs(absent)::contains).isEmpty();
    }
  }

  private static List<String> slugs(String names) {
    return names == null
        ? List.of()
        : Arrays.stream(names.split(" ", -1)).map(RelevanceTest::slug).toList();
  }

  private static String slug(String name) {
    return switch (name) {
      case "toontje" -> "tijd-voor-toontje";
      case "shantala" -> "shantala-babymassage-individueel";
      case "ouderbaby" -> "ouder-baby-interventie";
      case "basic" -> "basic-trust-methode";
      case "voorzorg", "nika", "pcit", "mbt-k" -> name;
      default -> throw new IllegalArgumentException("No entry is called " + name);
    };
  }
}
