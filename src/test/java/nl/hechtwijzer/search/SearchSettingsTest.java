package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchSettingsTest {

  private static final String OPENSEARCH = "hechtwijzer.search.opensearch.";

  private static SearchSettings bound(Map<String, String> properties) {
    Map<String, String> all = new HashMap<>(properties);
    all.putIfAbsent("hechtwijzer.search.folder", "x");
    return new Binder(new MapConfigurationPropertySource(all))
        .bind("hechtwijzer.search", SearchSettings.class)
        .get();
  }

  @Test
  void triesAgainAfterTenSecondsUnlessSaidOtherwise() {
    assertThat(bound(Map.of("hechtwijzer.search.folder", "x")).retryAfter())
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(bound(Map.of("hechtwijzer.search.retry-after", "1m")).retryAfter())
        .isEqualTo(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "-5s"})
  void refusesATimeThatIsNone(String time) {
    assertThatThrownBy(() -> bound(Map.of("hechtwijzer.search.retry-after", time)))
        .rootCause()
        .hasMessageContaining("hechtwijzer.search.retry-after moet een tijd zoals 5s zijn");
  }

  @Test
  void keepsTheIndexItselfUnlessSaidOtherwise() {
    SearchSettings settings = bound(Map.of());

    assertThat(settings.engine()).isEqualTo(SearchSettings.Engine.LUCENE);
    assertThat(settings.opensearch().hosts()).containsExactly("http://127.0.0.1:9200");
    assertThat(settings.opensearch().prefix()).isEqualTo("hechtwijzer-");
  }

  @Test
  void knowsWhereOpenSearchIs() {
    SearchSettings settings =
        bound(
            Map.of(
                "hechtwijzer.search.engine",
                "opensearch",
                OPENSEARCH + "hosts",
                "https://een.example:9200,https://twee.example:9200",
                OPENSEARCH + "user",
                "catalogus",
                OPENSEARCH + "password",
                "geheim",
                OPENSEARCH + "prefix",
                "proef-"));

    assertThat(settings.engine()).isEqualTo(SearchSettings.Engine.OPENSEARCH);
    assertThat(settings.opensearch().hosts())
        .containsExactly("https://een.example:9200", "https://twee.example:9200");
    assertThat(settings.opensearch().user()).isEqualTo("catalogus");
    assertThat(settings.opensearch().password()).isEqualTo("geheim");
    assertThat(settings.opensearch().prefix()).isEqualTo("proef-");
    assertThat(settings.toString()).doesNotContain("geheim");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hosts  | 127.0.0.1:9200                     | hosts moet uit adressen bestaan zoals http://127.0.0.1:9200, met komma's ertussen, niet 127.0.0.1:9200.
          hosts  | http://a b                         | hosts moet uit adressen bestaan zoals http://127.0.0.1:9200, met komma's ertussen, niet http://a b.
          hosts  | http://ik:geheim@een.example:9200  | hosts mag geen naam en wachtwoord bevatten. Zet die in user en password.
          hosts  | http://een.example,https://twee.nl | hosts moet overal http of overal https hebben, niet allebei.
          hosts  | ''                                 | hosts is leeg. Noem een adres, zoals http://127.0.0.1:9200.
          user   | catalogus                          | password ontbreekt, terwijl er een user is.
          password | geheim                           | user ontbreekt, terwijl er een password is.
          prefix | Hecht                              | prefix moet uit kleine letters, cijfers, - en _ bestaan en met een letter of cijfer beginnen, niet Hecht.
          """)
  void refusesWhatCannotBeAnOpenSearch(String name, String value, String refusal) {
    assertThatThrownBy(() -> bound(Map.of(OPENSEARCH + name, value)))
        .rootCause()
        .hasMessage("De instelling " + OPENSEARCH + refusal);
  }
}
