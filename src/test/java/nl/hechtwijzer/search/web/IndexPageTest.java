package nl.hechtwijzer.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class IndexPageTest {

  @Autowired private Pages pages;
  @Autowired private MockMvc mockMvc;
  @Autowired private SignedIn signedIn;
  @Autowired private JdbcClient database;

  private int rebuildsInTheLog() {
    return database
        .sql("select count(*) from audit_line where act = 'index.rebuilt'")
        .query(Integer.class)
        .single();
  }

  @Test
  void makesTheIndexAnewAndSaysHowThatWentWhileTheSiteAnswers() throws Exception {
    int before = rebuildsInTheLog();
    assertThat(pages.as(Role.ADMINISTRATOR).get("/beheer/zoekindex").select(".hw-index").text())
        .contains("De index is bij.");

    mockMvc
        .perform(post("/beheer/zoekindex").with(signedIn.as(Role.ADMINISTRATOR)).with(csrf()))
        .andExpect(redirectedUrl("/beheer/zoekindex"));

    Instant patience = Instant.now().plus(Duration.ofSeconds(30));
    Document page = pages.as(Role.ADMINISTRATOR).get("/beheer/zoekindex");
    while (!page.select("progress").isEmpty() && Instant.now().isBefore(patience)) {
      assertThat(page.select("main a[href=/beheer/zoekindex]")).hasSize(1);
      assertThat(pages.get("/interventies?q=nika").select(".hw-card")).isNotEmpty();
      page = pages.as(Role.ADMINISTRATOR).get("/beheer/zoekindex");
    }
    assertThat(page.select(".hw-index").text())
        .contains("Voor het laatst opnieuw gemaakt op")
        .contains("met 8 interventies");
    assertThat(rebuildsInTheLog()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @EnumSource(names = {"EDITOR", "CHIEF_EDITOR"})
  void isForAdministratorsOnly(Role role) throws Exception {
    pages.as(role).get("/beheer/zoekindex", HttpStatus.FORBIDDEN);
    mockMvc
        .perform(post("/beheer/zoekindex").with(signedIn.as(role)).with(csrf()))
        .andExpect(status().isForbidden());
  }
}
