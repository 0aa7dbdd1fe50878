package nl.hechtwijzer.editing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.editing.ChangeEntry;
import nl.hechtwijzer.editing.DraftView;
import nl.hechtwijzer.editing.PublishDraft;
import nl.hechtwijzer.search.index.RebuildIndex;
import nl.hechtwijzer.testing.BrowserTest;
import nl.hechtwijzer.testing.Browsing;
import nl.hechtwijzer.testing.HeldForms;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A second click on a form while the first is worked on does nothing, and leads to where the first
 * leads. Every address that takes a form is tried; one that nobody tells here how to try fails by
 * its name.
 */
@BrowserTest
class EveryFormActsOnceBrowserTest {

  private static final String SIGN_OUT = "/uitloggen";

  /** What other things than the form may change meanwhile. */
  private static final Set<String> RESTLESS =
      Set.of("spring_session", "spring_session_attributes", "form_answer", "draft_editor");

  @Autowired private SignedIn signedIn;
  @Autowired private HeldForms held;
  @Autowired private ApplicationContext application;
  @Autowired private JdbcClient database;
  @Autowired private SessionRepository<? extends Session> sessions;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  private final Map<String, Supplier<Sent>> ways = new TreeMap<>();
  private String countingRows = "";
  private EditedEntries entries;
  private SignedInPerson editor;
  private SignedInPerson chief;
  private SignedInPerson administrator;

  /**
   * A form to be sent.
   *
   * @param page where it stands
   * @param action where it is sent to
   * @param button what to press within it
   * @param fields what to fill in
   * @param visitor who sends it: an administrator, someone of this name, or with the name "" a
   *     stranger
   */
  private record Sent(
      String page, String action, String button, Map<String, String> fields, String visitor) {

    static Sent on(String page, String action) {
      return new Sent(page, action, "button[type=submit]", Map.of(), "administrator");
    }

    Sent pressing(String wanted) {
      return new Sent(page, action, wanted, fields, visitor);
    }

    Sent with(String field, String value) {
      Map<String, String> more = new LinkedHashMap<>(fields);
      more.put(field, value);
      return new Sent(page, action, button, more, visitor);
    }

    Sent by(String name) {
      return new Sent(page, action, button, fields, name);
    }
  }

  /** What came of a form: the rows that were added, by table, and what the page then says. */
  private record Outcome(Map<String, Long> rows, String page) {}

  @BeforeEach
  void gather() {
    entries = new EditedEntries(application);
    editor = signedIn.person(Role.EDITOR);
    chief = signedIn.person(Role.CHIEF_EDITOR);
    administrator = signedIn.person(Role.ADMINISTRATOR);
    countingRows =
        database
            .sql(
                "select lower(table_name) from information_schema.tables"
                    + " where table_schema = current_schema and table_type = 'BASE TABLE'")
            .query(String.class)
            .list()
            .stream()
            .filter(table -> !RESTLESS.contains(table) && !table.contains("flyway"))
            .map(table -> "select '%s', count(*) from %s".formatted(table, table))
            .collect(Collectors.joining(" union all "));
    ofAccounts();
    ofPeople();
    ofDrafts();
    ofReviews();
    ofEntries();
  }

  @AfterEach
  void putAway() {
    entries.putAway(chief);
  }

  @Test
  void withAndWithoutScript(Page page, @Browsing(javaScript = false) Page plain) {
    assertThat(ways.keySet()).as("the forms that are tried").isEqualTo(forms());
    signedIn.as(page, Role.ADMINISTRATOR);
    signedIn.as(plain, Role.ADMINISTRATOR);
    List<String> wrong = new ArrayList<>();

    ways.forEach(
        (form, way) -> {
          Outcome once = outcome(plain, false, way.get(), false);
          Outcome twice = outcome(plain, false, way.get(), true);
          Outcome twiceWithScript = outcome(page, true, way.get(), true);
          if (!twice.equals(once) || !twiceWithScript.equals(once)) {
            wrong.add(form + "\n  " + once + "\n  " + twice + "\n  " + twiceWithScript);
          }
        });

    assertThat(wrong).as("once, twice, twice with script").isEmpty();
  }

