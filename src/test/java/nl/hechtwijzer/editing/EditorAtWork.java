package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One editor who starts drafts, saves and publishes without a pause, and remembers every answer, to
 * hold the application to it afterwards.
 */
final class EditorAtWork {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern DRAFT = Pattern.compile(".*/beheer/concepten/(\\d+)");
  private static final Pattern PUBLISHED =
      Pattern.compile(".*/beheer/interventies/(\\d+)/versies\\?gepubliceerd=(\\d+)");
  private static final String GOAL = "d1.goal";

  private final int number;
  private final WorkplaceVisit visit;
  private final Random random;
  private final List<Written> entries = new ArrayList<>();
  private final List<Begun> drafts = new ArrayList<>();
  private int checkedEntries;
  private int checkedDrafts;
  private int saves;
  private int publications;
  private int unanswered;
  private long catalogueVersion;

  EditorAtWork(int number, WorkplaceVisit visit, long seed) {
    this.number = number;
    this.visit = visit;
    this.random = new Random(seed);
  }

  /** An entry, with the text of each of its revisions that was acknowledged. */
  private static final class Written {
    final String slug;
    final List<String> published = new ArrayList<>();

    /** 0 as long as no answer told it. */
    long id;

    /** A text that was sent to be published, without an answer as yet. */
    @Nullable String sent;

    boolean touched;

    Written(String slug) {
      this.slug = slug;
    }
  }

  /** A draft, with the text that was acknowledged last and the one that was sent last. */
  private static final class Begun {
    final long id;
    final Written of;
    @Nullable String kept;
    @Nullable String sent;
    boolean publishing;
    boolean touched;

    Begun(long id, Written of) {
      this.id = id;
      this.of = of;
    }
  }

  int saves() {
    return saves;
  }

  int publications() {
    return publications;
  }

  /** How many publications were there although the answer never came. */
  int unanswered() {
    return unanswered;
  }

  /** The highest version of the catalogue that was seen. */
  long catalogueVersion() {
    return catalogueVersion;
  }

  /** How many revisions there are. */
  int revisions() {
    return entries.stream().mapToInt(entry -> entry.published.size()).sum();
  }

  /** How many entries the public can see. */
  long shown() {
    return entries.stream().filter(entry -> !entry.published.isEmpty()).count();
  }

  /**
   * Works until the server is gone.
   *
   * @param afterPublication told of each publication that was acknowledged
   */
  void workUntilKilled(Runnable afterPublication) {
    try {
      while (true) {
        int before = publications;
        writeOne();
        if (publications > before) {
          afterPublication.run();
        }
      }
    } catch (IOException killed) {
      // What was answered until now is what counts.
    }
  }

  private void writeOne() throws IOException {
    Written entry = chosen();
    entry.touched = true;
    Begun draft = begin(entry);
    int version = version(draft);
    int times = 1 + random.nextInt(4);
    for (int time = 0; time < times; time++) {
      version = save(draft, version);
    }
    if (random.nextInt(4) > 0) {
      publish(draft, version);
    }
  }

  private Written chosen() {
    List<Written> known = entries.stream().filter(entry -> entry.id > 0).toList();
    if (!known.isEmpty() && random.nextBoolean()) {
      return known.get(random.nextInt(known.size()));
    }
    Written fresh = new Written("stroom-weg-" + number + "-" + entries.size());
    entries.add(fresh);
    return fresh;
  }

  private Begun begin(Written entry) throws IOException {
    HttpResponse<String> answer =
        entry.id > 0
            ? visit.post("/beheer/concepten", Map.of("interventie", List.of("" + entry.id)))
            : visit.post("/beheer/interventies/nieuw", Map.of("name", List.of(entry.slug)));
    Begun draft = new Begun(Long.parseLong(location(answer, DRAFT).group(1)), entry);
    draft.touched = true;
    drafts.add(draft);
    return draft;
  }

  private static Matcher location(HttpResponse<String> answer, Pattern expected) {
    String location = answer.headers().firstValue("Location").orElse("nowhere");
    Matcher found = expected.matcher(location);
    assertThat(found.matches())
        .as("%s to %s: %s", answer.statusCode(), location, answer.body())
        .isTrue();
    return found;
  }

  private int version(Begun draft) throws IOException {
    String page = answered(visit.get("/beheer/concepten/" + draft.id));
    return Integer.parseInt(Jsoup.parse(page).select("input[name=versie]").attr("value"));
  }

  private static String answered(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as("%s: %s", answer.uri(), answer.body()).isEqualTo(200);
    return answer.body();
  }

