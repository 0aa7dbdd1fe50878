package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
class WorkplaceAccessTest {

  @Autowired private MockMvc mockMvc;
  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;

  @Test
  void sendsWhoeverIsNotSignedInToTheSignInPageAndBack() throws Exception {
    mockMvc
        .perform(get("/beheer/mensen?pagina=2"))
        .andExpect(redirectedUrl("/inloggen?naar=%2Fbeheer%2Fmensen%3Fpagina%3D2"))
        .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  @Test
  void keepsTheLanguageOnTheWayToTheSignInPage() throws Exception {
    mockMvc.perform(get("/en/beheer")).andExpect(redirectedUrl("/en/inloggen?naar=%2Fbeheer"));
  }

  @Test
  void tellsAScriptThatNobodyIsSignedIn() throws Exception {
    mockMvc
        .perform(get("/beheer").header("Sec-Fetch-Mode", "cors"))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void greetsWhoIsSignedIn() {
    Document page = pages.as(Role.EDITOR).get("/beheer");

    assertThat(page.select("h1").text()).isEqualTo("Dag test-redacteur");
    assertThat(page.select(".hw-workbar__role").text()).isEqualTo("redacteur");
    assertThat(page.select("form[action=/uitloggen] input[name=_csrf]").val()).isNotEmpty();
    assertThat(page.select("meta[name=csrf-token]").attr("content")).isNotEmpty();
  }

  @Test
  void tellsAnAdministratorThatLinksLeadElsewhere() throws Exception {
    assertThat(notices(Role.ADMINISTRATOR, "catalogus.example", 443, "https"))
        .singleElement()
        .asString()
        .contains("op https://catalogus.example, maar")
        .contains("beginnen met http://localhost:8080. ")
        .contains("hechtwijzer.base-url");
    assertThat(notices(Role.CHIEF_EDITOR, "catalogus.example", 443, "https")).isEmpty();
    assertThat(notices(Role.ADMINISTRATOR, "localhost", 8080, "http")).isEmpty();
  }

  @Test
  void tellsAnAdministratorOfAProxyThatWasNotNamed() throws Exception {
    assertThat(
            notices(Role.ADMINISTRATOR, "localhost", 8080, "http", "X-Forwarded-For", "192.0.2.1"))
        .singleElement()
        .asString()
        .contains("proxy op 127.0.0.1 die niet is genoemd");
  }

  private List<String> notices(Role role, String host, int port, String scheme, String... header)
      throws Exception {
    MockHttpServletRequestBuilder home =
        get(scheme + "://" + host + ":" + port + "/beheer").with(signedIn.as(role));
    if (header.length > 0) {
      home.header(header[0], header[1]);
    }
    String html =
        mockMvc
            .perform(home)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return Jsoup.parse(html).select("main .hw-notice").eachText();
  }

  @Test
  void keepsPagesOfTheWorkplaceNowhere() throws Exception {
    mockMvc
        .perform(get("/beheer").with(signedIn.as(Role.EDITOR)))
        .andExpect(status().isOk())
        .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  @Test
  void refusesAChangeWithoutToken() throws Exception {
    mockMvc
        .perform(post("/uitloggen").with(signedIn.as(Role.EDITOR)).with(csrf().useInvalidToken()))
        .andExpect(status().isForbidden());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/interventies", "/interventies/nika", "/bestaat-niet", "/over"})
  void leavesPublicPagesWithoutCookieAndToken(String path) throws Exception {
    mockMvc
        .perform(get(path).with(signedIn.as(Role.ADMINISTRATOR)))
        .andExpect(cookie().doesNotExist("hechtwijzer"))
        .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
  }

  @Test
  void doesNotLeadToAnotherSiteAfterwards() {
    assertThat(WorkplacePaths.afterSignIn("/beheer/mensen?q=a")).isEqualTo("/beheer/mensen?q=a");
    assertThat(
            java.util.stream.Stream.of(
                "//elders.nl",
                "https://elders.nl",
                "/beheer//x",
                "/beheer\\x",
                "/beheerx",
                "",
                "/"))
        .allMatch(path -> WorkplacePaths.afterSignIn(path).equals("/beheer"));
  }
}
