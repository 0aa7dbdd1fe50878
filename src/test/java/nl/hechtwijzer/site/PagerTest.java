package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1*",
    "1, 3, 1* 2 3",
    "1, 9, 1* 2 … 9",
    "4, 9, 1 2 3 4* 5 … 9",
    "5, 9, 1 … 4 5* 6 … 9",
    "6, 9, 1 … 5 6* 7 8 9",
    "9, 9, 1 … 8 9*",
    "500, 1000, 1 … 499 500* 501 … 1000"
  })
  void showsTheEndsAndTheNeighbours(int page, int pages, String expected) {
    Pager pager = Pager.of(page, pages, number -> "?pagina=" + number);

    assertThat(shown(pager)).isEqualTo(expected);
  }

  @Test
  void leadsToThePagesBesideIt() {
    Pager pager = Pager.of(2, 3, number -> "?pagina=" + number);

    assertThat(pager.previousUrl()).isEqualTo("?pagina=1");
    assertThat(pager.nextUrl()).isEqualTo("?pagina=3");
    assertThat(Pager.of(3, 3, String::valueOf).nextUrl()).isNull();
    assertThat(Pager.of(1, 3, String::valueOf).previousUrl()).isNull();
  }

  @Test
  void refusesAPageThatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> Pager.of(4, 3, String::valueOf));
  }

  private static String shown(Pager pager) {
    return pager.steps().stream()
        .map(step -> step.gap() ? "…" : step.number() + (step.current() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }
}
