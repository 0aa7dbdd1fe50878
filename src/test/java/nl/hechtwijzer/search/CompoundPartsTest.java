package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompoundPartsTest {

  private static final Set<String> OWN = Set.of("driftbui", "paard", "veiligheid");

  private final CompoundParts parts = new CompoundParts(OWN);

  @Test
  void takesACompoundApart() {
    assertThat(parts.split("gedragsproblemen")).containsExactly("gedrags", "problemen");
    assertThat(parts.split("pleegzorgbegeleiding")).containsExactly("pleeg", "zorg", "begeleiding");
    assertThat(parts.split("paardentherapie")).containsExactly("paarden", "therapie");
    assertThat(parts.split("veiligheidsplan")).containsExactly("veiligheids", "plan");
    assertThat(parts.split("gezin")).isEmpty();
    assertThat(parts.split("xyzzyplugh")).isEmpty();
  }

  @Test
  void leavesOutWhatSaysNothingAtTheEnd() {
    Set<String> list = Set.of("begeleiding", "zorg", "plan");

    assertThat(parts.withoutEnds("pleegzorgbegeleiding", list))
        .containsExactly("pleegzorg", "pleeg");
    assertThat(parts.withoutEnds("veiligheidsplan", list)).containsExactly("veiligheids");
    assertThat(parts.withoutEnds("paardentherapie", list)).isEmpty();
    assertThat(parts.withoutEnds("zorgplan", list)).containsExactly("zorg");
  }

  static Stream<String> endings() {
    return Stream.of(
        "", "s", "en", "e", "je", "tje", "heid", "heden", "lijk", "lijke", "ing", "ingen");
  }

  /** What is skipped for speed must never be a part: see {@code trunks}. */
  @ParameterizedTest
  @MethodSource("endings")
  void findsEveryPartInEveryForm(String ending) {
    for (String part : WordList.COMPOUND_PARTS) {
      String form = part + ending;
      if (form.length() < 3 || !parts.isPart(form)) {
        continue;
      }
      assertThat(parts.split("therapie" + form).stream().mapToInt(String::length).sum())
          .as("therapie" + form)
          .isPositive();
    }
  }

  @Test
  void remembersNothingOfOneLexiconInAnother() {
    CompoundParts others = new CompoundParts(List.of());

    assertThat(parts.split("paardendag")).hasSize(2);
    assertThat(others.split("paardendag")).isEmpty();
  }
}
