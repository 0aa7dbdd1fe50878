package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.hechtwijzer.account.AdministerPeople;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.account.UseOneTimeLink;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.testing.SqlStatements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
class SignInTest {

  @Autowired private MockMvc mockMvc;
  @Autowired private SignedIn signedIn;
  @Autowired private JdbcClient database;
  @Autowired private AdministerPeople people;
  @Autowired private SqlStatements statements;

  private final String name = "persoon-" + UUID.randomUUID();

  /** An address of its own for each test, so that no test slows another down. */
  private final String address = "10." + part() + "." + part() + "." + part();

  /** Two names, or two addresses, rarely count as one; what another test left must not do that. */
  @BeforeEach
  void startAfresh() {
    database.sql("delete from sign_in_delay").update();
  }

  private static int part() {
    return (int) (Math.random() * 250);
  }

  @Test
  void givesASessionOfAnotherNameAndLeadsToThePageThatWasAskedFor() throws Exception {
    signedIn.person(name, Role.EDITOR);
    Cookie before = cookie(signIn(name, SignedIn.PASSWORD, request -> request));

    MockHttpServletResponse answer =
        signIn(name, SignedIn.PASSWORD, request -> withCookie(request, before))
            .andExpect(redirectedUrl("/beheer/mijn-account"))
            .andReturn()
            .getResponse();

    Cookie after = answer.getCookie("hechtwijzer");
    assertThat(after).isNotNull();
    assertThat(after.getValue()).isNotEqualTo(before.getValue());
    assertThat(after.isHttpOnly()).isTrue();
    mockMvc.perform(get("/beheer").cookie(after)).andExpect(status().isOk());
    mockMvc.perform(get("/beheer").cookie(before)).andExpect(status().isFound());
  }

  @Test
  void takesANameAndAPasswordAsTheyArePasted() throws Exception {
    signedIn.person(name, Role.EDITOR);

    signIn(
            "\ufeff" + name.replace('-', '\u2011') + "\u00a0",
            SignedIn.PASSWORD.replace(' ', '\u00a0'),
            request -> request)
        .andExpect(status().isFound());
  }

  @Test
  void answersAWrongPasswordAnUnknownNameAndABlockedPersonAlike() throws Exception {
    signedIn.person(name, Role.EDITOR);
    String blocked = name + "-weg";
    signedIn.person(blocked, Role.EDITOR);
    block(blocked);

    String wrong = refusal(name, "niet het wachtwoord");
    String unknown = refusal("bestaat-niet-" + UUID.randomUUID(), SignedIn.PASSWORD);
    String keptOut = refusal(blocked, SignedIn.PASSWORD);

    assertThat(wrong).startsWith("Deze naam en dit wachtwoord horen niet bij elkaar");
    assertThat(unknown).isEqualTo(wrong);
    assertThat(keptOut).isEqualTo(wrong);
  }

  @Test
  void keepsTheNameAndNotThePasswordAfterARefusal() throws Exception {
    Document page = page(signIn(name, "geheim geheim", request -> request));

    assertThat(page.select("input[name=naam]").val()).isEqualTo(name);
    assertThat(page.select("input[name=wachtwoord]").val()).isEmpty();
    assertThat(page.html()).doesNotContain("geheim geheim");
  }

  @Test
  void makesGuessersWaitAndTellsThemHowLong() throws Exception {
    signedIn.person(name, Role.EDITOR);
    for (int i = 0; i < 5; i++) {
      signIn(name, "gok " + i, request -> request).andExpect(status().isUnprocessableContent());
    }

    ResultActions sixth = signIn(name, SignedIn.PASSWORD, request -> request);

    sixth.andExpect(status().isTooManyRequests());
    assertThat(sixth.andReturn().getResponse().getHeader(HttpHeaders.RETRY_AFTER))
        .matches("[1-9]|1[0-6]");
    assertThat(page(sixth).select(".hw-errors li").text()).containsPattern("Wacht \\d+ second");
  }

  @Test
  void countsEverySpellingOfANameAsThatName() throws Exception {
    signedIn.person(name, Role.EDITOR);
    signIn(name, SignedIn.PASSWORD, request -> request).andExpect(status().isFound());
    for (int i = 0; i < 5; i++) {
      signIn(name, "gok " + i, request -> request).andExpect(status().isUnprocessableContent());
    }

    // A wide letter, as East Asian keyboards have them, which is the same letter in a name.
    signIn(name.replace('p', '\uff50'), "gok", request -> request)
        .andExpect(status().isTooManyRequests());
  }

