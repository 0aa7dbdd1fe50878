package nl.hechtwijzer.site.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFileTest {

  @Test
  void isFoundInTheAddressOfAnEmbeddedDatabase() {
    assertThat(DatabaseFile.of("jdbc:h2:file:./data/catalogue;WRITE_DELAY=0"))
        .contains(new DatabaseFile(Path.of("data", "catalogue.mv.db").toAbsolutePath()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:mem:test", "jdbc:postgresql://localhost/hechtwijzer", ""})
  void isNotAPartOfOtherDatabases(String url) {
    assertThat(DatabaseFile.of(url)).isEmpty();
  }

  @Test
  void refusesAPathThatH2WouldRefuse() {
    assertThatThrownBy(() -> DatabaseFile.of("jdbc:h2:file:data/catalogue"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("Schrijf de datamap als ./map");
  }

  @Test
  void refusesASettingWithoutAFolder() {
    assertThatThrownBy(() -> new DataSettings(" ")).isInstanceOf(StartRefused.class);
  }
}
