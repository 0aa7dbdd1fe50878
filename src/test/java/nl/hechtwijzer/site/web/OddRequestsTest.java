package nl.hechtwijzer.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hechtwijzer.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What no browser would send, and what a stranger may. Nothing of it is our fault, so none of it is
 * a {@code 5xx}; nothing of it writes to the log, which would fill the disk; and each gets an
 * answer that was made for it: a page, or a problem for whoever asked the API.
 */
@ServerTest
class OddRequestsTest {

  private static final String PAGE = "/interventies";
  private static final String ENTRY = "/interventies/nika";
  private static final String API = "/api/v1/interventies";
  private static final String SIGN_IN = "/inloggen";
  private static final String FILE = "/assets/hechtwijzer.css";

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final String BOUNDARY = "Content-Type: multipart/form-data; boundary=x";
  private static final String PART =
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n";

  @LocalServerPort private int port;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  /** A request as it goes over the wire; the body is closed after it. */
  private record Odd(String name, String target, String text) {

    boolean isForApi() {
      return target.contains("/api/");
    }

    /** Whoever stops in the middle need not be answered. */
    boolean isHalf() {
      return name.startsWith("half a form");
    }

    @Override
    public String toString() {
      return name + " to " + target;
    }
  }

  @BeforeEach
  void listen() throws IOException {
    send(get("/over").text());
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void stopListening() {
    root().detachAppender(log);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  @ParameterizedTest
  @MethodSource({"addresses", "methods", "bodies", "headers"})
  void answersInPlainWordsAndWritesNothing(Odd odd) throws IOException {
    String answer = send(odd.text());
    if (answer.isEmpty() && odd.isHalf()) {
      assertThat(written()).isEmpty();
      return;
    }
    int status = Integer.parseInt(answer.substring(9, 12));

    assertThat(status).as(odd.toString()).isBetween(200, 499);
    assertThat(written()).as(odd.toString()).isEmpty();
    if (status >= 400) {
      assertThat(answer)
          .as(odd.toString())
          .contains("Cache-Control: no-store")
          .doesNotContain("ETag:");
      assertIsMadeFor(odd, status, answer);
    }
  }

  private static void assertIsMadeFor(Odd odd, int status, String answer) {
    String body = body(answer);
    if (odd.isForApi()) {
      assertThat(answer)
          .as(odd.toString())
          .contains("Content-Type: application/problem+json")
          .containsPattern("Content-Language: (nl|en)\r\n");
      JsonNode problem = JsonMapper.shared().readTree(body);
      assertThat(problem.get("status").asInt()).isEqualTo(status);
      assertThat(problem.get("title").asString()).isNotBlank();
      assertThat(problem.get("detail").asString()).isNotBlank();
    } else {
      assertThat(answer).as(odd.toString()).contains("Content-Type: text/html;charset=UTF-8");
      Document page = Jsoup.parse(body);
      assertThat(page.select("h1").text()).as(odd.toString()).isNotBlank();
      assertThat(page.select("a[href=/], a[href=/en/]")).isNotEmpty();
    }
  }

  static Stream<Odd> addresses() {
    Stream<Odd> queries =
        Stream.of(PAGE, ENTRY, API, API + "/nika", SIGN_IN, "/over", FILE)
            .flatMap(
                path ->
                    Stream.of(
                            "q=%ff",
                            "q=%zz",
                            "q=%",
                            "%=1",
                            "q=%00",
                            "q=%ed%a0%80",
                            "q=\u00e9",
                            "q=a%0d%0aX:1",
                            "q=" + "a".repeat(10_000),
                            "a&".repeat(3_500))
                        .map(query -> get(path + "?" + query)));
    Stream<Odd> paths =
        Stream.of("", "/en", "/api/v1", "/inloggen", "/assets")
            .flatMap(
                start ->
                    Stream.of(
                            "/%zz",
                            "/%ff",
                            "/a%00b",
                            "/a\\b",
                            "/a%5cb",
                            "/%ed%a0%80",
                            "/a%0ab",
                            "/x//y",
                            "/..%2f..%2fetc",
                            "/%2e%2e/%2e%2e/%2e%2e/x",
                            "/../../../../x",
                            "/x;jsessionid=12",
                            "/x%3bjsessionid=12",
                            "/" + "a".repeat(10_000))
                        .map(path -> get(start + path)));
    Stream<String> whole =
        Stream.of(
            "/assets/%2e%2e/application.yml",
            "/error",
            PAGE + ";a=b",
            API + ";a=b",
            API + "/nika;a=b",
            SIGN_IN + ";jsessionid=12",
            "//evil.example/%2e%2e",
            "http://evil.example/api/v1/x",
            "http://[::/",
            "*",
            // Longer than what is read: nobody knows what it asks for.
            "/" + "a".repeat(30_000));
    return Stream.of(queries, paths, whole.map(OddRequestsTest::get)).flatMap(odd -> odd);
  }

  static Stream<Odd> methods() {
    return Stream.of(PAGE, ENTRY, API, SIGN_IN, FILE, "/bestaat-niet", "/api/v1/x")
        .flatMap(
            path ->
                Stream.of(
                        "TRACE",
                        "TRACK",
                        "PROPFIND",
                        "FOO",
                        "get",
                        "PUT",
                        "PATCH",
                        "DELETE",
                        "CONNECT",
                        "OPTIONS")
                    .map(method -> odd(method, path, method, "")));
  }

  static Stream<Odd> bodies() {
    return Stream.of(
            PAGE, ENTRY, API, SIGN_IN, "/inloggen/link", "/uitloggen", "/beheer", FILE, "/x")
        .flatMap(
            path ->
                Stream.of(
                    post("a multipart form", path, BOUNDARY, PART),
                    post("half a multipart form", path, BOUNDARY, PART.substring(0, 20)),
                    post("no boundary", path, "Content-Type: multipart/form-data", PART),
                    post("a form that can't be decoded", path, FORM, "a=%ff"),
                    post("an unknown charset", path, FORM + "; charset=nonsense", "a=b"),
                    post("no content type", path, "Content-Type: ;;;", "{]"),
                    post("broken JSON", path, "Content-Type: application/json", "{]"),
                    post("too many fields", path, FORM, "a=1&".repeat(20_000)),
                    odd("a huge form", path, "POST", FORM + "\r\nContent-Length: 300000000\r\n"),
                    odd("half a form", path, "POST", FORM + "\r\nContent-Length: 100\r\n"),
                    odd("no length", path, "POST", "Content-Length: x\r\n"),
                    odd("less than nothing", path, "POST", "Content-Length: -1\r\n"),
                    odd("no number", path, "POST", "Content-Length: 99999999999999999999\r\n"),
                    odd("two lengths", path, "POST", "Content-Length: 3\r\nContent-Length: 4\r\n"),
                    odd("an unknown coding", path, "POST", "Transfer-Encoding: foo\r\n"),
                    odd(
                        "bad chunks",
                        path,
                        "POST",
                        FORM + "\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc")));
  }

  static Stream<Odd> headers() {
    List<String> lines =
        List.of(
            "Accept: x",
            "Accept: */",
            "Accept: image/png",
            "Accept: text/html;charset=nonsense;q=7",
            "Accept-Language: ;;q=,,*;q=9",
            "Accept-Encoding: ;;q=,,*;q=9",
            "Content-Type: a/b/c",
            "Cookie: =;;;a=b;\u0001;hechtwijzer=\"",
            "Cookie: hechtwijzer=%%%; $Version=1; a=\"x",
            "Cookie: hechtwijzer=AAAA",
            "Range: bytes=9-1,x",
            "Range: bytes=99999999-",
            "Range: bytes=" + "0-1,".repeat(400) + "0-1",
            "If-None-Match: W/\"x",
            "If-Match: \"",
            "If-Modified-Since: Thu, 99 Foo 2020",
            "If-Unmodified-Since: x",
            "Expect: foo",
            "Origin: ://x",
            "X-Forwarded-Host: \"<>\r\nX-Forwarded-Proto: foo\r\nX-Forwarded-Port: abc",
            "X-Forwarded-For: zzz,,1\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: 999999",
            "Bad Header: x",
            "No colon",
            "X: a\u0000b",
            "X: a\r\n b",
            "Host: twice",
            "X-Large: " + "a".repeat(30_000),
            IntStream.range(0, 300)
                .mapToObj(i -> "X-" + i + ": 1")
                .reduce("X: 1", OddRequestsTest::lines));
    Stream<Odd> added =
        Stream.of(PAGE, "/bestaat-niet", API, "/api/v1/x", SIGN_IN, FILE)
            .flatMap(path -> lines.stream().map(line -> odd(line, path, "GET", line + "\r\n")));
    Stream<Odd> hosts =
        Stream.of(PAGE, API, SIGN_IN)
            .flatMap(
                path ->
                    Stream.of(
                        new Odd("no host", path, "GET " + path + " HTTP/1.1\r\n\r\n"),
                        new Odd(
                            "a bad host", path, "GET " + path + " HTTP/1.1\r\nHost: %zz\r\n\r\n"),
                        new Odd("HTTP/9", path, "GET " + path + " HTTP/9.9\r\nHost: a\r\n\r\n")));
    return Stream.concat(added, hosts);
  }

  private static String lines(String one, String other) {
    return one + "\r\n" + other;
  }

  private static Odd get(String target) {
    return odd("GET", target, "GET", "");
  }

  private static Odd post(String name, String path, String type, String body) {
    return odd(
        name, path, "POST", type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
  }

  private static Odd odd(String name, String target, String method, String more) {
    String head = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    String shown = name.length() > 60 ? name.substring(0, 60) : name;
    return new Odd(shown, target, head + more + (more.contains("\r\n\r\n") ? "" : "\r\n"));
  }

  /** What the threads of the server wrote, without what Tomcat says only once a day. */
  private List<String> written() {
    return List.copyOf(log.list).stream()
        .filter(event -> event.getThreadName().contains("-exec-"))
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
        .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage())
        .filter(line -> !line.contains("further occurrences"))
        .toList();
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return read(socket.getInputStream());
    }
  }

  /** A server may hang up on what it doesn't want to read, after it has answered. */
  private static String read(InputStream in) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      in.transferTo(answer);
    } catch (IOException hungUp) {
      assertThat(answer.size()).as(hungUp.toString()).isPositive();
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  /** The body, taken out of its chunks. */
  private static String body(String answer) {
    int start = answer.indexOf("\r\n\r\n") + 4;
    String sent = answer.substring(start);
    return answer.substring(0, start).contains("chunked")
        ? sent.replaceAll("(?m)^[0-9a-f]{1,6}\r\n", "").replaceAll("\r\n", "")
        : sent;
  }
}
