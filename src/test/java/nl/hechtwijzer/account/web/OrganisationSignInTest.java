package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.testing.ServerTest;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Nothing but properties makes the way in; a real provider answers, on this machine. */
@ServerTest
class OrganisationSignInTest {

  private static final LoopbackProvider PROVIDER = new LoopbackProvider();
  private static final String CLIENT = "spring.security.oauth2.client.";

  @Value("${local.server.port}")
  private int port;

  @Autowired private SignedIn signedIn;
  @Autowired private JdbcClient database;

  private final String email = UUID.randomUUID() + "@voorbeeld.nl";
  private final String subject = UUID.randomUUID().toString();

  @DynamicPropertySource
  static void describeTheOrganisation(DynamicPropertyRegistry properties) {
    properties.add(CLIENT + "registration.gemeente.client-id", () -> "hechtwijzer");
    properties.add(CLIENT + "registration.gemeente.client-secret", () -> "geheim");
    properties.add(CLIENT + "registration.gemeente.client-name", () -> "Gemeente Voorbeeld");
    properties.add(CLIENT + "registration.gemeente.scope", () -> "openid,email");
    properties.add(CLIENT + "provider.gemeente.issuer-uri", PROVIDER::issuer);
  }

  @AfterAll
  static void close() {
    PROVIDER.close();
  }

  @Test
  void letsAnInvitedColleagueInAndLeadsOn() throws Exception {
    signedIn.person(email, Role.EDITOR);
    PROVIDER.nextIs(subject, email, true);

    Document page = comeIn("/beheer/mijn-account");

    assertThat(page.select("h1").text()).isEqualTo("Mijn account");
    assertThat(page.text()).contains("Je logt in als " + email);
  }

  @Test
  void knowsTheColleagueAfterTheAddressChanged() throws Exception {
    signedIn.person(email, Role.EDITOR);
    PROVIDER.nextIs(subject, email, true);
    comeIn("/beheer");
    PROVIDER.nextIs(subject, "anders-" + email, true);

    assertThat(comeIn("/beheer").select("h1").text()).isEqualTo("Dag " + email);
  }

  @Test
  void doesNotTrustAnAddressThatNobodyChecked() throws Exception {
    signedIn.person(email, Role.ADMINISTRATOR);
    PROVIDER.nextIs(subject, email, false);

    assertThat(comeIn("/beheer").text()).contains("We kennen je hier nog niet");
  }

  @Test
  void makesNoAccountForWhoWasNotInvited() throws Exception {
    PROVIDER.nextIs(subject, email, true);

    assertThat(comeIn("/beheer").text()).contains("We kennen je hier nog niet");
    assertThat(
            database
                .sql("select count(*) from person where sign_in_name = :name")
                .param("name", email)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void keepsOutWhoIsBlocked() throws Exception {
    SignedInPerson person = signedIn.person(email, Role.EDITOR);
    PROVIDER.nextIs(subject, email, true);
    comeIn("/beheer");
    database
        .sql("update person set blocked_at = current_timestamp where id = :id")
        .param("id", person.id())
        .update();

    assertThat(comeIn("/beheer").text()).contains("We kennen je hier nog niet");
  }

  @Test
  void storesNothingForAStrangerWhoSetsOutOrIsTurnedAway() throws Exception {
    PROVIDER.nextIs(subject, email, true);
    long before = sessions();

    assertThat(comeIn("/beheer").text()).contains("We kennen je hier nog niet");

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void storesNothingForStrangersWhateverTheyAsk() throws Exception {
    HttpClient stranger = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String token = page(stranger, "/inloggen").select("input[name=_csrf]").val();
    long before = sessions();

    for (String path :
        List.of(
            "/inloggen",
            "/en/inloggen?naar=/beheer/mensen",
            "/inloggen?uitgelogd",
            "/inloggen/link?code=bestaat-niet",
            "/inloggen/organisatie/gemeente",
            "/inloggen/bestaat-niet",
            "/login/oauth2/code/gemeente?code=a&state=b",
            "/login/oauth2/code/bestaat-niet?code=a&state=b",
            "/uitloggen",
            "/beheer",
            "/beheer/mensen?pagina=2")) {
      isNotRemembered(stranger, request(path));
    }
    for (String path :
        List.of(
            "/inloggen",
            "/inloggen/link",
            "/inloggen/passkey/vraag",
            "/inloggen/passkey",
            "/uitloggen",
            "/beheer/mijn-account/naam")) {
      for (String form : List.of("naam=niemand&wachtwoord=gok", "naam=niemand&_csrf=" + token)) {
        isNotRemembered(
            stranger,
            request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
      }
    }

    assertThat(sessions()).isEqualTo(before);
  }

  private void isNotRemembered(HttpClient stranger, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer =
        stranger.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.uri().toString()).isLessThan(500);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .as(answer.uri().toString())
        .noneMatch(cookie -> cookie.startsWith("hechtwijzer="))
        .allMatch(cookie -> cookie.contains("SameSite=Lax"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Accept", "text/html");
  }

  private long sessions() {
    return database.sql("select count(*) from spring_session").query(Long.class).single();
  }

  private Document comeIn(String to) throws Exception {
    HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    Document signIn = page(browser, "/inloggen?naar=" + to);
    return page(browser, signIn.select("a:contains(Inloggen met Gemeente Voorbeeld)").attr("href"));
  }

  private Document page(HttpClient browser, String path) throws Exception {
    HttpResponse<String> answer =
        browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    return Jsoup.parse(answer.body());
  }
}
