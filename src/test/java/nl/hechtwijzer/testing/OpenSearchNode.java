package nl.hechtwijzer.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * A real OpenSearch on the loopback, which all tests of a JVM share: each gives its indexes a
 * prefix of its own.
 *
 * <p>It runs in a process of its own, because its libraries are ours in other versions. That is
 * also why it is no dependency of the tests: {@code src/test/opensearch} lists what it runs with,
 * for Maven to read when a test first asks, and holds the small program that starts it, which Java
 * compiles on the way. That takes seconds, and the first time it fetches some fifty megabytes;
 * nothing has to be made beforehand, and a build in which nobody asks pays nothing.
 *
 * <p>The process ends when its standard input does, so it outlives no JVM, however that one ended.
 */
public final class OpenSearchNode {

  private static final Path SOURCE = Path.of("src", "test", "opensearch");
  private static final Path TARGET = Path.of("target", "opensearch");
  private static final Duration FETCH = Duration.ofMinutes(10);
  private static final Duration START = Duration.ofMinutes(3);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI address;
  private final Process process;

  private OpenSearchNode(URI address, Process process) {
    this.address = address;
    this.process = process;
  }

  /**
   * The one that is shared, started when first asked for. Where its libraries cannot be had, the
   * test that asks is skipped.
   */
  public static OpenSearchNode shared() {
    Assumptions.assumeTrue(
        Libraries.MISSING.isEmpty(),
        () -> "Without OpenSearch, as its libraries cannot be had: " + Libraries.MISSING);
    return Shared.NODE;
  }

  /** Where it answers, such as {@code http://127.0.0.1:9200}. */
  public URI address() {
    return address;
  }

  /** The id of its process. */
  public long pid() {
    return process.pid();
  }

  /** Asks it something in its own words. */
  public String get(String path) {
    try {
      HttpRequest question =
          HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(1)).build();
      HttpResponse<String> answer =
          CLIENT.send(question, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Another one, for a test that kills it; its process ends with this JVM at the latest. */
  static OpenSearchNode start() {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(TARGET), "node");
      Path log = folder.resolve("log");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  // It doesn't live long enough to earn back what the second compiler takes.
                  "-XX:TieredStopAtLevel=1",
                  "-Xmx512m",
                  "-cp",
                  Libraries.CLASS_PATH,
                  SOURCE.resolve("Node.java").toString(),
                  folder.resolve("data").toString())
              .redirectError(log.toFile())
              .start();
      BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
      String address =
          CompletableFuture.supplyAsync(() -> firstLine(says))
              .orTimeout(START.toSeconds(), TimeUnit.SECONDS)
              .exceptionally(late -> "")
              .join();
      if (address.isEmpty()) {
        process.destroyForcibly();
        throw new IllegalStateException("OpenSearch does not start:\n" + Files.readString(log));
      }
      OpenSearchNode node = new OpenSearchNode(URI.create(address), process);
      node.get("/_cluster/health?wait_for_status=yellow&timeout=30s");
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstLine(BufferedReader lines) {
    try {
      String line = lines.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shared {
    static final OpenSearchNode NODE = start();
  }

  /** What it runs with, or why that cannot be had. */
  private static final class Libraries {

    /** What Maven says of what it cannot get; all else is a mistake in the list. */
    private static final Pattern NOT_THERE =
        Pattern.compile("could not (be resolved|find|resolve|transfer)", Pattern.CASE_INSENSITIVE);

    static final String CLASS_PATH;
    static final String MISSING;

    static {
      Path list = TARGET.resolve("classpath-" + ProcessHandle.current().pid()).toAbsolutePath();
      try {
        MISSING = ask(list);
        CLASS_PATH = MISSING.isEmpty() ? Files.readString(list) : "";
        Files.deleteIfExists(list);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Has Maven write the list; what it says when it can't. */
    private static String ask(Path list) throws IOException {
      boolean windows =
          System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
      List<String> command = new ArrayList<>();
      command.add(Path.of(windows ? "mvnw.cmd" : "mvnw").toAbsolutePath().toString());
      command.addAll(List.of("-B", "-q", "-f", SOURCE.resolve("pom.xml").toString()));
      // Where the build that runs these tests keeps its libraries, if it says so.
      String repository = System.getProperty("localRepository");
      if (repository != null) {
        command.add("-Dmaven.repo.local=" + repository);
      }
      command.add("org.apache.maven.plugins:maven-dependency-plugin:build-classpath");
      command.add("-Dmdep.outputFile=" + list);
      Path log = Files.createDirectories(TARGET).resolve("maven.log");
      Process maven =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      try {
        boolean ended = maven.waitFor(FETCH.toSeconds(), TimeUnit.SECONDS);
        if (ended && maven.exitValue() == 0) {
          return "";
        }
        maven.destroyForcibly();
        String why = ended ? Files.readString(log) : "Could not transfer it within " + FETCH;
        if (NOT_THERE.matcher(why).find()) {
          return why;
        }
        throw new IllegalStateException(why);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
