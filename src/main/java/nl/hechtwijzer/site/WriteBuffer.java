package nl.hechtwijzer.site;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How much of an answer is handed to the network at once. With Tomcat's 8 KB a compressed list, of
 * some 10 KB, takes two turns, and one that is not compressed eight or more; with half the turns
 * such a list, asked again, costs a third less. The room is taken for every open connection.
 */
@Component
class WriteBuffer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final int BYTES = 16 * 1024;

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addConnectorCustomizers(
        connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES)));
  }
}
