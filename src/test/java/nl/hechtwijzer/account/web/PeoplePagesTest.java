package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@PageTest
class PeoplePagesTest {

  @Autowired private MockMvc mockMvc;
  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private JdbcClient database;

  private final String name = "collega-" + UUID.randomUUID();

  @AfterEach
  void letEveryoneInAgain() {
    database.sql("update person set blocked_at = null").update();
  }

  @Test
  void invitesSomeoneByALinkThatWorksOnce() throws Exception {
    Document told = invite(name, "editor");
    String link = told.select("#link").val();

    assertThat(link).startsWith("http://localhost:8080/inloggen/link?code=");
    assertThat(pages.as(Role.ADMINISTRATOR).get("/beheer/mensen").text())
        .contains(name + " redacteur uitgenodigd");
    assertThat(database.sql("select code_hash from one_time_link").query(String.class).list())
        .noneMatch(link::contains);

    assertThat(pages.get(path(link)).text()).contains("Je gaat inloggen als " + name);
    useLink(link, "kort").andExpect(status().isUnprocessableContent());
    useLink(link, "vier andere losse woorden").andExpect(redirectedUrl("/beheer"));

    useLink(link, "vier andere losse woorden").andExpect(status().isGone());
    mockMvc.perform(get(path(link))).andExpect(status().isGone());
    assertThat(pages.as(Role.ADMINISTRATOR).get("/beheer/mensen").text())
        .contains(name + " redacteur actief");
  }

  @Test
  void refusesALinkThatIsTooOldOrReplaced() throws Exception {
    String first = invite(name, "editor").select("#link").val();
    long id = idOf(name);
    String second = decide(id, "link", 0).select("#link").val();

    mockMvc.perform(get(path(first))).andExpect(status().isGone());
    mockMvc.perform(get(path(second))).andExpect(status().isOk());
    database
        .sql(
            "update one_time_link set made_at = timestamp '2020-01-01 00:00:00', expires_at ="
                + " timestamp '2020-01-02 00:00:00' where person_id = :id")
        .param("id", id)
        .update();
    mockMvc.perform(get(path(second))).andExpect(status().isGone());
  }

  @Test
  void keepsWhatWasTypedWhenTheNameIsTaken() {
    signedIn.person(name, Role.EDITOR);

    MockHttpServletResponse answer =
        pages
            .as(Role.ADMINISTRATOR)
            .post(
                "/beheer/mensen/uitnodigen",
                fields("naam", name, "weergavenaam", "Iemand", "rol", "chief-editor"));

    Document page = Jsoup.parse(text(answer));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select(".hw-errors li").text()).contains("logt al met deze naam in");
    assertThat(page.select("input[name=weergavenaam]").val()).isEqualTo("Iemand");
    assertThat(page.select("input[name=rol][checked]").val()).isEqualTo("chief-editor");
  }

  @Test
  void changesARoleAndTellsTheLog() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);

    pages
        .as(Role.ADMINISTRATOR)
        .post(
            "/beheer/mensen/" + person.id() + "/rol", fields("versie", "0", "rol", "chief-editor"));

    assertThat(
            pages
                .as(Role.ADMINISTRATOR)
                .get("/beheer/mensen/" + person.id())
                .select("input[name=rol][checked]")
                .val())
        .isEqualTo("chief-editor");
    assertThat(
            pages.as(Role.ADMINISTRATOR).get("/beheer/logboek").select("tbody tr").first().text())
        .contains("test-beheerder rol veranderd " + name + " redacteur → eindredacteur");
  }

  @Test
  void refusesADecisionAboutWhatChangedMeanwhile() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    String url = "/beheer/mensen/" + person.id();
    pages.as(Role.ADMINISTRATOR).post(url + "/rol", fields("versie", "0", "rol", "chief-editor"));

    MockHttpServletResponse second =
        pages.as(Role.ADMINISTRATOR).post(url + "/blokkeren", fields("versie", "0"));

    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(pages.as(Role.ADMINISTRATOR).get(url).text()).contains("actief");
  }

  @Test
  void neverLosesTheLastAdministratorAlsoWhenTwoBlockEachOtherAtOnce() throws Exception {
    SignedInPerson one = signedIn.person(name + "-1", Role.ADMINISTRATOR);
    SignedInPerson two = signedIn.person(name + "-2", Role.ADMINISTRATOR);
    SignedInPerson helper = signedIn.person(Role.EDITOR);
    database
        .sql(
            "update person set blocked_at = current_timestamp where role = 'ADMINISTRATOR' and id"
                + " not in (:one, :two)")
        .param("one", one.id())
        .param("two", two.id())
        .update();

    List<Integer> answers = atOnce(() -> block(two, one), () -> block(one, two));

    assertThat(answers).containsExactlyInAnyOrder(302, 409);
    assertThat(
            database
                .sql(
                    "select count(*) from person where role = 'ADMINISTRATOR' and blocked_at is"
                        + " null")
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(helper.role()).isEqualTo(Role.EDITOR);
  }

  @Test
  void saysWhyTheLastAdministratorStays() {
    SignedInPerson last = signedIn.person(name, Role.ADMINISTRATOR);
    database
        .sql(
            "update person set blocked_at = current_timestamp where role = 'ADMINISTRATOR' and id"
                + " <> :last")
        .param("last", last.id())
        .update();

    MockHttpServletResponse answer =
        pages
            .as(last)
            .post("/beheer/mensen/" + last.id() + "/rol", fields("versie", "0", "rol", "editor"));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(text(answer)).select(".hw-notice--error").text())
        .contains("Dit is de laatste beheerder");
  }

  private int block(SignedInPerson by, SignedInPerson whom) {
    return pages
        .as(by)
        .post("/beheer/mensen/" + whom.id() + "/blokkeren", fields("versie", "0"))
        .getStatus();
  }

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> two)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(List.of(one, two))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private Document invite(String who, String role) {
    return Jsoup.parse(
        text(
            pages
                .as(Role.ADMINISTRATOR)
                .post(
                    "/beheer/mensen/uitnodigen",
                    fields("naam", who, "weergavenaam", who, "rol", role))));
  }

  private Document decide(long id, String what, int version) {
    return Jsoup.parse(
        text(
            pages
                .as(Role.ADMINISTRATOR)
                .post(
                    "/beheer/mensen/" + id + "/" + what,
                    fields("versie", Integer.toString(version)))));
  }

  private ResultActions useLink(String link, String password) throws Exception {
    return mockMvc.perform(
        post("/inloggen/link")
            .with(csrf())
            .param("code", link.substring(link.indexOf('=') + 1))
            .param("nieuw", password));
  }

  private long idOf(String signInName) {
    return database
        .sql("select id from person where sign_in_name = :name")
        .param("name", signInName)
        .query(Long.class)
        .single();
  }

  private static String path(String link) {
    return link.substring("http://localhost:8080".length());
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static MultiValueMap<String, String> fields(String... namesAndValues) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
