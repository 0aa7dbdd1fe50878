package nl.hechtwijzer.site.startup;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * What can be known to fail is refused before anything is opened, so that no data is touched and
 * the log holds nothing but the reason. Whatever slips through in between meets {@link
 * StartRefusals}.
 */
public class ChecksBeforeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Environment environment = event.getEnvironment();
    ensurePortIsFree(environment);
    Binder.get(environment).bindOrCreate("hechtwijzer", DataSettings.class);
    DatabaseFile.of(environment.getProperty("spring.datasource.url", ""))
        .ifPresent(
            file -> {
              file.ensureUsable();
              file.keepToOwner();
            });
  }

  private static void ensurePortIsFree(Environment environment) {
    int port = environment.getProperty("server.port", Integer.class, 8080);
    if (port <= 0) {
      return;
    }
    String address = environment.getProperty("server.address");
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(
          address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
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
