package nl.hechtwijzer.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lets nobody ask in vain while the server stops. A connection that a browser or a proxy keeps open
 * would be closed at some moment, perhaps under a question that is on its way. So for a while every
 * answer says that it is the last one on its connection; then the port closes, and who came in
 * before is still answered.
 */
@Component
class LastAnswers
    implements SmartLifecycle, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  /** Longer than whoever asks all the time waits between two questions. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  /** Who came in last has yet to ask; answers that are being made are waited for by the server. */
  private static final Duration AT_THE_DOOR = Duration.ofMillis(500);

  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  /** The connection that the server is waiting for is counted already. */
  private static final int NONE_OPEN = 1;

  private final List<EmptyingProtocol> ports = new CopyOnWriteArrayList<>();
  private volatile boolean running;
  private volatile boolean stopping;

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.setProtocol(EmptyingProtocol.class.getName());
    factory.addConnectorCustomizers(
        connector -> {
          if (connector.getProtocolHandler() instanceof EmptyingProtocol protocol) {
            ports.add(protocol);
          }
        });
    factory.addEngineValves(new ClosesAfterwards());
  }

  @Override
  public void start() {
    running = true;
    stopping = false;
  }

  @Override
  public void stop() {
    stopping = true;
    awaitNoConnections(LONGEST);
    ports.forEach(EmptyingProtocol::closePort);
    awaitNoConnections(AT_THE_DOOR);
    running = false;
  }

  private void awaitNoConnections(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      while (hasConnections() && System.nanoTime() < end) {
        Thread.sleep(LOOK_EVERY.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean hasConnections() {
    return ports.stream().anyMatch(port -> port.getConnectionCount() > NONE_OPEN);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** As the web server, which a pause leaves open. */
  @Override
  public boolean isPauseable() {
    return false;
  }

  /** Starts last and stops first: before the web server, which lets nobody in any more then. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  private final class ClosesAfterwards extends ValveBase {

    private ClosesAfterwards() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      if (stopping) {
        response.setHeader(HttpHeaders.CONNECTION, "close");
      }
      getNext().invoke(request, response);
    }
  }
}
