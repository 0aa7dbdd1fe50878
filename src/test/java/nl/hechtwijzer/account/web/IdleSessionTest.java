package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.DiscardDraft;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.StartDraft;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;

/** An open form asks every half minute who else is there; only work keeps its session. */
@PageTest
class IdleSessionTest {

  @Autowired private MockMvc mockMvc;
  @Autowired private SignedIn signedIn;
  @Autowired private StartDraft start;
  @Autowired private DiscardDraft discard;
  @Autowired private FindByIndexNameSessionRepository<? extends Session> sessions;

  private SignedInPerson person;
  private DraftView draft;
  private Cookie session;

  @BeforeEach
  void openAForm() throws Exception {
    person = signedIn.person("stille-redacteur", Role.EDITOR);
    draft = start.ofNewEntry(EntryForm.empty(), new Author(person.id(), person.displayName()));
    session =
        mockMvc
            .perform(
                post("/inloggen")
                    .with(csrf())
                    .param("naam", "stille-redacteur")
                    .param("wachtwoord", SignedIn.PASSWORD))
            .andReturn()
            .getResponse()
            .getCookie("hechtwijzer");
  }

  @AfterEach
  void close() {
    sessions.findByPrincipalName(person.getName()).keySet().forEach(sessions::deleteById);
    discard.discard(draft.id());
  }

  private int asks(String what) throws Exception {
    return mockMvc
        .perform(
            post("/beheer/concepten/" + draft.id() + what)
                .cookie(session)
                .with(csrf())
                .header("X-Requested-With", "XMLHttpRequest")
                .param("versie", String.valueOf(draft.version())))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  /** What was done in the session is longer ago. */
  private void passes(Duration time) {
    sessions
        .findByPrincipalName(person.getName())
        .values()
        .forEach(one -> age(sessions, one, time));
  }

  @SuppressWarnings("unchecked")
  private static <S extends Session> void age(
      FindByIndexNameSessionRepository<S> sessions, Session session, Duration time) {
    long acted = session.<Long>getRequiredAttribute(PersonInSession.ACTED);
    session.setAttribute(PersonInSession.ACTED, acted - time.toMillis());
    sessions.save((S) session);
  }

  @Test
  void isOverWhenNobodyWorksInAnOpenForm() throws Exception {
    passes(Duration.ofMinutes(20));
    assertThat(asks("/hier")).isEqualTo(200);
    passes(Duration.ofMinutes(20));

    assertThat(asks("/hier")).isEqualTo(401);
  }

  @Test
  void goesOnWhenSomebodyTypesInIt() throws Exception {
    passes(Duration.ofMinutes(20));
    assertThat(asks("/bewaar")).isEqualTo(200);
    passes(Duration.ofMinutes(20));

    assertThat(asks("/hier")).isEqualTo(200);
  }
}
