package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every form that a link leads to, public or of the workplace, takes text that was pasted from a
 * PDF, a web page or another device as it takes the same text typed.
 */
@PageTest
class PastedTextTest {

  private static final List<String> TYPED =
      List.of(
          "Effectief café MBT-K fijn",
          "12 maart 2024",
          "2 tot 8 jaar",
          "€ 1.250,50",
          "2019",
          "vijf-effen",
          "https://voorbeeld.nl/effen-café");

  private static final Set<String> NOT_TYPED =
      Set.of("hidden", "checkbox", "radio", "submit", "button", "date", "time");

  @Autowired private MockMvc mockMvc;
  @Autowired private SignedIn signedIn;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext application;

  private String draft = "";

  @BeforeEach
  void begin() {
    EntryForm form = EntryForm.empty().with(EntryForm.NAME, List.of("Proef met plakken"));
    draft =
        "/beheer/concepten/"
            + new EditedEntries(application).draft(form, signedIn.person(Role.CHIEF_EDITOR)).id();
  }

  @AfterEach
  void forget() {
    EditedByTests.forget(database);
  }

  @Test
  void comesToTheSameAsTypedText() {
    List<FormElement> forms = forms();
    List<String> other = new ArrayList<>();

    for (FormElement form : forms) {
      for (Map<String, String> button : buttons(form)) {
        for (String typed : texts(form, button)) {
          String plainly = outcome(form, button, field -> typed);
          String pasted = outcome(form, button, field -> pasted(field, typed));
          if (!pasted.equals(plainly)) {
            other.add(name(form) + " " + button + ": " + typed + difference(plainly, pasted));
          }
        }
      }
    }

    assertThat(forms.stream().map(PastedTextTest::name))
        .contains(
            "get /interventies",
            "get /wijzer",
            "post /inloggen",
            "get /beheer/interventies",
            "post /beheer/interventies/nieuw",
            "post /beheer/concepten/#",
            "post /beheer/mijn-account/naam",
            "post /beheer/mensen/uitnodigen");
    assertThat(other).isEmpty();
  }

  private static String difference(String plainly, String pasted) {
    int at = 0;
    while (at < Math.min(plainly.length(), pasted.length())
        && plainly.charAt(at) == pasted.charAt(at)) {
      at++;
    }
    return "\n  typed:  " + around(plainly, at) + "\n  pasted: " + around(pasted, at);
  }

  private static String around(String text, int at) {
    return text.substring(0, Math.min(4, text.length()))
        + " ... "
        + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
  }

  @Test
  void leavesEveryPasswordAsItWasTyped() {
    assertThat(
            forms().stream()
                .flatMap(form -> form.select("input[type=password]").eachAttr("name").stream()))
        .isNotEmpty()
        .allMatch(Typed::isPassword);
  }

  /** The forms with room for text on every page that links lead to, one of each kind. */
  private List<FormElement> forms() {
    Map<String, FormElement> forms = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open =
        new ArrayDeque<>(
            List.of(
                "/",
                "/wijzer?stap=voor-wie",
                "/inloggen",
                "/inloggen/link?code=onbekend",
                "/beheer",
                draft,
                draft + "/beoordelen"));
    while (!open.isEmpty()) {
      String path = open.remove();
      MockHttpServletResponse answer = answer(HttpMethod.GET, path, Map.of());
      if (!String.valueOf(answer.getContentType()).startsWith(MediaType.TEXT_HTML_VALUE)) {
        continue;
      }
      Document page = page(answer, path);
      for (FormElement form : page.select("form").forms()) {
        if (!fields(form).isEmpty()) {
          forms.putIfAbsent(name(form), form);
        }
      }
      for (Element link : page.select("a[href^=/]")) {
        String to = link.attr("href").replaceAll("[?#].*", "");
        if (!to.startsWith("/en")
            && seen.add(
                masked(to)
                    .replaceAll("(/(?:interventies|bronnen|lijsten/[^/]+)/)[a-z].*", "$1#"))) {
          open.add(to);
        }
      }
    }
    return List.copyOf(forms.values());
  }

  private static List<Element> fields(FormElement form) {
    return form.elements().stream()
        .filter(field -> !field.attr("name").isEmpty())
        .filter(
            field ->
                field.tagName().equals("textarea")
                    || (field.tagName().equals("input")
                        && !NOT_TYPED.contains(field.attr("type").toLowerCase(Locale.ROOT))))
        .toList();
  }

