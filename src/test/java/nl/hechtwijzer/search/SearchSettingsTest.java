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
}
