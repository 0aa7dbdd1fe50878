package nl.hechtwijzer.site.startup;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.hechtwijzer.HechtwijzerApplication;

/**
 * The application as a person starts it: in a process of its own, without anything of the tests.
 */
final class StartedProcess implements AutoCloseable {

  /** A busy machine has been seen to take more than a minute. */
  private static final long PATIENCE_IN_SECONDS = 240;

  private static final String END = "";

  private final Process process;
  private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
  private final List<String> lines = new ArrayList<>();

  private StartedProcess(Process process) {
    this.process = process;
    Thread reader = new Thread(this::readOutput, "output of the started application");
    reader.setDaemon(true);
    reader.start();
  }

  static StartedProcess start(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", classPath()));
    command.add(HechtwijzerApplication.class.getName());
    command.add("--hechtwijzer.data-dir=" + folder);
    command.addAll(List.of(arguments));
    try {
      return new StartedProcess(
          new ProcessBuilder(command)
              .directory(folder.getParent().toFile())
              .redirectErrorStream(true)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.replace('\\', '/').endsWith("/test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void readOutput() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          output.add(line);
        }
      }
    } catch (IOException e) {
      output.add("The output could not be read: " + e);
    } finally {
      output.add(END);
    }
  }

  /** Everything said so far, once a line with this text has been said. */
  List<String> linesThrough(String text) throws InterruptedException {
    return readUntil(text);
  }

  /** Everything said, once the process has ended by itself. */
  List<String> linesToTheEnd() throws InterruptedException {
    readUntil(null);
    if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("The application did not end, and said:\n" + said());
    }
    return List.copyOf(lines);
  }

  int exitCode() {
    return process.exitValue();
  }

  private List<String> readUntil(String text) throws InterruptedException {
    while (true) {
      String line = output.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("The application fell silent, and had said:\n" + said());
      }
      if (line.equals(END)) {
        if (text == null) {
          return List.copyOf(lines);
        }
        throw new AssertionError("The application ended without '" + text + "':\n" + said());
      }
      lines.add(line);
      if (text != null && line.contains(text)) {
        return List.copyOf(lines);
      }
    }
  }

  private String said() {
    return String.join("\n", lines);
  }

  /** Asks the application to end, as Ctrl-C does, and waits for it. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
    process.destroyForcibly().onExit().join();
  }
}
