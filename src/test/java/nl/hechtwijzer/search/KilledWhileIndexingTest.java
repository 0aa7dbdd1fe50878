package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hechtwijzer.testing.ServerProcess;
import nl.hechtwijzer.testing.catalogue.GenerateCatalogue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The real process, ended without warning while it makes its index: {@code mvn test -Pfaults}. */
@Tag("faults")
class KilledWhileIndexingTest {

  private static final int ENTRIES = 4_000;
  private static final long ENOUGH_TO_BE_HALFWAY = 300_000;

  /** Questions whose answers together would show a missing, an old or a double entry. */
  private static final List<String> QUESTIONS =
      List.of(
          "/api/v1/interventies",
          "/api/v1/interventies?pagina=100",
          "/api/v1/interventies?q=gehechtheidsproblemen",
          "/api/v1/interventies?q=angst&leeftijd=4",
          "/api/v1/interventies?categorie=preventie&sorteer=niveau");

  @TempDir Path data;

  @Test
  void isConsistentAfterEveryRestart() throws SQLException, IOException {
    GenerateCatalogue.fill("jdbc:h2:file:" + data.resolve("catalogue"), "", "", ENTRIES);
    for (int kill = 1; kill <= 4; kill++) {
      try (ServerProcess server = start("1s")) {
        long enough = kill * ENOUGH_TO_BE_HALFWAY;
        Awaitility.await()
            .atMost(Duration.ofMinutes(3))
            .pollInterval(Duration.ofMillis(20))
            .until(() -> indexed() > enough);
        server.kill();
      }
    }

    Map<String, String> afterKills = answers();
    FileSystemUtils.deleteRecursively(data.resolve("index"));

    assertThat(afterKills).isEqualTo(answers());
    assertThat(afterKills.get("/api/v1/interventies")).contains(String.valueOf(ENTRIES + 8));
  }

  private ServerProcess start(String within) {
    return ServerProcess.start(
        data, "--hechtwijzer.search.storage=file", "--hechtwijzer.search.start-within=" + within);
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    try (ServerProcess server = start("10m").awaitReady()) {
      QUESTIONS.forEach(question -> answers.put(question, server.get(question).body()));
    }
    return answers;
  }

  /** How many bytes the index has by now. */
  private long indexed() throws IOException {
    Path index = data.resolve("index");
    if (!Files.isDirectory(index)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(index)) {
      return files.map(Path::toFile).mapToLong(java.io.File::length).sum();
    } catch (java.io.UncheckedIOException mergedAway) {
      return 0;
    }
  }
}
