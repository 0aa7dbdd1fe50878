package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages, and every text that a template asks for exists. */
class MessagesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)[(}]");

  @ParameterizedTest
  @MethodSource("dutchBundles")
  void englishHasTheSameKeysAsDutch(Path dutch) throws IOException {
    Path english =
        dutch.resolveSibling(
            dutch.getFileName().toString().replace(".properties", "_en.properties"));

    assertThat(keys(english)).isEqualTo(keys(dutch));
  }

  @Test
  void everyKeyInATemplateHasAText() throws IOException {
    Set<String> known = new HashSet<>();
    for (Path bundle : dutchBundles()) {
      known.addAll(keys(bundle));
    }

    assertThat(known).containsAll(keysInTemplates());
  }

  static List<Path> dutchBundles() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files.filter(file -> !file.toString().endsWith("_en.properties")).sorted().toList();
    }
  }

  private static Set<String> keys(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Set<String> keysInTemplates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      Set<String> keys = new TreeSet<>();
      files
          .filter(file -> file.toString().endsWith(".html"))
          .map(MessagesTest::read)
          .map(KEY::matcher)
          .flatMap(Matcher::results)
          .forEach(found -> keys.add(found.group(1)));
      return keys;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
