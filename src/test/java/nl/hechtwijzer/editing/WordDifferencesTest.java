package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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
}
