package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchSettingsTest {

  private static SearchSettings bound(Map<String, String> properties) {
    Map<String, String> all = new HashMap<>(properties);
    all.putIfAbsent("hechtwijzer.search.folder", "x");
    return new Binder(new MapConfigurationPropertySource(all))
        .bind("hechtwijzer.search", SearchSettings.class)
        .get();
  }

  @Test
  void comparesTheIndexEveryFiveSecondsUnlessSaidOtherwise() {
    assertThat(bound(Map.of("hechtwijzer.search.folder", "x")).checkEvery())
        .isEqualTo(Duration.ofSeconds(5));
    assertThat(bound(Map.of("hechtwijzer.search.check-every", "1m")).checkEvery())
        .isEqualTo(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "-5s"})
  void refusesATimeThatIsNone(String time) {
    assertThatThrownBy(() -> bound(Map.of("hechtwijzer.search.check-every", time)))
        .rootCause()
        .hasMessageContaining("hechtwijzer.search.check-every moet een tijd zoals 5s zijn");
  }
}
