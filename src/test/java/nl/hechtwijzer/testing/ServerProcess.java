package nl.hechtwijzer.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The application as a process of its own, in a data folder of its own, to be killed as a power cut
 * would. It listens on the loopback only and ends with {@link #close()}.
 */
public final class ServerProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(5);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final int port;
  private final Path log;
  private final Process process;

  private ServerProcess(int port, Path log, Process process) {
    this.port = port;
    this.log = log;
    this.process = process;
  }

  /**
   * Starts the application without waiting for it.
   *
   * @param data its data folder, which also gets the log
   * @param settings more of them, as on a command line: {@code --name=value}
   */
  public static ServerProcess start(Path data, String... settings) {
    return start(freePort(), data, settings);
  }

  /**
   * Starts it again at the address where a browser still has a page of it open, once this one has
   * ended.
   *
   * @param data its data folder, which also gets the log
   * @param settings more of them, as on a command line: {@code --name=value}
   */
  public ServerProcess startAgain(Path data, String... settings) {
    return start(port, data, settings);
  }

  private static ServerProcess start(int port, Path data, String... settings) {
    Path log = data.resolve("server.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            // It doesn't live long enough to earn back what the second compiler takes.
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-cp",
            classPath(),
            "nl.hechtwijzer.HechtwijzerApplication"));
    command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
    command.add("--hechtwijzer.data-dir=" + data);
    command.addAll(List.of(settings));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      return new ServerProcess(port, log, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the application runs with outside the tests: not the classes of the tests. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it lets visitors in. */
  public ServerProcess awaitReady() {
    Awaitility.await()
        .atMost(START)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> !process.isAlive() || answers());
    if (!process.isAlive()) {
      throw new IllegalStateException("The application ended:\n" + log());
    }
    return this;
  }

  private boolean answers() {
    try {
      return get("/robots.txt").statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  /** Where a path of it is found. */
  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(address(path)).timeout(Duration.ofMinutes(1)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What it wrote to its log. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it without giving it time for anything. */
  public void kill() {
    end(process.destroyForcibly());
  }

  @Override
  public void close() {
    process.destroy();
    end(process);
  }

  private static void end(@Nullable Process ending) {
    try {
      if (ending != null && !ending.waitFor(1, TimeUnit.MINUTES)) {
        ending.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
