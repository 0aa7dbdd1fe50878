package nl.hechtwijzer.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hechtwijzer.testing.ServerProcess;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser of someone who works in {@code /beheer}: it keeps its cookie, also when the server is
 * started again at another port.
 */
final class WorkplaceVisit {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final String name;
  private final String password;
  private ServerProcess server;
  private HttpClient client;
  private String cookie = "";
  private String token = "";
  private int signIns;

  WorkplaceVisit(String name, String password) {
    this.name = name;
    this.password = password;
  }

  /** Goes on with this server, and signs in where it has to. */
  void at(ServerProcess running) throws IOException {
    server = running;
    client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    if (get("/beheer").statusCode() != 200) {
      signIn();
    }
    token = token(get("/beheer"));
  }

  private void signIn() throws IOException {
    signIns++;
    cookie = "";
    HttpResponse<String> asked = get("/inloggen");
    keepCookie(asked);
    token = token(asked);
    HttpResponse<String> answer =
        post("/inloggen", Map.of("naam", List.of(name), "wachtwoord", List.of(password)));
    keepCookie(answer);
    if (answer.statusCode() != 302) {
      throw new AssertionError("not signed in: " + answer.statusCode() + " " + answer.body());
    }
  }

  /** How many times it signed in. */
  int signIns() {
    return signIns;
  }

  private void keepCookie(HttpResponse<String> answer) {
    answer.headers().allValues("Set-Cookie").stream()
        .map(set -> set.substring(0, set.indexOf(';')))
        .findFirst()
        .ifPresent(set -> cookie = set);
  }

  private static String token(HttpResponse<String> answer) {
    Document page = Jsoup.parse(answer.body());
    String inForm = page.select("input[name=_csrf]").attr("value");
    return inForm.isEmpty() ? page.select("meta[name=csrf-token]").attr("content") : inForm;
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(HttpRequest.newBuilder(server.address(path)));
  }

  HttpResponse<String> post(String path, Map<String, List<String>> fields) throws IOException {
    Map<String, List<String>> all = new LinkedHashMap<>(fields);
    all.put("_csrf", List.of(token));
    String body =
        all.entrySet().stream()
            .flatMap(
                field ->
                    field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(server.address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try {
      return client.send(
          request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
