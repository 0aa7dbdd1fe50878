package nl.hechtwijzer.site.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Wherever the program is started, it is started with the same flags. */
class ProgramFlagsTest {

  private static final Pattern FLAGS = Pattern.compile("<program.flags>(.+)</program.flags>");

  @Test
  void theCompositionStartsItAsMavenDoes() throws IOException {
    Matcher inPom = FLAGS.matcher(Files.readString(Path.of("pom.xml")));

    assertThat(inPom.find()).isTrue();
    assertThat(Files.readString(Path.of("docker-compose.yml")))
        .contains("command: [\"java\", \"" + inPom.group(1).replace(" ", "\", \"") + "\", ");
  }
}
