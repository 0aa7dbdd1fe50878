package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een veilige band bevorderen.",
        "2-8 jaar, 50% van de gezinnen (ouder-kind)",
        "Bij de start #1: ‘samen’ en niet alleen",
        "Zie https//: geen adres",
        ""
      })
  void leavesTextWithoutMarkupAlone(String text) {
    assertThat(Markdown.html(text)).isNull();
    assertThat(Markdown.plain(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Een *nadruk* en **meer** | <p>Een <em>nadruk</em> en <strong>meer</strong></p> | Een nadruk en meer
          Eerste\\n\\nTweede | <p>Eerste</p>\\n<p>Tweede</p> | Eerste\\n\\nTweede
          Regel\\nregel | <p>Regel<br>\\nregel</p> | Regel\\nregel
          - een\\n- twee | <ul>\\n<li>een</li>\\n<li>twee</li>\\n</ul> | - een\\n- twee
          1. een\\n2. twee | <ol>\\n<li>een</li>\\n<li>twee</li>\\n</ol> | - een\\n- twee
          [site](https://voorbeeld.nl/a?b=1) | <p><a rel="external nofollow" href="https://voorbeeld.nl/a?b=1">site</a></p> | site (https://voorbeeld.nl/a?b=1)
          <https://voorbeeld.nl> | <p><a rel="external nofollow" href="https://voorbeeld.nl">https://voorbeeld.nl</a></p> | https://voorbeeld.nl
          """)
  void rendersParagraphsEmphasisListsAndLinks(String text, String html, String plain) {
    assertThat(Markdown.html(text.translateEscapes()).strip()).isEqualTo(html.translateEscapes());
    assertThat(Markdown.plain(text.translateEscapes())).isEqualTo(plain.translateEscapes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Geen *kop*",
        "> geen citaat_",
        "![beeld](https://voorbeeld.nl/x.png)",
        "<script>alert(1)</script>",
        "<b onclick=\"x\">vet</b>",
        "[klik](javascript:alert(1))",
        "[klik](data:text/html;base64,x)",
        "`code`",
        "A & B",
        "AT&T"
      })
  void showsEverythingElseAsItWasTyped(String text) {
    String html = Markdown.html(text);

    assertThat(html == null ? text : Jsoup.parse(html).text().replace("Geen kop", "Geen *kop*"))
        .isEqualTo(text);
  }

  @Test
  void showsADefinitionOfALinkAsItWasTyped() {
    assertThat(Jsoup.parse(Markdown.html("Tekst\n\n[x]: https://voorbeeld.nl")).text())
        .isEqualTo("Tekst [x]: https://voorbeeld.nl");
  }

  /**
   * Whatever is put together of the characters that mean something, only safe elements come out.
   */
  @Test
  void rendersNothingUnsafe() {
    List<String> pieces =
        List.of(
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "[a]",
            "(javascript:alert(1))",
            "(https://a.nl \"x\")",
            "![",
            "](",
            "*",
            "**",
            "_",
            "- ",
            "1. ",
            "\n",
            "\n\n",
            "    ",
            "`",
            "```\n",
            "<",
            ">",
            "&lt;",
            "&#60;",
            "\\",
            "\"",
            "'",
            "# ",
            "> ",
            "---\n",
            "tekst",
            "[a]: javascript:x\n",
            "<a href=\"javascript:x\">",
            "<!--",
            "-->",
            "<https://a.nl/\">");
    Safelist safe =
        Safelist.none()
            .addTags("p", "br", "em", "strong", "ul", "ol", "li", "a")
            .addAttributes("a", "href", "rel", "title")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "https", "http");
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(9); piece >= 0; piece--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String html = Markdown.html(text.toString());
      assertThat(html == null || Jsoup.isValid(html, safe)).as("%s%n→ %s", text, html).isTrue();
      assertThat(Markdown.plain(text.toString())).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "1. ", "*a ", "**a ", "[a ", "*a **"})
  void readsTextThatIsNestedWithoutEnd(String start) {
    String text =
        start.repeat(8_000 / start.length()) + "einde" + "*".repeat(8_000) + "](x)".repeat(2_000);

    assertThat(Markdown.html(text)).contains("einde");
    assertThat(Markdown.plain(text)).contains("einde");
  }
}