  private int save(Begun draft, int version) throws IOException {
    String text = text();
    draft.sent = text;
    Map<String, List<String>> fields =
        new LinkedHashMap<>(
            EntryForm.of(
                    anIntervention(draft.of.slug)
                        .named(draft.of.slug)
                        .describedBy(fromNji().goal(text))
                        .build())
                .fields());
    fields.put("versie", List.of("" + version));
    String kept = answered(visit.post("/beheer/concepten/" + draft.id + "/bewaar", fields));
    draft.kept = text;
    saves++;
    return JSON.readTree(kept).path("version").asInt();
  }

  private void publish(Begun draft, int version) throws IOException {
    Written entry = draft.of;
    draft.publishing = true;
    entry.sent = draft.kept;
    Matcher published =
        location(
            visit.post(
                "/beheer/concepten/" + draft.id + "/beoordelen/publiceren",
                Map.of("versie", List.of("" + version), "reden", List.of("proef"))),
            PUBLISHED);
    entry.published.add(draft.kept);
    entry.sent = null;
    publications++;
    entry.id = Long.parseLong(published.group(1));
    assertThat(published.group(2)).isEqualTo("" + entry.published.size());
    catalogueVersion = Math.max(catalogueVersion, catalogueVersion(visit));
  }

  static long catalogueVersion(WorkplaceVisit visit) throws IOException {
    return list(visit, "").path("catalogusversie").asLong();
  }

  static JsonNode list(WorkplaceVisit visit, String query) throws IOException {
    return JSON.readTree(answered(visit.get("/api/v1/interventies" + query)));
  }

  /** A text with a word that is in no other; some fill more than one page of the database. */
  private String text() {
    String word =
        IntStream.range(0, 6)
            .mapToObj(any -> "" + letter("bdfgklmpvz") + letter("aiou"))
            .collect(Collectors.joining("", "", "k"));
    return word + " blijft staan".repeat(random.nextInt(250));
  }

  private char letter(String of) {
    return of.charAt(random.nextInt(of.length()));
  }

  private static String word(String text) {
    return text.split(" ", 2)[0];
  }

  /**
   * Holds the application to what it acknowledged since the last time.
   *
   * @param everything also what was seen right before
   */
  void check(boolean everything) throws IOException {
    for (Written entry : entries) {
      if (everything || entry.touched) {
        entry.touched = false;
        check(entry);
        checkedEntries++;
      }
    }
    for (Begun draft : drafts) {
      if (everything || draft.touched) {
        draft.touched = false;
        check(draft);
        checkedDrafts++;
      }
    }
  }

  /** What was looked at, in words. */
  String checked() {
    return checkedEntries + " entries and " + checkedDrafts + " drafts looked at";
  }

  private void check(Written entry) throws IOException {
    HttpResponse<String> answer = visit.get("/api/v1/interventies/" + entry.slug);
    JsonNode shown = answer.statusCode() == 404 ? null : JSON.readTree(answered(answer));
    int revision = shown == null ? 0 : shown.path("versie").asInt();
    if (entry.sent != null && revision == entry.published.size() + 1) {
      entry.published.add(entry.sent);
      unanswered++;
    }
    entry.sent = null;
    assertThat(revision).as("revisions of %s", entry.slug).isEqualTo(entry.published.size());
    String page = "/interventies/" + entry.slug;
    if (shown == null) {
      assertThat(visit.get(page).statusCode()).isEqualTo(404);
      return;
    }
    String last = entry.published.get(revision - 1);
    assertThat(shown.path("doel").asString()).isEqualTo(last);
    assertThat(Jsoup.parse(answered(visit.get(page))).text()).contains(last);
    for (int number = 1; number <= revision; number++) {
      String past = answered(visit.get(page + "/versies/" + number));
      assertThat(Jsoup.parse(past).text()).contains(entry.published.get(number - 1));
    }
    assertThat(found(last)).containsExactly(entry.slug);
    if (revision > 1) {
      assertThat(found(entry.published.get(revision - 2))).isEmpty();
    }
  }

  private List<String> found(String text) throws IOException {
    List<String> slugs = new ArrayList<>();
    list(visit, "?q=" + word(text))
        .path("interventies")
        .forEach(found -> slugs.add(found.path("slug").asString()));
    return slugs;
  }

  private void check(Begun draft) throws IOException {
    String page = answered(visit.get("/beheer/concepten/" + draft.id));
    Element goal = Jsoup.parse(page).selectFirst("textarea[name=" + GOAL + "]");
    boolean closed =
        draft.kept != null && draft.publishing && draft.of.published.contains(draft.kept);
    assertThat(goal == null).as("draft %s is closed", draft.id).isEqualTo(closed);
    if (goal != null && draft.kept != null) {
      assertThat(goal.wholeText().strip()).isIn(draft.kept, draft.sent);
    }
  }
}
