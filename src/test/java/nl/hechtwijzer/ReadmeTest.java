package nl.hechtwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.hechtwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

/** What the README says holds. */
@PageTest
class ReadmeTest {

  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./(\\S+) (\\S+)$");
  private static final Pattern FILE = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");
  private static final Pattern ADDRESS = Pattern.compile("\\(http://localhost:8080(/[^)]*)\\)");
  private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^`]");
  private static final Pattern TYPE_ROW = Pattern.compile("(?m)^\\| `([A-Z]\\w+)` \\|");
  private static final Pattern SETTING_ROW =
      Pattern.compile("(?m)^\\| `(hechtwijzer\\.[a-z.-]+)` \\| `([^`]+)`");

  private static final String AS_A_BROWSER_ASKS = "text/html,*/*;q=0.8";

  @Autowired private MockMvc mockMvc;

  private final String readme = read();

  @Test
  void opensWithTheTwoCommands() {
    assertThat(COMMAND.matcher(readme).results().map(MatchResult::group))
        .startsWith("./mvnw spring-boot:run", "./mvnw verify");
    assertThat(Path.of("mvnw")).isExecutable();
  }

  @Test
  void linksToFilesThatExist() {
    assertThat(found(FILE)).isNotEmpty().allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  @Test
  void linksToPagesThatAnswer() throws Exception {
    assertThat(found(ADDRESS)).isNotEmpty();

    for (String address : found(ADDRESS)) {
      mockMvc
          .perform(get(URI.create(address)).header(HttpHeaders.ACCEPT, AS_A_BROWSER_ASKS))
          .andExpect(status().isOk());
    }
  }

  @Test
  void mapsThePackagesThatThereAre() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/nl/hechtwijzer"))) {
      List<String> packages =
          folders.filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList();

      assertThat(mapped()).containsExactlyInAnyOrderElementsOf(packages);
    }
  }

  private List<String> mapped() {
    String map = readme.substring(readme.indexOf("## Map"), readme.indexOf("## Glossary"));
    return PACKAGE_ROW.matcher(map).results().map(row -> row.group(1)).toList();
  }

  @Test
  void explainsTypesThatThereAre() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<String> types =
          sources
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .toList();

      assertThat(types).containsAll(found(TYPE_ROW));
    }
  }

  @Test
  void givesTheDefaultsThatHold() throws IOException {
    String defaults = Files.readString(Path.of("src/main/resources/application.yml"));

    List<MatchResult> settings = SETTING_ROW.matcher(readme).results().toList();

    assertThat(settings).hasSizeGreaterThan(1);
    assertThat(settings)
        .filteredOn(setting -> setting.group(1).matches("hechtwijzer\\.(data-dir|base-url)"))
        .allSatisfy(
            setting -> {
              String key = setting.group(1).substring("hechtwijzer.".length());
              assertThat(defaults.replace("${server.port:8080}", "8080"))
                  .contains(key + ": " + setting.group(2));
            });
  }

  private List<String> found(Pattern pattern) {
    return pattern.matcher(readme).results().map(result -> result.group(1)).toList();
  }

  private static String read() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new AssertionError("There is no README to read", e);
    }
  }
}