  @Test
  void guessersElsewhereDoNotShutOutWhoHasBeenHereBefore() throws Exception {
    signedIn.person(name, Role.EDITOR);
    signIn(name, SignedIn.PASSWORD, request -> request).andExpect(status().isFound());
    for (int i = 0; i < 12; i++) {
      String elsewhere = "198.51.100." + i;
      signIn(name, "gok " + i, request -> from(request, elsewhere));
    }

    signIn(name, SignedIn.PASSWORD, request -> from(request, "198.51.100.200"))
        .andExpect(status().isTooManyRequests());
    signIn(name, SignedIn.PASSWORD, request -> request).andExpect(status().isFound());
  }

  @Test
  void knowsAPersonAgainWhoseAddressChangesWithinItsNetwork() throws Exception {
    signedIn.person(name, Role.EDITOR);
    String network = "2001:db8:" + part() + ":" + part();
    signIn(name, SignedIn.PASSWORD, request -> from(request, network + ":a:b:c:d"))
        .andExpect(status().isFound());
    for (int i = 0; i < 12; i++) {
      String elsewhere = "203.0.113." + i;
      signIn(name, "gok " + i, request -> from(request, elsewhere));
    }

    signIn(name, SignedIn.PASSWORD, request -> from(request, network + "::1"))
        .andExpect(status().isFound());
  }

  @Test
  void countsNothingMoreForAnAddressThatWaits() throws Exception {
    for (int i = 0; i < 20; i++) {
      signIn(name + i, "gok", request -> request).andExpect(status().isUnprocessableContent());
    }
    long before = counted();

    signIn(name + "-nog-een", "gok", request -> request).andExpect(status().isTooManyRequests());

    assertThat(counted()).isEqualTo(before);
  }

  @Test
  void tellsNobodyByMakingThemWaitWhetherThereIsSuchAName() throws Exception {
    signedIn.person(name, Role.EDITOR);
    String colleague = name + "-collega";
    signedIn.person(colleague, Role.EDITOR);
    long before = counted();
    signIn(colleague, SignedIn.PASSWORD, request -> request).andExpect(status().isFound());
    assertThat(counted()).as("what is left of a sign-in").isEqualTo(before);
    for (int i = 0; i < 20; i++) {
      signIn(name + i, "gok", request -> request).andExpect(status().isUnprocessableContent());
    }

    // Where people sign in, and where nobody ever did.
    for (Supplier<String> from :
        List.<Supplier<String>>of(() -> address, () -> "203.0." + part() + "." + part())) {
      List<String> unknown = tries(name + "-onbekend", from.get());
      assertThat(tries(colleague, from.get())).isEqualTo(unknown);
      assertThat(tries(name, from.get())).isEqualTo(unknown);
    }
  }

