package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvFileTest {

  private static String written(String... cells) throws IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    try (CsvFile csv = CsvFile.in(response, "lijst.csv", List.of("Naam", "Doel"))) {
      csv.add(List.of(cells));
    }
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void opensInTheColumnsOfADutchSpreadsheet() throws IOException {
    assertThat(written("Café; \"proef\"", "een, twee\r\ndrie"))
        .isEqualTo("\ufeff\"Naam\";\"Doel\"\r\n\"Café; \"\"proef\"\"\";\"een, twee\ndrie\"\r\n");
  }

  @Test
  void isAFileWithAName() throws IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    CsvFile.in(response, "lijst.csv", List.of("Naam")).close();

    assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(response.getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"lijst.csv\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-2+3",
        "@SUM(A1)",
        " =1+1",
        "\t=1+1",
        "\n=1+1",
        "\r\n \u00a0=1+1",
        "\ufeff=1+1",
        "\u200b\u202e=1+1",
        "\"=1+1",
        "'=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "−1",
        "\u0000=1+1",
        "\tgewoon",
        "=cmd|' /C calc'!A0",
        "|cmd"
      })
  void computesNothing(String cell) throws IOException {
    String lines = cell.replace("\r\n", "\n").replace("\"", "\"\"");

    assertThat(written(cell, "x")).endsWith("\r\n\"'" + lines + "\";\"x\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Jan;=1+1", "1-2", "“=”", "a\n=1+1", "€ 5"})
  void leavesTextAsItIs(String cell) throws IOException {
    assertThat(written(cell, "x")).endsWith("\r\n\"" + cell + "\";\"x\"\r\n");
  }

  @Test
  void writesEveryCsv() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              sources
                  .filter(Files::isRegularFile)
                  .filter(
                      source ->
                          contentOf(source.toFile()).matches("(?s).*(commons.csv|text/csv).*")))
          .containsExactly(Path.of("src/main/java/nl/hechtwijzer/site/CsvFile.java"));
    }
  }
}
