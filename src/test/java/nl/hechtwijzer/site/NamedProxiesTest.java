package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A real Tomcat, since what it believes is decided before a request comes here. */
class NamedProxiesTest {

  @Test
  void believesNobodyByItself() throws Exception {
    assertThat(seen(List.of())).isEqualTo("127.0.0.1 http localhost");
  }

  @Test
  void believesNobodyButThoseWhoWereNamed() throws Exception {
    assertThat(seen(List.of("10.0.0.0/8", "192.168.1.7"))).isEqualTo("127.0.0.1 http localhost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.0/8"})
  void believesAProxyThatWasNamed(String named) throws Exception {
    assertThat(seen(List.of(named))).isEqualTo("203.0.113.9 https hechtwijzer.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overal", "proxy.example.nl", "10.0.0.0/99", "*", "10\\..*", ""})
  void refusesWhatIsNoAddress(String proxy) {
    assertThatThrownBy(() -> new ProxySettings(List.of(proxy)))
        .hasMessageContaining("hechtwijzer.proxies");
  }

  /**
   * What the application sees of a visitor who adds an address of their own before the real one.
   */
  private static String seen(List<String> proxies) throws IOException {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    new NamedProxies(new ProxySettings(proxies)).customize(factory);
    WebServer server =
        factory.getWebServer(context -> context.addServlet("seen", new Seen()).addMapping("/"));
    server.start();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      String request =
          String.join(
              "\r\n",
              "GET / HTTP/1.1",
              "Host: localhost",
              "X-Forwarded-For: 198.51.100.1, 203.0.113.9",
              "X-Forwarded-Proto: https",
              "X-Forwarded-Host: hechtwijzer.example",
              "Connection: close",
              "",
              "");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf("\r\n\r\n") + 4);
    } finally {
      server.stop();
    }
  }

  private static final class Seen extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String seen =
          request.getRemoteAddr() + ' ' + request.getScheme() + ' ' + request.getServerName();
      byte[] body = seen.getBytes(StandardCharsets.UTF_8);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }
}