  /**
   * What so many wrong passwords are answered: status, text, and how much the database was asked;
   * the first time that depends on who shares a count.
   */
  private List<String> tries(String who, String from) throws Exception {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String guess = "gok " + i;
      AtomicReference<ResultActions> answer = new AtomicReference<>();
      int asked =
          statements
              .during(() -> answer.set(signIn(who, guess, request -> from(request, from))))
              .size();
      answers.add(
          answer.get().andReturn().getResponse().getStatus()
              + " after "
              + (i == 0 ? "some" : asked)
              + " statements: "
              + page(answer.get()).select(".hw-errors li").text().replaceAll("\\d+", "…"));
    }
    return answers;
  }

  @Test
  void writesFewLinesAboutManyFailures() throws Exception {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    signIn(name, SignedIn.PASSWORD, request -> request).andExpect(status().isFound());
    for (int i = 0; i < 40; i++) {
      signIn(name, "gok", request -> request);
    }

    // The first that failed, the first that was held back, and the tenth.
    await()
        .untilAsserted(
            () ->
                assertThat(about(name))
                    .containsExactlyInAnyOrder(
                        "account.signInFailed ",
                        "account.signInHeldBack ",
                        "account.signInHeldBack 10 keer in dit uur"));
    assertThat(acts(person)).containsExactly("account.signedIn");
  }

  @Test
  void writesFewLinesAboutACrowdToo() throws Exception {
    signedIn.person(name, Role.EDITOR);
    for (int i = 0; i < 60; i++) {
      String elsewhere = "192.0.2." + i;
      signIn(name, "gok", request -> from(request, elsewhere));
      signIn(name + "-onbekend-" + i, "gok", request -> from(request, elsewhere));
    }

    await().untilAsserted(() -> assertThat(about(name)).hasSizeBetween(2, 40));
    assertThat(
            database
                .sql(
                    "select count(*) from audit_line where subject = '' and act ="
                        + " 'account.signInFailed' and address like '192.0.2.%'")
                .query(Long.class)
                .single())
        .isLessThanOrEqualTo(20);
  }

  private List<String> about(String who) {
    return database
        .sql("select act || ' ' || details from audit_line where subject = :name")
        .param("name", who)
        .query(String.class)
        .list();
  }

  @Test
  void tellsTheLogOfAPasswordThatWasNotTheOwnAndOfALinkThatWorksNoMore() throws Exception {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    for (int i = 0; i < 6; i++) {
      mockMvc.perform(
          post("/beheer/nieuw-wachtwoord")
              .with(signedIn.as(person))
              .with(csrf())
              .param("huidig", "gok " + i)
              .param("nieuw", "een ander rijtje woorden"));
    }

    await()
        .untilAsserted(
            () ->
                assertThat(acts(person))
                    .containsExactlyInAnyOrder("account.confirmFailed", "account.confirmHeldBack"));

    UseOneTimeLink.Made link =
        people.makeLink(
            new AdministerPeople.Seen(person.id(), people.person(person.id()).version()));
    people.makeLink(new AdministerPeople.Seen(person.id(), people.person(person.id()).version()));
    mockMvc
        .perform(get("/inloggen/link").param("code", link.code()).with(r -> from(r, address)))
        .andExpect(status().isGone());
    mockMvc
        .perform(post("/inloggen/passkey").with(csrf()).with(r -> from(r, address)))
        .andExpect(status().isUnprocessableContent());
    await()
        .untilAsserted(
            () ->
                assertThat(
                        database
                            .sql("select act from audit_line where address = :address")
                            .param("address", address)
                            .query(String.class)
                            .list())
                    .contains("account.linkRefused", "account.passkeyRefused"));
  }

  private long counted() {
    return database.sql("select count(*) from sign_in_delay").query(Long.class).single();
  }

  @Test
  void slowsDownAnAddressThatTriesManyNames() throws Exception {
    for (int i = 0; i < 20; i++) {
      signIn(name + i, "gok", request -> request).andExpect(status().isUnprocessableContent());
    }

    signIn(name + "-nog-een", "gok", request -> request).andExpect(status().isTooManyRequests());
  }

  @Test
  void endsAtOnceForWhoIsBlocked() throws Exception {
    signedIn.person(name, Role.EDITOR);
    Cookie session = cookie(signIn(name, SignedIn.PASSWORD, request -> request));
    mockMvc.perform(get("/beheer").cookie(session)).andExpect(status().isOk());

    block(name);

    mockMvc.perform(get("/beheer").cookie(session)).andExpect(status().isFound());
  }

  @Test
  void asksForAnOwnPasswordFirstWhenAnotherMadeIt() throws Exception {
    signedIn.person(name, Role.ADMINISTRATOR);
    database
        .sql("update person set must_change_password = true where sign_in_name = :name")
        .param("name", name)
        .update();
    Cookie session = cookie(signIn(name, SignedIn.PASSWORD, request -> request));

    mockMvc
        .perform(get("/beheer/mensen").cookie(session))
        .andExpect(redirectedUrl("/beheer/nieuw-wachtwoord"));
    mockMvc.perform(get("/beheer/nieuw-wachtwoord").cookie(session)).andExpect(status().isOk());
    Cookie renewed =
        cookie(
            mockMvc
                .perform(
                    post("/beheer/nieuw-wachtwoord")
                        .cookie(session)
                        .with(csrf())
                        .param("huidig", SignedIn.PASSWORD)
                        .param("nieuw", "een ander rijtje woorden"))
                .andExpect(redirectedUrl("/beheer")));
    mockMvc.perform(get("/beheer/mensen").cookie(renewed)).andExpect(status().isOk());
  }

  @Test
  void changingThePasswordEndsEveryOtherSession() throws Exception {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    Cookie elsewhere = cookie(signIn(name, SignedIn.PASSWORD, request -> request));
    Cookie here = cookie(signIn(name, SignedIn.PASSWORD, request -> request));

    Cookie renewed =
        cookie(
            mockMvc
                .perform(
                    post("/beheer/nieuw-wachtwoord")
                        .cookie(here)
                        .with(csrf())
                        .param("huidig", SignedIn.PASSWORD)
                        .param("nieuw", "een ander rijtje woorden"))
                .andExpect(redirectedUrl("/beheer/mijn-account?gewijzigd=wachtwoord")));

    mockMvc.perform(get("/beheer").cookie(elsewhere)).andExpect(status().isFound());
    mockMvc.perform(get("/beheer").cookie(renewed)).andExpect(status().isOk());
    assertThat(acts(person)).contains("account.signedIn", "account.passwordChanged");
  }

  @Test
  void listsWhereOneIsSignedInAndEndsIt() throws Exception {
    signedIn.person(name, Role.EDITOR);
    Cookie elsewhere =
        cookie(
            signIn(
                name,
                SignedIn.PASSWORD,
                request -> {
                  request.addHeader(
                      HttpHeaders.USER_AGENT,
                      "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0");
                  return request;
                }));
    Cookie here = cookie(signIn(name, SignedIn.PASSWORD, request -> request));

    Document page =
        page(mockMvc.perform(get("/beheer/mijn-account").cookie(here)).andExpect(status().isOk()));

    assertThat(page.select(".hw-line")).hasSize(2);
    assertThat(page.select(".hw-line:has(.hw-tag)").text()).contains("dit apparaat");
    assertThat(page.select(".hw-line:has(form)").text()).contains("Firefox op Windows", address);
    assertThat(page.html()).doesNotContain(elsewhere.getValue());

    mockMvc
        .perform(
            post("/beheer/mijn-account/sessies")
                .cookie(here)
                .with(csrf())
                .param("sessie", page.select("input[name=sessie]").val()))
        .andExpect(status().isFound());
    mockMvc.perform(get("/beheer").cookie(elsewhere)).andExpect(status().isFound());
    mockMvc.perform(get("/beheer").cookie(here)).andExpect(status().isOk());
  }

  @Test
  void bringsBackWhatWasSentAfterTheSessionWasOver() throws Exception {
    signedIn.person(name, Role.EDITOR);

    Document refused =
        page(
            mockMvc
                .perform(
                    get("/error")
                        .with(
                            request -> refusedForm(request, "weergavenaam", "Getypt & <bewaard>")))
                .andExpect(status().isUnauthorized()));

    assertThat(refused.select("textarea[name=bewaard.weergavenaam]").text())
        .isEqualTo("Getypt & <bewaard>");
    Element otherwise = refused.selectFirst("form[action=/beheer/mijn-account/naam]");
    assertThat(otherwise.select("a[target=_blank]").attr("href")).isEqualTo("/inloggen");
    assertThat(otherwise.select("textarea[name=weergavenaam]").text())
        .isEqualTo("Getypt & <bewaard>");
    Document after =
        page(
            signIn(
                name,
                SignedIn.PASSWORD,
                request -> {
                  request.addParameter("bewaard-adres", "/beheer/mijn-account/naam");
                  request.addParameter("bewaard.weergavenaam", "Getypt & <bewaard>");
                  return request;
                }));
    assertThat(after.select("form[action=/beheer/mijn-account/naam] textarea").text())
        .isEqualTo("Getypt & <bewaard>");
  }

  @Test
  void asksForAPasskeyHoweverTheSiteIsAddressed() throws Exception {
    mockMvc
        .perform(
            post("/inloggen/passkey/vraag")
                .with(csrf())
                .with(
                    request -> {
                      request.setServerName("geen_geldige_naam");
                      return request;
                    }))
        .andExpect(status().isOk());
  }

  @Test
  void putsNoPasswordIntoAPageAfterTheSessionWasOver() throws Exception {
    mockMvc
        .perform(
            post("/beheer/nieuw-wachtwoord")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Fetch-Mode", "navigate")
                .contentType("application/x-www-form-urlencoded")
                .param("huidig", SignedIn.PASSWORD)
                .param("nieuw", "een ander rijtje woorden"))
        .andExpect(redirectedUrl("/inloggen?naar=%2Fbeheer"));
  }

  @Test
  void leadsToThePageInItsLanguage() throws Exception {
    signedIn.person(name, Role.EDITOR);

    signIn(
            name,
            SignedIn.PASSWORD,
            request -> {
              request.setParameter("naar", "/en/beheer/mijn-account");
              return request;
            })
        .andExpect(redirectedUrl("/en/beheer/mijn-account"));
  }

  @Test
  void aLinkLetsInWhoIsSignedInAlready() throws Exception {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);
    Cookie session = cookie(signIn(name, SignedIn.PASSWORD, request -> request));
    UseOneTimeLink.Made link =
        people.makeLink(
            new AdministerPeople.Seen(person.id(), people.person(person.id()).version()));

    Cookie renewed =
        cookie(
            mockMvc
                .perform(
                    post("/inloggen/link")
                        .cookie(session)
                        .with(csrf())
                        .param("code", link.code())
                        .param("nieuw", "een ander rijtje woorden"))
                .andExpect(redirectedUrl("/beheer")));

    mockMvc.perform(get("/beheer").cookie(renewed)).andExpect(status().isOk());
  }

  @Test
  void readingOnesOwnAccountChangesNothing() throws Exception {
    SignedInPerson person = signedIn.person(name, Role.EDITOR);

    mockMvc
        .perform(get("/beheer/mijn-account").with(signedIn.as(person)))
        .andExpect(status().isOk());

    assertThat(
            database
                .sql("select count(*) from passkey_user where person_id = :id")
                .param("id", person.id())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    signedIn.person(name, Role.EDITOR);
    Cookie session = cookie(signIn(name, SignedIn.PASSWORD, request -> request));

    mockMvc
        .perform(post("/en/uitloggen").cookie(session).with(csrf()))
        .andExpect(redirectedUrl("/en/inloggen?uitgelogd"));

    mockMvc.perform(get("/beheer").cookie(session)).andExpect(status().isFound());
  }

  private MockHttpServletRequest refusedForm(
      MockHttpServletRequest request, String field, String value) {
    request.setDispatcherType(DispatcherType.ERROR);
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 401);
    request.setAttribute(
        KeptForm.class.getName(),
        new KeptForm("/beheer/mijn-account/naam", List.of(new KeptForm.Field(field, value))));
    request.addHeader(HttpHeaders.ACCEPT, "text/html");
    return request;
  }

  private ResultActions signIn(String who, String password, RequestPostProcessor more)
      throws Exception {
    return mockMvc.perform(
        post("/inloggen")
            .with(request -> from(request, address))
            .with(csrf())
            .param("naam", who)
            .param("wachtwoord", password)
            .param("naar", "/beheer/mijn-account")
            .with(more));
  }

  private static MockHttpServletRequest from(MockHttpServletRequest request, String remote) {
    request.setRemoteAddr(remote);
    return request;
  }

  private static MockHttpServletRequest withCookie(MockHttpServletRequest request, Cookie cookie) {
    request.setCookies(cookie);
    return request;
  }

  private String refusal(String who, String password) throws Exception {
    return page(signIn(who, password, request -> request)
            .andExpect(status().isUnprocessableContent()))
        .select(".hw-errors li")
        .text();
  }

  private void block(String who) {
    database
        .sql("update person set blocked_at = current_timestamp where sign_in_name = :name")
        .param("name", who)
        .update();
  }

  private List<String> acts(SignedInPerson person) {
    return database
        .sql("select act from audit_line where person_id = :id")
        .param("id", person.id())
        .query(String.class)
        .list();
  }

  private static Cookie cookie(ResultActions answer) {
    Cookie cookie = answer.andReturn().getResponse().getCookie("hechtwijzer");
    assertThat(cookie).as("the session cookie").isNotNull();
    return cookie;
  }

  private static Document page(ResultActions answer) throws Exception {
    return Jsoup.parse(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }
}
