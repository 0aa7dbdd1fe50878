package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferencesTest {

  private static String shown(String before, String after) {
    return WordDifferences.between(before, after).stream()
        .map(
            piece ->
                switch (piece.change()) {
                  case SAME -> piece.text();
                  case REMOVED -> "[-" + piece.text() + "]";
                  case ADDED -> "[+" + piece.text() + "]";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "Voor moeders met een baby, Voor ouders met een baby, Voor [-moeders][+ouders] met een baby",
    "Voor moeders, Voor moeders en vaders, Voor moeders[+ en vaders]",
    "Acht gesprekken thuis., Acht gesprekken., Acht gesprekken[- thuis].",
    "rust en ritme, orde of regelmaat, [-rust en ritme][+orde of regelmaat]",
    "MBT-K, MBT-A, MBT-[-K][+A]",
    "een  twee, een twee, een[-  ][+ ]twee",
    "'', nieuw, [+nieuw]",
    "oud, '', [-oud]",
    "gelijk, gelijk, gelijk"
  })
  void marksWholeWords(String before, String after, String expected) {
    assertThat(shown(before, after)).isEqualTo(expected);
  }

  @Test
  void comparesTextsOfAnyLength() {
    String book = "een lang verhaal zonder eind ".repeat(30_000);
    String other = "iets heel anders dat niet lijkt ".repeat(30_000);

    assertThat(WordDifferences.between("", book)).hasSize(1);
    assertThat(WordDifferences.between(other, book)).hasSize(2);
  }

  @Test
  void findsTheLineThatChangedInALongText() {
    String before =
        IntStream.range(0, 2_000)
            .mapToObj(line -> "regel " + line + " met wat woorden")
            .collect(Collectors.joining("\n"));
    String after = before.replace("regel 3 ", "zin 3 ").replace("regel 1500 ", "zin 1500 ");

    assertThat(shown(before, after))
        .contains("[-regel 3 met wat woorden\n]")
        .contains("[+zin 1500 met wat woorden\n]")
        .doesNotContain("[-regel 4 ");
  }
}
