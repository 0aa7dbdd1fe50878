package nl.hechtwijzer.editing.web;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.editing.AddTerm;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.vocabulary.TermList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who meets a term that an editor made while writing, and from when. */
@PageTest
class NewTermPageTest {

  private static final String NAME = "Zandbakbegeleider";
  private static final String SLUG = "zandbakbegeleider";

  /** Everywhere that the public meets terms. */
  private static final List<String> PUBLIC =
      List.of(
          "/interventies",
          "/en/interventies",
          "/wijzer?stap=uitvoerder",
          "/interventies/suggesties?q=zandb",
          "/api/v1/interventies");

  @Autowired private Pages pages;
  @Autowired private MockMvc mockMvc;
  @Autowired private SignedIn signedIn;
  @Autowired private AddTerm addTerm;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext application;

  private OnceWritten entries;

  @BeforeEach
  void add() {
    entries = new OnceWritten(application, signedIn);
    addTerm.add(new AddTerm.Proposal(TermList.PROVIDER, NAME, "", true));
  }

  @AfterEach
  void forget() {
    entries.putAway();
    EditedByTests.forget(database);
  }

  private String shown(String url) {
    try {
      return mockMvc
          .perform(get(url))
          .andReturn()
          .getResponse()
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isTheEditorsAloneUntilAPublicationUsesIt() throws Exception {
    // Another version of the catalogue, without the term.
    entries.published(OnceWritten.newSlug(), "Proef zonder term", "Rust");

    assertThat(PUBLIC).allSatisfy(url -> assertThat(shown(url)).doesNotContainIgnoringCase(SLUG));
    assertThat(mockMvc.perform(get("/api/v1/interventies?uitvoerder=" + SLUG)).andReturn())
        .extracting(answer -> answer.getResponse().getStatus())
        .isEqualTo(400);
    assertThat(pages.as(Role.EDITOR).get("/beheer/lijsten").text()).contains(NAME);

    String slug = OnceWritten.newSlug();
    long entry =
        entries.published(
            anIntervention(slug)
                .named("Proef met term")
                .describedBy(fromNji().providers(SLUG))
                .build());

    assertThat(PUBLIC).allSatisfy(url -> assertThat(shown(url)).containsIgnoringCase(SLUG));
    assertThat(shown("/interventies/" + slug)).contains(NAME);

    entries.withdraw(entry);

    assertThat(shown("/interventies/" + slug + "/versies/1")).contains(NAME);
    assertThat(mockMvc.perform(get("/api/v1/interventies?uitvoerder=" + SLUG)).andReturn())
        .extracting(answer -> answer.getResponse().getStatus())
        .isEqualTo(200);
  }

  @Test
  void isCalledByItsNameWhereDraftsAreCompared() {
    String slug = OnceWritten.newSlug();
    long entry = entries.published(slug, "Proef met vergelijking", "Rust");
    long draft = entries.begun(entry, "d1.providers", SLUG);

    assertThat(pages.as(Role.CHIEF_EDITOR).get("/beheer/concepten/" + draft + "/beoordelen").text())
        .contains(NAME);
  }
}