  /** What the buttons for a whole form send, and what the key Enter does. */
  private static List<Map<String, String>> buttons(FormElement form) {
    List<Map<String, String>> buttons = new ArrayList<>(List.of(Map.of()));
    for (Element button : form.select("button[name]")) {
      Map<String, String> sent = Map.of(button.attr("name"), button.attr("value"));
      if (!button.attr("value").contains(":") && !buttons.contains(sent)) {
        buttons.add(sent);
      }
    }
    return buttons;
  }

  /** A button may read some fields itself; what is done with a password takes long. */
  private static List<String> texts(FormElement form, Map<String, String> button) {
    if (!form.select("input[type=password]").isEmpty()) {
      return TYPED.subList(0, 1);
    }
    return button.isEmpty() ? TYPED : TYPED.subList(1, 3);
  }

  private static String name(FormElement form) {
    return form.attr("method").toLowerCase(Locale.ROOT).replaceAll("^$", "get")
        + " "
        + masked(URI.create(form.absUrl("action")).getPath());
  }

  /** What a visitor meets when each field of a form gets this text, without any trace of it. */
  private String outcome(
      FormElement form, Map<String, String> button, Function<Element, String> writing) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    button.forEach((name, value) -> sent.put(name, List.of(value)));
    form.formData().stream()
        .filter(field -> !field.key().equals("_csrf"))
        .forEach(
            field ->
                sent.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(field.value()));
    for (Element field : fields(form)) {
      sent.put(field.attr("name"), List.of(writing.apply(field)));
    }
    HttpMethod method = HttpMethod.valueOf(name(form).split(" ", -1)[0].toUpperCase(Locale.ROOT));
    String action = URI.create(form.absUrl("action")).getPath();
    return new TransactionTemplate(transactions)
        .execute(
            status -> {
              status.setRollbackOnly();
              MockHttpServletResponse answer = answer(method, action, sent);
              String location = answer.getHeader(HttpHeaders.LOCATION);
              return answer.getStatus()
                  + " "
                  + masked(String.valueOf(location))
                  + " "
                  + shown(answer, action)
                  + (location == null
                      ? ""
                      : shown(answer(HttpMethod.GET, location, Map.of()), location));
            });
  }

  private static String shown(MockHttpServletResponse answer, String path) {
    Document page = page(answer, path);
    List<String> values = page.select("input:not([type=hidden])").eachAttr("value");
    List<String> texts = page.select("textarea").eachText();
    return masked(page.body().text() + " " + values + " " + texts);
  }

  private static String masked(String text) {
    return text.replaceAll("(?<=/)\\d+|\\d\\d:\\d\\d(?::\\d\\d)?", "#")
        .replaceAll("code=\\S+", "code=#");
  }

  /** With everything that is not seen and yet comes along; of a password only what is the same. */
  private static String pasted(Element field, String typed) {
    String apart =
        Normalizer.normalize(typed, Normalizer.Form.NFD)
            .replace(' ', '\u00a0')
            .replace('-', '\u2011')
            .replace("ff", "\ufb00")
            .replace("fi", "\ufb01");
    if (field.attr("type").equals("password")) {
      return apart;
    }
    String unseen = "\ufeff\u202e" + apart.charAt(0) + "\u200b\u00ad" + apart.substring(1);
    return field.tagName().equals("textarea") ? unseen : unseen + "\u2028";
  }

  private MockHttpServletResponse answer(
      HttpMethod method, String path, Map<String, List<String>> fields) {
    MockHttpServletRequestBuilder asked =
        request(method, URI.create(path))
            .accept(MediaType.TEXT_HTML)
            .locale(Locale.forLanguageTag("nl-NL"));
    fields.forEach((name, values) -> asked.param(name, values.toArray(String[]::new)));
    if (path.startsWith("/beheer")) {
      asked.with(signedIn.as(Role.ADMINISTRATOR));
    }
    try {
      return mockMvc.perform(asked.with(csrf())).andReturn().getResponse();
    } catch (Exception e) {
      throw new AssertionError(method + " " + path, e);
    }
  }

  private static Document page(MockHttpServletResponse answer, String path) {
    return Jsoup.parse(
        new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8),
        "http://localhost" + path);
  }
}
