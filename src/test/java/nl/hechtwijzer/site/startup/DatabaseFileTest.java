package nl.hechtwijzer.site.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFileTest {

  @TempDir private Path folder;

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
  void takesTheDataOfAnOlderStartFromOthers() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"), open("rwxr-xr-x"));
    List<Path> files =
        List.of(
            Files.createFile(data.resolve("catalogue.mv.db"), open("rw-r--r--")),
            Files.createFile(data.resolve("catalogue.trace.db"), open("rw-r--r--")),
            Files.createDirectory(data.resolve("index"), open("rwxr-xr-x")));

    new DatabaseFile(data.resolve("catalogue.mv.db")).keepToOwner();

    assertThat(files).extracting(DatabaseFileTest::permissions).allMatch(p -> p.endsWith("------"));
    assertThat(permissions(data)).isEqualTo("rwx------");
  }

  @Test
  void leavesTheRestOfASharedFolderAlone() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"), open("rwxr-xr-x"));
    Path other = Files.createFile(data.resolve("other.txt"), open("rw-r--r--"));
    Path database = data.resolve("catalogue.mv.db");

    new DatabaseFile(database).keepToOwner();

    assertThat(permissions(database)).isEqualTo("rw-------");
    assertThat(permissions(other)).isEqualTo("rw-r--r--");
    assertThat(permissions(data)).isEqualTo("rwxr-xr-x");
  }

  private static FileAttribute<?> open(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void refusesASettingWithoutAFolder() {
    assertThatThrownBy(() -> new DataSettings(" ")).isInstanceOf(StartRefused.class);
  }
}
