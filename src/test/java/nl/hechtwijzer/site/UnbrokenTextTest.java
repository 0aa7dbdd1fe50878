package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class UnbrokenTextTest {

  /** An element with text of the catalogue, which is Dutch on a page of any language. */
  private static final Pattern DUTCH_TEXT =
      Pattern.compile("<[^>]*\\blang=\"nl\"[^>]*\\bth:text=\"\\$\\{[^>]*>");

  @ParameterizedTest
  @CsvSource({
    "MBT-K wil vergroten,MBT-K",
    "De Basic Trust-methode,Trust-methode",
    "Een kind (0-6 jaar),0-6 jaar",
    "Van 18–36 maanden,18–36 maanden",
    "Vanaf 4 jaar,4 jaar",
    "Geraadpleegd op 30 november 2026.,30 november 2026"
  })
  void keepsInOnePiece(String text, String piece) {
    assertThat(UnbrokenText.html(text))
        .isEqualTo(
            "<span>"
                + text.replace(piece, "<span class=\"hw-whole\">" + piece + "</span>")
                + "</span>");
  }

  @ParameterizedTest
  @CsvSource({
    "een hoog-risicogroep",
    "voor- en nadelen",
    "Jeugd-Gezinsondersteuningsprogramma",
    "8 interventies",
    "Zwangerschap"
  })
  void leavesOtherTextAsItIs(String text) {
    assertThat(UnbrokenText.html(text)).isEqualTo(text);
  }

  @Test
  void escapesWhatIsWritten() {
    assertThat(UnbrokenText.html("<b>A-1 & co"))
        .isEqualTo("<span>&lt;b&gt;<span class=\"hw-whole\">A-1</span> &amp; co</span>");
  }

  @Test
  void writesAllTextsOfTheCatalogue() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Resource template :
        new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html")) {
      DUTCH_TEXT
          .matcher(template.getContentAsString(StandardCharsets.UTF_8))
          .results()
          .forEach(
              found -> broken.add(Objects.requireNonNull(template.getFilename()) + found.group()));
    }
    assertThat(broken).isEmpty();
  }
}
