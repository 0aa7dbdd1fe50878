package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A real Tomcat with visitors who keep their connection, as browsers and proxies do. */
class LastAnswersTest {

  private final LastAnswers lastAnswers = new LastAnswers();
  private final WebServer server = started(lastAnswers);
  private final int port = server.getPort();

  private static WebServer started(LastAnswers lastAnswers) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    lastAnswers.customize(factory);
    WebServer server =
        factory.getWebServer(context -> context.addServlet("page", new Page()).addMapping("/"));
    server.start();
    lastAnswers.start();
    return server;
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void keepsAConnectionAsLongAsNobodyStopsTheServer() throws Exception {
    try (Visitor visitor = new Visitor(port)) {
      assertThat(visitor.ask()).noneMatch("connection: close"::equals);
      assertThat(visitor.ask()).first().isEqualTo("http/1.1 200");
    }
  }

  @Test
  void answersWhoStillAsksAndThenClosesThePort() throws Exception {
    try (Visitor one = new Visitor(port);
        Visitor other = new Visitor(port)) {
      one.ask();
      other.ask();

      CompletableFuture<Void> stopped = CompletableFuture.runAsync(lastAnswers::stop);

      await().until(() -> newcomersAnswer().contains("connection: close"));
      assertThat(one.ask()).startsWith("http/1.1 200").contains("connection: close");
      assertThat(stopped).isNotDone();
      assertThat(other.ask()).startsWith("http/1.1 200").contains("connection: close");
      await().until(stopped::isDone);
      assertThatThrownBy(this::newcomersAnswer).isInstanceOf(ConnectException.class);
    }
  }

  private List<String> newcomersAnswer() throws IOException {
    try (Visitor newcomer = new Visitor(port)) {
      return newcomer.ask();
    }
  }

  private static final class Visitor implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader answers;

    private Visitor(int port) throws IOException {
      this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
      this.answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    /** The first line and the headers of an answer, in lower case. */
    private List<String> ask() throws IOException {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      List<String> lines = new ArrayList<>();
      for (String line = answers.readLine(); !"".equals(line); line = answers.readLine()) {
        lines.add(String.valueOf(line).strip().toLowerCase(Locale.ROOT));
      }
      return lines;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static final class Page extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      response.setContentLength(0);
    }
  }
}
