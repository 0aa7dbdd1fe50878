package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.net.URI;
import java.util.List;
import nl.hechtwijzer.account.Seal;
import nl.hechtwijzer.site.SiteSettings;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;

class OwnCookiesTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void bindsEveryCookieToThisVerySiteBehindTls() {
    assertThat(all("https://www.voorbeeld.nl"))
        .hasSize(3)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-hechtwijzer")
                    .containsPattern("; Path=/(;|$)")
                    .contains("; Secure", "; HttpOnly")
                    .doesNotContain("Domain"));
  }

  @Test
  void worksWithoutTlsOnTheComputerOfADeveloper() {
    assertThat(all("http://localhost:8080"))
        .hasSize(3)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("hechtwijzer")
                    .contains("; HttpOnly")
                    .doesNotContain("Secure"));
  }

  @Test
  void isSecureWhenTheRequestIsWhateverTheAddressOfTheSite() {
    request.setSecure(true);

    assertThat(all("http://localhost:8080"))
        .hasSize(3)
        .allMatch(cookie -> cookie.contains("; Secure"));
  }

  /** Of the session, of the forms, and what is kept for a moment. */
  private List<String> all(String baseUrl) {
    OwnCookies cookies =
        new OwnCookies(new SiteSettings(URI.create(baseUrl), null), mock(Seal.class, call -> "x"));
    MockHttpServletResponse response = new MockHttpServletResponse();
    AccountSecurity security = new AccountSecurity();
    security
        .sessionCookie(cookies)
        .writeCookieValue(new CookieSerializer.CookieValue(request, response, "sessie"));
    CsrfTokenRepository tokens = security.csrfTokens(cookies);
    tokens.saveToken(tokens.generateToken(request), request, response);
    cookies.keep("hechtwijzer-passkey", "vraag", request, response);
    return response.getHeaders(HttpHeaders.SET_COOKIE);
  }
}
