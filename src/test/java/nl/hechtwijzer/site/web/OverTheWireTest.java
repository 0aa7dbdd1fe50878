package nl.hechtwijzer.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.hechtwijzer.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class OverTheWireTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @Test
  void helpsOnWhenAPageDoesNotExist() throws Exception {
    HttpResponse<String> answer = get("/bestaat-niet?q=1", "Accept", "text/html");
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(page.select("html").attr("lang")).isEqualTo("nl");
    assertThat(page.select("h1").text()).isEqualTo("Deze pagina is er niet");
    assertThat(page.select("form[role=search]")).hasSize(1);
    assertThat(page.select(".hw-language").attr("href")).isEqualTo("/en/bestaat-niet?q=1");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void keepsTheLanguageOfAPageThatDoesNotExist() throws Exception {
    Document page = Jsoup.parse(get("/en/bestaat-niet", "Accept", "text/html").body());

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h1").text()).isEqualTo("This page does not exist");
    assertThat(page.select(".hw-nav a").attr("href")).startsWith("/en/");
  }

  @Test
  void letsNobodyKeepAnError() throws Exception {
    HttpResponse<String> answer = get("/bestaat-niet", "Accept", "text/html");

    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void refusesAMethodWithAPage() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            request("/over")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).isPresent();
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Dit lukt hier niet");
  }

  @Test
  void showsThePageToWhoeverTakesAnything() throws Exception {
    HttpResponse<String> answer = get("/bestaat-niet", "Accept", "*/*");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Deze pagina is er niet");
  }

  @Test
  void answersProgramsOutsideTheApiAsTheyAsk() throws Exception {
    HttpResponse<String> answer = get("/bestaat-niet", "Accept", "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  @Test
  void answersProgramsWithAProblem() throws Exception {
    HttpResponse<String> answer = get("/api/v1/bestaat-niet", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/en/%zz", "/a%00b", "/a\\b"})
  void tellsNothingAboutItselfWhenAnAddressCannotBeRead(String target) throws Exception {
    String answer = raw(target);

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("Content-Security-Policy: default-src 'none'")
        .contains("Dit adres klopt niet")
        .doesNotContainIgnoringCase("tomcat")
        .doesNotContainIgnoringCase("exception");
  }

  @Test
  void readsBracketsThatPeoplePaste() throws Exception {
    assertThat(raw("/over?x=[a]{b}|")).startsWith("HTTP/1.1 200");
  }

  @Test
  void neverLinksToAnotherSite() throws Exception {
    assertThat(raw("//elders.example/x"))
        .startsWith("HTTP/1.1 404")
        .doesNotContain("\"//elders.example");
  }

  @Test
  void sendsTextSmall() throws Exception {
    HttpResponse<byte[]> page =
        CLIENT.send(
            request("/").header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());

    assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(page.headers().allValues("Vary"))
        .anyMatch(value -> value.equalsIgnoreCase("accept-encoding"));
  }

  @Test
  void namesFontsInTheStylesheetByTheirFingerprint() throws Exception {
    Document home = Jsoup.parse(get("/", "Accept", "text/html").body());
    String css = get(home.select("link[rel=stylesheet]").attr("href"), "Accept", "*/*").body();

    assertThat(home.select("link[rel=preload]").eachAttr("href"))
        .hasSize(2)
        .allMatch(css::contains);
  }

  private HttpResponse<String> get(String path, String header, String value) throws Exception {
    return CLIENT.send(
        request(path).header(header, value).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  /** A request as no decent client would send it. */
  private String raw(String target) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String request =
          "GET "
              + target
              + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
