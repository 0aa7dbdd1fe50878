package nl.hechtwijzer.site;

import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes only the proxies that were named when they tell for whom they ask. From anybody else
 * such headers are what a visitor wrote: they decide no address, no protocol and no host.
 */
@Component
class NamedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  static final String FOR = "X-Forwarded-For";
  static final String PROTOCOL = "X-Forwarded-Proto";

  private final List<String> proxies;

  NamedProxies(ProxySettings settings) {
    this.proxies = settings.proxies();
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    if (proxies.isEmpty()) {
      return;
    }
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(String.join(",", proxies));
    valve.setRemoteIpHeader(FOR);
    valve.setProtocolHeader(PROTOCOL);
    valve.setHostHeader("X-Forwarded-Host");
    valve.setPortHeader("X-Forwarded-Port");
    factory.addEngineValves(valve);
  }
}
