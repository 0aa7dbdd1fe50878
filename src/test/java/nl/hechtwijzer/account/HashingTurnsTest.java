package nl.hechtwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a crowd that signs in is answered, and what readers notice of it. */
@PageTest
class HashingTurnsTest {

  @Autowired private HashingTurns turns;
  @Autowired private MockMvc mockMvc;
  @Autowired private SignedIn signedIn;
  @Autowired private AdministerPeople people;
  @Autowired private JdbcClient database;

  private final String name = "druk-" + UUID.randomUUID();
  private final ExecutorService crowd = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<CompletableFuture<?>> waiting = new ArrayList<>();

  @AfterEach
  void letTheCrowdGo() {
    end.countDown();
    waiting.forEach(CompletableFuture::join);
    crowd.shutdownNow();
  }

  @Test
  void refusesASignInAtOnceAndKeepsWhatWasTypedWhenThereIsNoRoom() throws Exception {
    signedIn.person(name, Role.EDITOR);
    takeAllRoom();
    long before = counted();

    MockHttpServletResponse answer =
        refused(
            post("/inloggen")
                .param("naam", name)
                .param("wachtwoord", "geheim geheim")
                .param("naar", "/beheer/mijn-account"));

    Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.select("[role=alert]").text()).contains("Wacht 5 seconden");
    Element form = page.expectFirst("form[action=/inloggen]");
    assertThat(form.select("textarea[name=naam]").text()).isEqualTo(name);
    assertThat(form.select("textarea[name=naar]").text()).isEqualTo("/beheer/mijn-account");
    assertThat(form.select("textarea[name=_csrf]").text()).isNotEmpty();
    assertThat(form.select("input[name=wachtwoord]").val()).isEmpty();
    assertThat(form.select("label[for=wachtwoord]").text()).isEqualTo("Wachtwoord");
    assertThat(page.html()).doesNotContain("geheim geheim");
    assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    assertThat(counted()).as("what counts as a failed try").isEqualTo(before);
    mockMvc.perform(get("/over")).andExpect(status().isOk());
  }

  @Test
  void refusesEveryOtherPasswordTooWhenThereIsNoRoom() throws Exception {
    SignedInPerson editor = signedIn.person(name, Role.EDITOR);
    SignedInPerson administrator = signedIn.person(name + "-beheer", Role.ADMINISTRATOR);
    AdministerPeople.Seen seen =
        new AdministerPeople.Seen(editor.id(), people.person(editor.id()).version());
    String code = people.makeLink(seen).code();
    takeAllRoom();

    refused(post("/inloggen/link").param("code", code).param("nieuw", "vier losse woorden hier"));
    refused(
        post("/beheer/nieuw-wachtwoord")
            .with(signedIn.as(editor))
            .param("huidig", SignedIn.PASSWORD)
            .param("nieuw", "vier losse woorden hier"));
    refused(
        post("/beheer/mijn-account/passkeys/vraag")
            .with(signedIn.as(editor))
            .param("wachtwoord", SignedIn.PASSWORD));
    refused(
        post("/beheer/mensen/" + editor.id() + "/link")
            .with(signedIn.as(administrator))
            .param("versie", Integer.toString(seen.version()))
            .param("wachtwoord-link", SignedIn.PASSWORD));
    refused(
        post("/beheer/mensen/uitnodigen")
            .with(signedIn.as(administrator))
            .param("naam", name + "-nieuw")
            .param("weergavenaam", "Iemand")
            .param("wachtwoord-uitnodigen", SignedIn.PASSWORD));

    mockMvc.perform(get("/inloggen/link").param("code", code)).andExpect(status().isOk());
  }

  @Test
  void waitsForATurnNoLongerThanSoLong() {
    HashingTurns one = new HashingTurns(1, 1, Duration.ofMillis(20));
    CountDownLatch atWork = new CountDownLatch(1);
    waiting.add(
        CompletableFuture.runAsync(
            () ->
                one.compute(
                    () -> {
                      atWork.countDown();
                      return await(end);
                    }),
            crowd));
    await(atWork);

    assertThatThrownBy(() -> one.compute(() -> "hash")).isInstanceOf(TooBusy.class);
  }

  @Test
  void computesWhileThereIsRoomHoweverOftenItIsAsked() {
    HashingTurns one = new HashingTurns(1, 0, Duration.ofMillis(20));

    assertThat(one.withRoom(() -> one.compute(() -> "a") + one.compute(() -> "b"))).isEqualTo("ab");
    assertThat(one.compute(() -> "c")).isEqualTo("c");
  }

  private MockHttpServletResponse refused(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer =
        mockMvc
            .perform(request.with(csrf()))
            .andExpect(status().isServiceUnavailable())
            .andReturn()
            .getResponse();
    assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    return answer;
  }

  private void takeAllRoom() {
    boolean room = true;
    while (room) {
      CompletableFuture<Boolean> entered = new CompletableFuture<>();
      waiting.add(CompletableFuture.runAsync(() -> stay(entered), crowd));
      room = entered.join();
    }
  }

  private void stay(CompletableFuture<Boolean> entered) {
    try {
      turns.withRoom(
          () -> {
            entered.complete(true);
            return await(end);
          });
    } catch (TooBusy full) {
      entered.complete(false);
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private long counted() {
    return database.sql("select count(*) from sign_in_delay").query(Long.class).single();
  }
}
