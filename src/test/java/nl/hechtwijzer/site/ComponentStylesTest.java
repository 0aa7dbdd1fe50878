package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All components come in one stylesheet, so whoever uses a name again changes both. */
class ComponentStylesTest {

  private static final Path COMPONENTS = Path.of("src/main/styles/components");

  /** A rule for a class by itself, which says what it looks like wherever it stands. */
  private static final Pattern OWN =
      Pattern.compile("(?m)^ {2}(\\.hw-[a-z]+(?:-[a-z]+)*(?:__[a-z-]+)?) \\{");

  @Test
  void eachNameBelongsToOneComponent() throws IOException {
    Map<String, TreeSet<String>> components = new TreeMap<>();
    try (Stream<Path> files = Files.list(COMPONENTS)) {
      for (Path file : files.toList()) {
        Matcher names = OWN.matcher(Files.readString(file));
        while (names.find()) {
          components
              .computeIfAbsent(names.group(1), any -> new TreeSet<>())
              .add(file.getFileName().toString());
        }
      }
    }

    assertThat(components).hasSizeGreaterThan(100);
    assertThat(components.values().stream().map(List::copyOf))
        .allSatisfy(files -> assertThat(files).hasSize(1));
  }
}
