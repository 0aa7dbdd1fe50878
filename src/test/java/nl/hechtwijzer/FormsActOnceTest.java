package nl.hechtwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.Pages;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form that comes in twice, as by a double click, acts once and is answered alike. */
@PageTest
class FormsActOnceTest {

  private static final String NEW_ENTRY = "/beheer/interventies/nieuw";

  @Autowired private Pages pages;
  @Autowired private SignedIn signedIn;
  @Autowired private MockMvc mockMvc;
  @Autowired private JdbcClient database;

  private final String name = "tweemaal-" + UUID.randomUUID();

  @Test
  void makesOneEntryOfTwoSendingsAtOnce() throws Exception {
    MultiValueMap<String, String> form = newEntry();

    List<MockHttpServletResponse> answers = atOnce(5, () -> editor().post(NEW_ENTRY, form));

    assertThat(entries()).isEqualTo(1);
    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(302);
    assertThat(answers).extracting(MockHttpServletResponse::getRedirectedUrl).doesNotContainNull();
    assertThat(answers.stream().map(MockHttpServletResponse::getRedirectedUrl).distinct())
        .hasSize(1);
  }

  @Test
  void makesOneEntryOfTwoSendingsAfterAnother() {
    MultiValueMap<String, String> form = newEntry();

    MockHttpServletResponse first = editor().post(NEW_ENTRY, form);
    MockHttpServletResponse second = editor().post(NEW_ENTRY, form);

    assertThat(entries()).isEqualTo(1);
    assertThat(second.getRedirectedUrl()).isNotNull().isEqualTo(first.getRedirectedUrl());
    assertThat(second.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
  }

  @Test
  void actsAgainForAPageThatIsOpenedAnew() {
    editor().post(NEW_ENTRY, newEntry());
    editor().post(NEW_ENTRY, newEntry());

    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void actsForWhatWasChangedOnThePageSinceItWasSent() {
    MultiValueMap<String, String> form = newEntry();
    editor().post(NEW_ENTRY, form);
    form.set("name", name + " anders");

    editor().post(NEW_ENTRY, form);

    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void letsARefusedFormBeSentAgain() {
    MultiValueMap<String, String> form = newEntry();
    form.set("name", "");
    assertThat(editor().post(NEW_ENTRY, form).getStatus()).isEqualTo(422);
    assertThat(editor().post(NEW_ENTRY, form).getStatus()).isEqualTo(422);
    form.set("name", name);

    assertThat(editor().post(NEW_ENTRY, form).getStatus()).isEqualTo(302);
    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void tellsTheLinkThatIsToldOnceAgainToWhomItWasToldAndKeepsItNowhere() {
    SignedInPerson colleague = signedIn.person(name, Role.EDITOR);
    Pages administrator = pages.as(Role.ADMINISTRATOR);
    Element form =
        administrator.get("/beheer/mensen/" + colleague.id()).select("form[action$=/link]").first();
    MultiValueMap<String, String> fields = fields(form);
    fields.set("wachtwoord-link", SignedIn.PASSWORD);

    String first = link(administrator.post(form.attr("action"), fields));
    String second = link(administrator.post(form.attr("action"), fields));

    assertThat(second).isEqualTo(first).contains("code=");
    assertThat(pages.get(first.substring("http://localhost:8080".length())).select("form"))
        .isNotEmpty();
    List<byte[]> kept =
        database
            .sql("select answer from form_answer where answer is not null")
            .query((row, number) -> row.getBytes(1))
            .list();
    assertThat(kept).isNotEmpty();
    String code = first.substring(first.indexOf("code="));
    assertThat(kept.stream().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)))
        .noneMatch(text -> text.contains(code) || text.contains("html"));
  }

  @Test
  void worksOnceForALinkInOneBrowserAndNotInAnother() throws Exception {
    Element form = oneTimeForm();
    MultiValueMap<String, String> fields = fields(form);
    fields.set("nieuw", "vier losse woorden erbij");
    Cookie here = new Cookie("hechtwijzer-formulier", "hier");

    MockHttpServletResponse first = send(form, fields, here);
    Cookie since = first.getCookie("hechtwijzer");

    assertThat(first.getRedirectedUrl()).isEqualTo("/beheer");
    assertThat(send(form, fields, here).getRedirectedUrl()).isEqualTo("/beheer");
    assertThat(send(form, fields, here).getCookie("hechtwijzer").getValue())
        .isEqualTo(since.getValue());
    assertThat(send(form, fields, since).getRedirectedUrl()).isEqualTo("/beheer");
    assertThat(send(form, fields, new Cookie("hechtwijzer-formulier", "elders")).getStatus())
        .isEqualTo(HttpStatus.GONE.value());
    fields.set("_once", "een ander");
    assertThat(send(form, fields, here).getStatus()).isEqualTo(HttpStatus.GONE.value());
  }

  @Test
  void leadsOneSignInToTheWorkplaceWhicheverAnswerIsRead() throws Exception {
    signedIn.person(name, Role.EDITOR);
    Document page = pages.get("/inloggen");
    Element form = page.select("form[action=/inloggen]").first();
    MultiValueMap<String, String> fields = fields(form);
    fields.set("naam", name);
    fields.set("wachtwoord", SignedIn.PASSWORD);

    List<MockHttpServletResponse> answers =
        atOnce(2, () -> send(form, fields, new Cookie("hechtwijzer-formulier", "hier")));

    for (MockHttpServletResponse answer : answers) {
      assertThat(answer.getRedirectedUrl()).isEqualTo("/beheer");
      assertThat(
              mockMvc
                  .perform(
                      MockMvcRequestBuilders.get("/beheer").cookie(answer.getCookie("hechtwijzer")))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isEqualTo(200);
    }
    assertThat(
            database
                .sql(
                    "select count(*) from audit_line where act = 'account.signedIn' and person_name = :name")
                .param("name", name)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void signsOutOnceAlsoWhenThePageThatFollowsHasBegunAnotherSession() throws Exception {
    signedIn.person(name, Role.EDITOR);
    Element signIn = pages.get("/inloggen").select("form[action=/inloggen]").first();
    MultiValueMap<String, String> who = fields(signIn);
    who.set("naam", name);
    who.set("wachtwoord", SignedIn.PASSWORD);
    Cookie session =
        send(signIn, who, new Cookie("hechtwijzer-formulier", "hier")).getCookie("hechtwijzer");
    Document page =
        Jsoup.parse(
            mockMvc
                .perform(MockMvcRequestBuilders.get("/beheer").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString());
    Element form = page.select("form[action=/uitloggen]").first();
    MultiValueMap<String, String> fields = fields(form);

    String first = send(form, fields, session).getRedirectedUrl();

    assertThat(first).isEqualTo("/inloggen?uitgelogd");
    assertThat(send(form, fields, session).getRedirectedUrl()).isEqualTo(first);
    assertThat(send(form, fields, new Cookie("hechtwijzer-formulier", "nieuw")).getRedirectedUrl())
        .isEqualTo(first);
  }

  /** The key comes by way of {@code th:action}, or is in what was sent and is to be sent again. */
  @Test
  void findsAKeyInEveryFormThatChangesSomething() throws IOException {
    List<String> without = new ArrayList<>();
    try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        Jsoup.parse(Files.readString(template)).select("form[method=post]").stream()
            .filter(form -> !form.hasAttr("th:action"))
            .filter(form -> form.select("[th:name='${field.name}']").isEmpty())
            .forEach(form -> without.add(template + ": " + form.outerHtml()));
      }
    }

    assertThat(without).isEmpty();
    assertThat(newEntry().getFirst("_once")).hasSizeGreaterThan(40);
    assertThat(editor().get("/beheer/interventies").select("[name=_once]"))
        .as("keys in the form for searching, beside that for signing out")
        .hasSize(1);
  }

  private Pages editor() {
    return pages.as(Role.EDITOR);
  }

  private MultiValueMap<String, String> newEntry() {
    MultiValueMap<String, String> form =
        fields(editor().get(NEW_ENTRY).select("form[action=" + NEW_ENTRY + "]").first());
    form.set("name", name);
    return form;
  }

  private long entries() {
    return database
        .sql("select count(*) from entry where name like :name")
        .param("name", name + "%")
        .query(Long.class)
        .single();
  }

  private Element oneTimeForm() {
    SignedInPerson colleague = signedIn.person(name, Role.EDITOR);
    String link =
        link(
            pages
                .as(Role.ADMINISTRATOR)
                .post(
                    "/beheer/mensen/" + colleague.id() + "/link",
                    new LinkedMultiValueMap<>(
                        Map.of(
                            "versie",
                            List.of("0"),
                            "wachtwoord-link",
                            List.of(SignedIn.PASSWORD)))));
    return pages
        .get(link.substring("http://localhost:8080".length()))
        .select("form[action=/inloggen/link]")
        .first();
  }

  private MockHttpServletResponse send(
      Element form, MultiValueMap<String, String> fields, Cookie cookie) throws Exception {
    MockHttpServletRequestBuilder sent =
        MockMvcRequestBuilders.post(form.attr("action"))
            .params(fields)
            .accept(MediaType.TEXT_HTML)
            .cookie(cookie)
            .with(csrf());
    return mockMvc.perform(sent).andReturn().getResponse();
  }

  private static String link(MockHttpServletResponse answer) {
    return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
        .select("#link")
        .val();
  }

  /** What a browser would send of a form. */
  private static MultiValueMap<String, String> fields(Element form) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    form.select("input[name]:not([name=_csrf])")
        .forEach(field -> fields.add(field.attr("name"), field.val()));
    return fields;
  }

  private static List<MockHttpServletResponse> atOnce(
      int times, Callable<MockHttpServletResponse> sending) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<MockHttpServletResponse> answers = new ArrayList<>();
      for (Future<MockHttpServletResponse> answer :
          threads.invokeAll(Collections.nCopies(times, sending))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
