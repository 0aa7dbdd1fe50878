package nl.hechtwijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.hechtwijzer.account.AdministerPeople;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.account.UseOneTimeLink;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  private final String name = "persoon-" + UUID.randomUUID();

  /** An address of its own for each test, so that no test slows another down. */
  private final String address = "10." + part() + "." + part() + "." + part();

  private static int part() {
    return (int) (Math.random() * 250);
  }

  @Test
  void givesASessionOfAnotherNameAndLeadsToThePageThatWasAskedFor() throws Exception {
    signedIn.person(name, Role.EDITOR);
    Cookie before =
        mockMvc.perform(get("/inloggen")).andReturn().getResponse().getCookie("hechtwijzer");

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
