package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.webauthn.api.Bytes;
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

  @ParameterizedTest
  @ValueSource(strings = {"link", "rol", "toelaten"})
  void asksForTheOwnPasswordBeforeSomebodyGetsInOrMayDoMore(String act) {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    SignedInPerson self = signedIn.person(name + "-beheer", Role.ADMINISTRATOR);
    if (act.equals("toelaten")) {
      pages.as(self).post("/beheer/mensen/" + person.id() + "/blokkeren", fields("versie", "0"));
    }
    String version = act.equals("toelaten") ? "1" : "0";

    MockHttpServletResponse answer =
        pages
            .as(self)
            .post(
                "/beheer/mensen/" + person.id() + "/" + act,
                withoutPassword("versie", version, "rol", "administrator"));

    Document page = Jsoup.parse(text(answer));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select(".hw-errors li").text()).contains("Dit is niet je huidige wachtwoord");
    assertThat(page.select("#link")).isEmpty();
    assertThat(pages.as(self).get("/beheer/mensen/" + person.id()).select("[name=versie]").val())
        .isEqualTo(version);
    await()
        .untilAsserted(
            () ->
                assertThat(pages.as(self).get("/beheer/logboek").select("tbody tr").text())
                    .contains(name + "-beheer eigen wachtwoord verkeerd"));
  }

  @Test
  void asksForTheOwnPasswordBeforeInvitingAndKeepsTheRest() {
    MockHttpServletResponse answer =
        pages
            .as(signedIn.person(name + "-beheer", Role.ADMINISTRATOR))
            .post(
                "/beheer/mensen/uitnodigen",
                withoutPassword(
                    "naam",
                    name,
                    "weergavenaam",
                    "Iemand",
                    "rol",
                    "chief-editor",
                    "wachtwoord-uitnodigen",
                    "van een voorbijganger"));

    Document page = Jsoup.parse(text(answer));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select(".hw-errors li").text()).contains("Dit is niet je huidige wachtwoord");
    assertThat(page.select("input[name=naam]").val()).isEqualTo(name);
    assertThat(page.select("input[name=rol][checked]").val()).isEqualTo("chief-editor");
    assertThat(page.html()).doesNotContain("van een voorbijganger");
    assertThat(pages.as(Role.ADMINISTRATOR).get("/beheer/mensen").text())
        .doesNotContain(name + " ");
  }

  @Test
  void showsThePasskeysOfAPersonAndWithdrawsOne() {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    addPasskey(person, "Laptop");
    addPasskey(person, "Telefoon");
    String url = "/beheer/mensen/" + person.id();

    Document page = pages.as(Role.ADMINISTRATOR).get(url);
    assertThat(page.select(".hw-line").eachText())
        .hasSize(2)
        .allMatch(line -> line.matches("(Laptop|Telefoon) Gemaakt op .+ Laatst gebruikt op .+"));
    String withdraw = page.select(".hw-line:contains(Laptop) form").attr("action");
    pages.as(Role.ADMINISTRATOR).post(withdraw, withoutPassword());

    assertThat(pages.as(Role.ADMINISTRATOR).get(url).select(".hw-line__title").eachText())
        .containsExactly("Telefoon");
    assertThat(
            pages.as(Role.ADMINISTRATOR).get("/beheer/logboek").select("tbody tr").first().text())
        .contains("test-beheerder passkey ingetrokken " + name + " Laptop");
  }

  @Test
  void aLinkTakesThePasskeysAwayAndSaysSo() throws Exception {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    addPasskey(person, "Van iemand anders");
    String url = "/beheer/mensen/" + person.id();
    assertThat(pages.as(Role.ADMINISTRATOR).get(url).text())
        .contains("werken de passkeys van deze persoon niet meer");
    String link = decide(person.id(), "link", 0).select("#link").val();

    assertThat(pages.get(path(link)).text()).contains("Je passkeys werken daarna niet meer");
    useLink(link, "vier andere losse woorden").andExpect(redirectedUrl("/beheer"));

    assertThat(pages.as(Role.ADMINISTRATOR).get(url).select(".hw-line")).isEmpty();
    assertThat(
            pages
                .as(Role.ADMINISTRATOR)
                .get("/beheer/logboek?persoon=" + person.id())
                .select("tbody")
                .text())
        .contains("passkey verwijderd Van iemand anders", "wachtwoord gekozen met link");
  }

  private void addPasskey(SignedInPerson person, String label) {
    String handle =
        database
            .sql("select handle from passkey_user where person_id = :id")
            .param("id", person.id())
            .query(String.class)
            .optional()
            .orElseGet(() -> newHandle(person));
    database
        .sql(
            """
            insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count, uv_initialized,
              backup_eligible, authenticator_transports, public_key_credential_type, backup_state, created, last_used, label)
            values (:id, :handle, :key, 0, true, false, '', 'public-key', false, current_timestamp, current_timestamp, :label)
            """)
        .param("id", Bytes.random().toBase64UrlString())
        .param("handle", handle)
        .param("key", new byte[] {1})
        .param("label", label)
        .update();
  }

  private String newHandle(SignedInPerson person) {
    String handle = Bytes.random().toBase64UrlString();
    database
        .sql("insert into passkey_user (person_id, handle) values (:id, :handle)")
        .param("id", person.id())
        .param("handle", handle)
        .update();
    return handle;
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

  /** With the own password of whoever sends it, as each form asks for it. */
  private static MultiValueMap<String, String> fields(String... namesAndValues) {
    MultiValueMap<String, String> fields = withoutPassword(namesAndValues);
    for (String form : List.of("uitnodigen", "rol", "link", "toegang")) {
      fields.add("wachtwoord-" + form, SignedIn.PASSWORD);
    }
    return fields;
  }

  private static MultiValueMap<String, String> withoutPassword(String... namesAndValues) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
