package nl.hechtwijzer.site.startup;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * What can be known to fail is refused before anything is opened or made, so that no data is
 * touched and the log holds nothing but the reasons. Whatever slips through in between meets {@link
 * StartRefusals}.
 */
public class ChecksBeforeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final String PORT = "server.port";

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    ConfigurableEnvironment environment = event.getEnvironment();
    SettingsCheck check = SettingsCheck.of(environment);
    List<String> refusals = new ArrayList<>(check.refusals());
    check.port().ifPresent(port -> collect(refusals, () -> ensurePortIsFree(port, environment)));
    collect(refusals, () -> database(environment).ifPresent(DatabaseFile::ensureMayBeMade));
    collect(refusals, () -> ensureIndexMayBeMade(environment));
    if (!refusals.isEmpty()) {
      throw StartRefused.because(refusals);
    }
    database(environment)
        .ifPresent(
            file -> {
              file.ensureUsable();
              file.keepToOwner();
            });
  }

  private static void collect(List<String> refusals, Runnable check) {
    try {
      check.run();
    } catch (StartRefused refused) {
      refusals.add(String.valueOf(refused.getMessage()));
    }
  }

  private static Optional<DatabaseFile> database(Environment environment) {
    return DatabaseFile.of(environment.getProperty("spring.datasource.url", ""));
  }

  private static void ensureIndexMayBeMade(Environment environment) {
    String folder = environment.getProperty("hechtwijzer.search.folder", "");
    if ("file".equalsIgnoreCase(environment.getProperty("hechtwijzer.search.storage"))
        && !folder.isBlank()) {
      DatabaseFile.ensureMayBeMade(Path.of(folder), StartRefused.indexUnusable(folder));
    }
  }

  /** With port 0 any free one will do; it is chosen here, because addresses are made of it. */
  private static void ensurePortIsFree(int port, ConfigurableEnvironment environment) {
    String address = environment.getProperty("server.address");
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(
          address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
      if (port == 0) {
        environment
            .getPropertySources()
            .addFirst(new MapPropertySource("freePort", Map.of(PORT, socket.getLocalPort())));
      }
    } catch (BindException e) {
      throw socketRefused(port, e);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot try port " + port, e);
    }
  }

  private static StartRefused socketRefused(int port, BindException cause) {
    boolean forbidden = String.valueOf(cause.getMessage()).contains("Permission denied");
    StartRefused refused =
        forbidden ? StartRefused.portForbidden(port) : StartRefused.portInUse(port);
    refused.initCause(cause);
    return refused;
  }
}
