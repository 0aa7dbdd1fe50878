package nl.hechtwijzer.search;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.hechtwijzer.HechtwijzerApplication;
import org.apache.lucene.index.IndexReader;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a search takes inside the application, with all facets, one at a time: in the service,
 * in the index alone, in bare Lucene on the same index, and in SQL on PostgreSQL. See
 * src/docs/performance.md for the command.
 */
public final class SearchBenchmark {

  private static final int WARM_UP = 300;
  private static final int MEASURED = 200;
  private static final int DEEP = 1_000;

  private static final List<String> TEXTS =
      List.of(
          "gehechtheidsproblemen",
          "angst",
          "moeder depressie",
          "video huisbezoek",
          "pleegkinderen hechting",
          "driftbuien peuter",
          "gezinsbegeleiding",
          "huiselijk geweld opvang",
          "slaap baby",
          "vertrouwen",
          "samen sterk",
          "speltherapie trauma");

  private final CatalogueSearch search;
  private final LuceneIndex index;
  private final ReadLexicon lexicon;
  private final Map<FacetKey, List<FacetChoice>> offered;
  private final LocalDate today = LocalDate.of(2026, 11, 22);

  private SearchBenchmark(ConfigurableApplicationContext application) {
    this.search = application.getBean(CatalogueSearch.class);
    this.index = application.getBean(LuceneIndex.class);
    this.lexicon = application.getBean(ReadLexicon.class);
    this.offered = FacetValues.of(application.getBean(ReadKnownValues.class).current());
  }

  private interface Question {
    void ask(SearchQuery query) throws IOException, SQLException;
  }

  /**
   * Measures the catalogue in a data folder.
   *
   * @param arguments the data folder, and {@code sql=} with the number of entries to measure SQL
   *     too: they are first written to a PostgreSQL that is started for it
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    long begun = System.nanoTime();
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(HechtwijzerApplication.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--hechtwijzer.data-dir=" + arguments[0],
                "--hechtwijzer.search.storage=file",
                "--hechtwijzer.search.start-within=30m",
                "--hechtwijzer.search.check-every=1h",
                "--logging.level.root=warn",
                "--logging.level.nl.hechtwijzer.search=info")) {
      System.out.printf(
          Locale.ROOT, "started in %.1f s%n", (System.nanoTime() - begun) / 1_000_000_000.0);
      SearchBenchmark benchmark = new SearchBenchmark(application);
      if (arguments.length > 1) {
        int entries = Integer.parseInt(arguments[1].replace("sql=", ""));
        try (SqlFacets sql = SqlFacets.onPostgres(entries)) {
          benchmark.run(sql);
        }
      } else {
        benchmark.run(null);
      }
    }
  }

  private void run(SqlFacets sql) throws IOException, SQLException {
    int all = search.count(List.of(SearchQuery.everything())).get(0);
    System.out.printf(Locale.ROOT, "%,d entries; median / 95th percentile in ms%n", all);
    try (IndexReader reader = index.open()) {
      BareLucene bare = new BareLucene(reader, lexicon.current(), today);
      for (var kind : kinds().entrySet()) {
        Map<String, Question> ways = new LinkedHashMap<>();
        ways.put("service", search::find);
        ways.put("index", this::askIndex);
        ways.put("bare Lucene", bare::ask);
        if (sql != null) {
          ways.put("SQL group by", sql::ask);
        }
        measure(kind.getKey(), kind.getValue(), ways);
      }
    }
    measureDeepPages(all);
  }

  private void askIndex(SearchQuery query) {
    index.ask(query, FacetValues.with(query, offered), CatalogueSearch.PAGE_SIZE, today);
  }

  private Map<String, List<SearchQuery>> kinds() {
    Random random = new Random(7);
    Map<String, List<SearchQuery>> kinds = new LinkedHashMap<>();
    List<SearchQuery> facets = new ArrayList<>();
    List<SearchQuery> texts = new ArrayList<>();
    List<SearchQuery> both = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      FacetKey key = FacetKey.values()[random.nextInt(FacetKey.values().length)];
      FacetChoice choice = offered.get(key).get(random.nextInt(offered.get(key).size()));
      facets.add(SearchQuery.everything().with(choice));
      SearchQuery text = SearchQuery.everything().withText(TEXTS.get(i % TEXTS.size()));
      texts.add(text);
      both.add(text.with(choice));
    }
    kinds.put("everything", List.of(SearchQuery.everything()));
    kinds.put("one choice", facets);
    kinds.put("text", texts);
    kinds.put("text and choice", both);
    return kinds;
  }

  /** The ways take turns, so that whatever else the machine does hits all of them. */
  private static void measure(String kind, List<SearchQuery> queries, Map<String, Question> ways)
      throws IOException, SQLException {
    Map<String, long[]> times = new LinkedHashMap<>();
    for (String way : ways.keySet()) {
      times.put(way, new long[MEASURED]);
    }
    for (int round = -WARM_UP; round < MEASURED; round++) {
      SearchQuery query = queries.get(Math.floorMod(round, queries.size()));
      for (var way : ways.entrySet()) {
        if (way.getKey().startsWith("SQL") && (round < 0 ? round < -5 : round >= 40)) {
          continue;
        }
        long begun = System.nanoTime();
        way.getValue().ask(query);
        if (round >= 0) {
          times.get(way.getKey())[round] = System.nanoTime() - begun;
        }
      }
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-16s", kind));
    times.forEach((way, all) -> line.append(told(way, all)));
    System.out.println(line);
  }

  private static String told(String way, long[] all) {
    long[] sorted = Arrays.stream(all).filter(time -> time > 0).sorted().toArray();
    return String.format(
        Locale.ROOT,
        " | %s %.2f / %.2f",
        way,
        sorted[sorted.length / 2] / 1_000_000.0,
        sorted[(int) (sorted.length * 0.95)] / 1_000_000.0);
  }

  /** What the first page and a deep one take of memory: the bytes that the thread asks for. */
  private void measureDeepPages(int all) {
    int last = Math.max(1, all / CatalogueSearch.PAGE_SIZE);
    for (String text : List.of("", "gehechtheidsproblemen")) {
      SearchQuery query = SearchQuery.everything().withText(text);
      int most = text.isEmpty() ? last : Math.max(1, search.find(query).pages());
      for (int page : new int[] {1, Math.min(DEEP, most), most}) {
        SearchQuery deep = query.onPage(page);
        askIndex(deep);
        long before = allocated();
        long begun = System.nanoTime();
        askIndex(deep);
        System.out.printf(
            Locale.ROOT,
            "text \"%s\", page %,d: %,d KiB, %.1f ms%n",
            text,
            page,
            (allocated() - before) / 1024,
            (System.nanoTime() - begun) / 1_000_000.0);
      }
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
