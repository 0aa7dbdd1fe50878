package nl.hechtwijzer.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.hechtwijzer.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an answer says to caches and to browsers, as it goes over the wire. */
@ServerTest
class AnswerHeadersTest {

  @LocalServerPort private int port;

  /** The head of an answer. */
  private record Head(int status, List<String> lines) {

    List<String> all(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ": ";
      return lines.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()))
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/interventies/, /interventies",
    "/interventies/?q=a/&q=%C3%A9, /interventies?q=a/&q=%C3%A9",
    "/en/interventies/, /en/interventies",
    "/interventies/nika/, /interventies/nika",
    "/interventies/NIKA, /interventies/nika",
    "/en/interventies/NIKA/?publiek=beleidsmakers, /en/interventies/nika?publiek=beleidsmakers",
    "/interventies/Nika/versies/1/, /interventies/nika/versies/1",
    "/Bronnen/NJI-erkende-interventies, /bronnen/nji-erkende-interventies",
    "/interventies/caf%C3%A9X, /interventies/caf%C3%A9x",
    "/PREVENTIE, /preventie",
    "/over/, /over",
    "/EN/over, /en/over",
    "/en, /en/",
    "/En?a=b, /en/?a=b"
  })
  void leadsToTheOneAddressOfAPage(String asked, String address) throws IOException {
    Head answer = ask(asked, "");

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.all("Location")).containsExactly(address);
    assertThat(answer.all("Cache-Control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en/",
        "/interventies",
        "/interventies/nika?q=A/",
        "/robots.txt",
        "/sitemap.xml"
      })
  void leavesTheRightAddressAlone(String asked) throws IOException {
    assertThat(ask(asked, "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example/", "/en//evil.example/", "/api/v1/interventies/NIKA"})
  void leadsNowhereElse(String asked) throws IOException {
    assertThat(ask(asked, "").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/interventies;jsessionid=12",
        "/interventies/nika;a=b",
        "/en/;x",
        "/inloggen;jsessionid=12",
        "/assets/hechtwijzer.css;a=b"
      })
  void refusesASecondAddress(String asked) throws IOException {
    String answer = send(asked, "");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("<h1").doesNotContain(";jsessionid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/interventies?pagina=x",
        "/interventies/nika?op=2026-11-21",
        "/wijzer?stap=x",
        "/interventies/NIKA",
        "/over/",
        "/beheer",
        "/en/beheer/mensen?a=b"
      })
  void namesNoHostInARedirect(String asked) throws IOException {
    for (String host :
        List.of(
            "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n",
            "Forwarded: host=evil.example;proto=https\r\n")) {
      assertLeadsOnHere(send(asked, host));
    }
    assertLeadsOnHere(
        exchange("GET " + asked + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
    assertLeadsOnHere(exchange("GET " + asked + " HTTP/1.0\r\nHost: evil.example\r\n\r\n"));
  }

  @Test
  void namesNoHostToWhoeverSendsAForm() throws IOException {
    assertLeadsOnHere(
        exchange(
            request("POST", "/inloggen", "Content-Length: 0\r\n")
                .replace("Host: localhost", "Host: evil.example")));
  }

  private static void assertLeadsOnHere(String answer) {
    Head head = head(answer);

    assertThat(head.status()).isBetween(301, 303);
    assertThat(head.all("Location"))
        .singleElement()
        .asString()
        .startsWith("/")
        .doesNotStartWith("//");
    assertThat(head.all("Cache-Control")).containsExactly("no-store");
    assertThat(head.all("ETag")).isEmpty();
    assertThat(answer).doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en/interventies",
        "/interventies/nika",
        "/bronnen",
        "/api/v1/interventies",
        "/sitemap.xml"
      })
  void namesNoHostInAPage(String asked) throws IOException {
    // Another question each time, so that no earlier page is sent.
    String fresh = asked + (asked.startsWith("/api/") ? "?q=gezin" : "?vers=1");

    assertThat(send(fresh, "X-Forwarded-Host: evil.example\r\n")).doesNotContain("evil");
    assertThat(
            exchange(
                "GET " + fresh + "2 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("evil");
  }

  @ParameterizedTest
  @CsvSource({
    "/interventies?keer=a, nl",
    "/en/interventies/nika?keer=a, en",
    "/api/v1/interventies?q=ouder, ",
    "/sitemap.xml?keer=a, "
  })
  void saysTheSameOfAPageThatIsMadeKeptOrKnown(String asked, String language) throws IOException {
    Head made = ask(asked, "");
    Head kept = ask(asked, "");
    String tag = made.all("ETag").get(0);
    Head known = ask(asked, "If-None-Match: " + tag + "\r\n");
    Head knownUnmade = head(exchange(request("HEAD", asked, "If-None-Match: " + tag + "\r\n")));

    assertThat(List.of(made.status(), kept.status(), known.status(), knownUnmade.status()))
        .containsExactly(200, 200, 304, 304);
    for (Head head : List.of(made, kept, known, knownUnmade)) {
      assertThat(head.all("Vary"))
          .singleElement()
          .asString()
          .isEqualToIgnoringCase("Accept-Encoding");
      assertThat(head.all("Content-Language"))
          .isEqualTo(language == null ? List.of() : List.of(language));
      assertThat(head.all("ETag")).containsExactly(tag);
      assertThat(head.all("Cache-Control")).containsExactly("public, no-cache");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/interventies", "/api/v1/interventies", "/assets/hechtwijzer.css"})
  void compressesOnlyForWhoeverReadsIt(String asked) throws IOException {
    for (String refused :
        List.of("gzip;q=0", "gzip; q=0", "gzip ;q=0.0", "*;q=0", "identity", "br, gzip;q=0, *")) {
      assertThat(ask(asked, "Accept-Encoding: " + refused + "\r\n").all("Content-Encoding"))
          .as(refused)
          .isEmpty();
    }
    for (String taken : List.of("gzip", "br, GZIP;q=0.1", "identity;q=0.5, gzip; q=1")) {
      Head answer = ask(asked, "Accept-Encoding: " + taken + "\r\n");

      assertThat(answer.all("Content-Encoding")).as(taken).containsExactly("gzip");
      assertThat(answer.all("Vary")).as(taken).hasSize(1);
    }
  }

  @Test
  void saysOfAFileThatItVariesAlsoWhenItIsKnown() throws IOException {
    Head sent = ask("/assets/hechtwijzer.css", "Accept-Encoding: gzip\r\n");
    String since = sent.all("Last-Modified").get(0);
    Head known =
        ask(
            "/assets/hechtwijzer.css",
            "Accept-Encoding: gzip\r\nIf-Modified-Since: " + since + "\r\n");

    assertThat(known.status()).isEqualTo(304);
    for (Head head : List.of(sent, known)) {
      assertThat(head.all("Vary"))
          .singleElement()
          .asString()
          .isEqualToIgnoringCase("Accept-Encoding");
    }
  }

  private Head ask(String target, String headers) throws IOException {
    return head(send(target, headers));
  }

  private static Head head(String answer) {
    List<String> lines = answer.substring(0, answer.indexOf("\r\n\r\n")).lines().toList();
    return new Head(Integer.parseInt(answer.substring(9, 12)), lines);
  }

  private String send(String target, String headers) throws IOException {
    return exchange(request("GET", target, headers));
  }

  private static String request(String method, String target, String headers) {
    return method
        + " "
        + target
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + headers
        + "\r\n";
  }

  private String exchange(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
