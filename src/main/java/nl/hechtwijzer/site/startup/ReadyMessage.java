package nl.hechtwijzer.site.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the log of a start with the address to open. */
@Component
class ReadyMessage {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

  @EventListener
  void tellAddress(ApplicationReadyEvent event) {
    Environment environment = event.getApplicationContext().getEnvironment();
    String port = environment.getProperty("local.server.port");
    if (port != null) {
      String path = environment.getProperty("server.servlet.context-path", "");
      LOG.info("Hechtwijzer staat klaar: http://localhost:{}{}", port, path);
    }
  }
}
