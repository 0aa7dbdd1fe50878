package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class WholePageViewTest {

  @Autowired private Pages pages;

  @ParameterizedTest
  @ValueSource(strings = {"gehechtheid", "één", "– “zorg” –", "zorg 👶 kind", "👶👶", "漢字 ελ"})
  void writesEveryCharacter(String typed) {
    String url =
        "/interventies?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");

    assertThat(pages.get(url).select("input[name=q]").val()).isEqualTo(typed);
  }
}
