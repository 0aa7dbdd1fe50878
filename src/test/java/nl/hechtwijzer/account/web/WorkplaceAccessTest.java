package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

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