  /** Every address that takes a form and answers with a page. */
  private Set<String> forms() {
    Set<String> forms = new TreeSet<>(Set.of(SIGN_OUT));
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                  && !isForScripts(method)) {
                forms.addAll(mapping.getPatternValues());
              }
            });
    return forms;
  }

  private static boolean isForScripts(HandlerMethod method) {
    return ResponseEntity.class.isAssignableFrom(method.getReturnType().getParameterType())
        || AnnotatedElementUtils.hasAnnotation(method.getMethod(), ResponseBody.class);
  }

  private Outcome outcome(Page usual, boolean script, Sent sent, boolean twice) {
    if (sent.visitor().equals("administrator")) {
      return outcome(usual, sent, twice);
    }
    Browser browser = usual.context().browser();
    String base = usual.url().replaceFirst("(https?://[^/]+).*", "$1");
    try (BrowserContext own =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(base).setJavaScriptEnabled(script))) {
      Page page = own.newPage();
      if (!sent.visitor().isEmpty()) {
        signedIn.as(page, sent.visitor());
      }
      return outcome(page, sent, twice);
    }
  }

  private Outcome outcome(Page page, Sent sent, boolean twice) {
    // A page that still scrolls by itself cannot be clicked.
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(sent.page());
    page.evaluate(
        "() => { document.documentElement.dataset.old = '';"
            + " document.querySelectorAll('details').forEach((fold) => { fold.open = true; }); }");
    Locator form =
        page.locator("form[method=post]")
            .filter(new Locator.FilterOptions().setHas(page.locator("input[name=_once]")))
            .and(
                page.locator(
                    "form[action='%s'], form:has(button[formaction='%s'])"
                        .formatted(sent.action(), sent.action())));
    sent.fields()
        .forEach((name, value) -> form.locator("[name='" + name + "']").first().fill(value));
    Locator button = form.locator(sent.button()).first();
    Map<String, Long> before = rows();
    button.evaluate("(button) => button.scrollIntoView({block: 'center'})");
    BoundingBox place = button.boundingBox();
    if (twice) {
      HeldForms.Held first = held.hold(sent.action());
      page.mouse().click(place.x + place.width / 2, place.y + place.height / 2);
      first.awaitArrival();
      page.waitForRequest(
          request -> request.method().equals("POST"),
          () -> page.mouse().click(place.x + place.width / 2, place.y + place.height / 2));
      first.letGoOn();
    } else {
      button.click();
    }
    page.locator("html:not([data-old])").waitFor();
    Map<String, Long> added = rows();
    added.replaceAll((table, count) -> count - before.getOrDefault(table, 0L));
    added.values().removeIf(count -> count == 0);
    return new Outcome(added, said(page));
  }

  /** Where one is and what one reads there, without what is another each time. */
  private static String said(Page page) {
    String path = page.url().replaceFirst("https?://[^/]+", "");
    List<String> words = new ArrayList<>(List.of(path));
    words.addAll(page.locator("h1, .hw-notice, .hw-errors").allInnerTexts());
    return String.join(" | ", words).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+", "#");
  }

  private Map<String, Long> rows() {
    return new TreeMap<>(
        database
            .sql(countingRows)
            .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private void ofAccounts() {
    String mine = "/beheer/mijn-account";
    ways.put(SIGN_OUT, () -> Sent.on("/beheer", SIGN_OUT).by(colleague(Role.EDITOR)));
    ways.put(
        "/inloggen",
        () ->
            Sent.on("/inloggen", "/inloggen")
                .with("naam", colleague(Role.EDITOR))
                .with("wachtwoord", SignedIn.PASSWORD)
                .by(""));
    ways.put(
        "/inloggen/link",
        () ->
            Sent.on("/inloggen/link?code=" + link(), "/inloggen/link")
                .with("nieuw", "vier heel andere woorden")
                .by(""));
    ways.put(
        "/beheer/nieuw-wachtwoord",
        () ->
            Sent.on("/beheer/nieuw-wachtwoord", "/beheer/nieuw-wachtwoord")
                .with("huidig", SignedIn.PASSWORD)
                .with("nieuw", "vier heel andere woorden")
                .by(colleague(Role.EDITOR)));
    ways.put(
        mine + "/naam",
        () ->
            Sent.on(mine, mine + "/naam")
                .with("weergavenaam", "Naam " + UUID.randomUUID())
                .by(colleague(Role.EDITOR)));
    ways.put(
        mine + "/passkeys/{id}/naam",
        () -> {
          String passkey = mine + "/passkeys/" + passkey();
          return Sent.on(mine, passkey + "/naam").with("naam", "Sleutel " + UUID.randomUUID());
        });
    ways.put(
        mine + "/passkeys/{id}/verwijderen",
        () -> Sent.on(mine, mine + "/passkeys/" + passkey() + "/verwijderen"));
    ways.put(
        mine + "/sessies",
        () -> {
          String handle = elsewhere(sessions);
          return Sent.on(mine, mine + "/sessies")
              .pressing("input[value='%s'] ~ button".formatted(handle));
        });
  }

  private void ofPeople() {
    String all = "/beheer/mensen";
    String one = all + "/{id:\\d{1,18}}";
    ways.put(
        all + "/uitnodigen",
        () ->
            Sent.on(all + "/uitnodigen", all + "/uitnodigen")
                .with("naam", "collega-" + UUID.randomUUID())
                .with("weergavenaam", "Collega")
                .with("wachtwoord-uitnodigen", SignedIn.PASSWORD));
    ways.put(
        one + "/link", () -> onPerson("/link", false).with("wachtwoord-link", SignedIn.PASSWORD));
    ways.put(one + "/blokkeren", () -> onPerson("/blokkeren", false));
    ways.put(
        one + "/toelaten",
        () -> onPerson("/toelaten", true).with("wachtwoord-toegang", SignedIn.PASSWORD));
    ways.put(one + "/rol", () -> onPerson("/rol", false).with("wachtwoord-rol", SignedIn.PASSWORD));
    ways.put(
        one + "/passkeys/{passkey}/intrekken",
        () -> {
          String path = "/beheer/mensen/" + administrator.id();
          return Sent.on(path, path + "/passkeys/" + passkey() + "/intrekken");
        });
    ways.put(
        "/beheer/zoekindex",
        () -> {
          // While the index is made there is no form for it.
          await().until(() -> !application.getBean(RebuildIndex.class).progress().isRunning());
          return Sent.on("/beheer/zoekindex", "/beheer/zoekindex");
        });
  }

  private void ofDrafts() {
    String draft = "/beheer/concepten/{id}";
    ways.put(
        "/beheer/interventies/nieuw",
        () ->
            Sent.on("/beheer/interventies/nieuw", "/beheer/interventies/nieuw")
                .with("name", "Tweemaal geklikt " + UUID.randomUUID()));
    ways.put(
        "/beheer/concepten",
        () -> Sent.on("/beheer/interventies/" + published(), "/beheer/concepten"));
    ways.put(
        draft,
        () -> {
          String path = path(begun());
          return Sent.on(path, path).pressing("button[value=indienen]");
        });
    ways.put(
        draft + "/bewaar-en-publiceer",
        () -> {
          String path = path(begun());
          return Sent.on(path, path + "/bewaar-en-publiceer").pressing("button[formaction]");
        });
    ways.put(
        draft + "/conflict",
        () -> {
          DraftView older = entries.draftOf(published(), editor);
          DraftView newer = entries.draftOf(older.entryId(), editor);
          newer = entries.saved(newer, newer.form().with("d1.goal", List.of("Orde")), editor);
          entries.published(newer, "Tussendoor", chief);
          String path = path(older) + "/conflict";
          return Sent.on(path, path).pressing("button[value=mijn]");
        });
    ways.put(
        draft + "/eerder/{number}/terugzetten",
        () -> {
          DraftView now = begun();
          now = entries.saved(now, now.form().with("d1.goal", List.of("Van een ander")), chief);
          now = entries.saved(now, now.form().with("d1.goal", List.of("Weer zelf")), editor);
          String path = path(now) + "/eerder/1";
          return Sent.on(path, path + "/terugzetten");
        });
  }

  private void ofReviews() {
    String review = "/beheer/concepten/{id}/beoordelen";
    ways.put(review + "/opmerking", () -> onReview("/opmerking").with("opmerking", "Mooi"));
    ways.put(
        review + "/terugsturen", () -> onReview("/terugsturen").with("toelichting", "Nog niet"));
    ways.put(
        review + "/publiceren",
        () -> onReview("/publiceren").with("reden", "Klaar").pressing("button:not([formaction])"));
    ways.put(
        review + "/inplannen",
        () ->
            onReview("/inplannen")
                .with("reden", "Straks")
                .with("datum", "2099-02-01")
                .with("tijd", "09:00")
                .pressing("button[formaction]"));
    ways.put(
        review + "/terugnemen",
        () -> {
          DraftView draft = entries.submitted(begun(), "Graag nalezen", editor);
          application
              .getBean(PublishDraft.class)
              .at(
                  Instant.parse("2099-01-01T08:00:00Z"),
                  new PublishDraft.Decision(draft.id(), draft.version(), null, "Straks"),
                  Author.of(chief));
          return Sent.on(path(draft) + "/beoordelen", path(draft) + "/beoordelen/terugnemen");
        });
  }

  private void ofEntries() {
    String all = "/beheer/interventies";
    ways.put(
        all + "/{entryId}/versies/{number}/terugzetten",
        () -> {
          DraftView again = entries.draftOf(published(), editor);
          again = entries.saved(again, again.form().with("d1.goal", List.of("Orde")), editor);
          entries.published(again, "Nog eens", chief);
          String versions = all + "/" + again.entryId() + "/versies";
          return Sent.on(versions, versions + "/1/terugzetten");
        });
    ways.put(
        all + "/{id}/hernoemen",
        () ->
            onEntry(published(), "/hernoemen")
                .with("adres", "proef-" + UUID.randomUUID().toString().substring(0, 8)));
    ways.put(all + "/{id}/terugtrekken", () -> onEntry(published(), "/terugtrekken"));
    ways.put(all + "/{id}/archiveren", () -> onEntry(published(), "/archiveren"));
    ways.put(
        all + "/{id}/herstellen",
        () -> {
          long entry = published();
          application.getBean(ChangeEntry.class).withdraw(entry, "Proef", Author.of(chief));
          return onEntry(entry, "/herstellen");
        });
  }

  private static String path(DraftView draft) {
    return "/beheer/concepten/" + draft.id();
  }

  private static Sent onEntry(long entry, String act) {
    String path = "/beheer/interventies/" + entry + act;
    return Sent.on(path, path).with("reden", "Proef");
  }

  private Sent onReview(String act) {
    String path = path(entries.submitted(begun(), "Graag nalezen", editor)) + "/beoordelen";
    return Sent.on(path, path + act);
  }

  private Sent onPerson(String act, boolean blocked) {
    SignedInPerson person = signedIn.person(colleague(Role.EDITOR), Role.EDITOR);
    if (blocked) {
      database
          .sql("update person set blocked_at = current_timestamp where id = :id")
          .param("id", person.id())
          .update();
    }
    String path = "/beheer/mensen/" + person.id();
    return Sent.on(path, path + act);
  }

  private DraftView begun() {
    return entries.draft(EditedEntries.form("Tweemaal geklikt", "Rust"), editor);
  }

  private long published() {
    return entries.published(begun(), "Eerste keer", chief).entryId();
  }

  private String colleague(Role role) {
    String name = "collega-" + UUID.randomUUID();
    signedIn.person(name, role);
    return name;
  }

  /** A link that works once. */
  private String link() {
    String code = UUID.randomUUID().toString();
    SignedInPerson person = signedIn.person(colleague(Role.EDITOR), Role.EDITOR);
    database
        .sql(
            """
            insert into one_time_link (id, person_id, code_hash, made_at, expires_at)
            values (:id, :person, :hash, current_timestamp, timestamp '2099-01-01 00:00:00')
            """)
        .param("id", 1_000_000 + person.id())
        .param("person", person.id())
        .param("hash", sha256(code))
        .update();
    return code;
  }

  /** A passkey of the administrator. */
  private String passkey() {
    String id = UUID.randomUUID().toString().replace("-", "");
    String handle = "YWRtaW5pc3RyYXRvcg";
    database
        .sql(
            """
            merge into passkey_user (person_id, handle) key (person_id) values (:person, :handle)
            """)
        .param("person", administrator.id())
        .param("handle", handle)
        .update();
    database
        .sql(
            """
            insert into user_credentials (credential_id, user_entity_user_id, public_key,
              signature_count, uv_initialized, backup_eligible, authenticator_transports,
              public_key_credential_type, backup_state, created, last_used, label)
            values (:id, :handle, X'00', 0, true, false, '', 'public-key', false,
              current_timestamp, current_timestamp, 'Sleutel')
            """)
        .param("id", id)
        .param("handle", handle)
        .update();
    return id;
  }

  /** By what a session of the administrator in another browser is called. */
  private <S extends Session> String elsewhere(SessionRepository<S> all) {
    S session = all.createSession();
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
        Long.toString(administrator.id()));
    all.save(session);
    return sha256(session.getId());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
