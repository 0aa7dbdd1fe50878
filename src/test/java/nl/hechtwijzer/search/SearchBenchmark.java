package nl.hechtwijzer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.hechtwijzer.HechtwijzerApplication;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a search takes inside the application, with all facets, one at a time: in the service
 * and in the index alone. See src/docs/performance.md for the command.
 */
public final class SearchBenchmark {

  private static final int WARM_UP = 300;
  private static final int MEASURED = 200;
  private static final int DEEP = 1_000;

  /** A way that takes longer than this for all its rounds of a kind has fewer of them. */
  private static final long MOST_NANOS = 6_000_000_000L;

  private static final int FEWEST = 10;

  /** Two of these are a question that was not asked before, as nearly all are. */
  private static final List<String> WORDS =
      List.of(
          ("angst moeder depressie video huisbezoek pleegkinderen hechting driftbuien peuter geweld"
                  + " opvang slaap baby vertrouwen speltherapie trauma vader autisme school groep"
                  + " gedrag training rouw scheiding gesprek pubers jongeren stress emoties wijkteam"
                  + " verslaving armoede veiligheid relatie massage gezinsbegeleiding")
              .split(" ", -1));

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
  private final CatalogueIndex index;
  private final Map<FacetKey, List<FacetChoice>> offered;
  private final LocalDate today = LocalDate.of(2026, 11, 22);

  private SearchBenchmark(ConfigurableApplicationContext application) {
    this.search = application.getBean(CatalogueSearch.class);
    this.index = application.getBean(CatalogueIndex.class);
    this.offered = FacetValues.of(application.getBean(ReadKnownValues.class).current());
  }

  private interface Question {
    void ask(SearchQuery query);
  }

  /**
   * Measures the catalogue in a data folder.
   *
   * @param arguments the data folder, and {@code index} to make the index and nothing else
   */
  public static void main(String[] arguments) throws IOException {
    String what = arguments.length > 1 ? arguments[1] : "";
    boolean onlyIndex = what.equals("index");
    long begun = System.nanoTime();
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(HechtwijzerApplication.class)
            .initializers(started -> prepare(started, onlyIndex))
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--hechtwijzer.data-dir=" + arguments[0],
                "--hechtwijzer.search.storage=file",
                "--hechtwijzer.search.start-within=30m",
                "--logging.level.root=warn",
                "--logging.level.nl.hechtwijzer.editing=info",
                "--logging.level.nl.hechtwijzer.search=info")) {
      System.out.printf(
          Locale.ROOT, "started in %.1f s%n", (System.nanoTime() - begun) / 1_000_000_000.0);
      if (!onlyIndex) {
        new SearchBenchmark(application).run();
      }
      tellMemory();
    }
  }

  /**
   * The files that editors keep of every entry are made at a first start, and cost as much again:
   * where the index is made, not now.
   */
  private static void prepare(ConfigurableApplicationContext application, boolean onlyIndex) {
    if (onlyIndex) {
      application.addBeanFactoryPostProcessor(
          beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("adoptsAtStart"));
    }
  }

  private void run() {
    int all = search.count(List.of(SearchQuery.everything())).get(0);
    System.out.printf(Locale.ROOT, "%,d entries; median / 95th percentile in ms%n", all);
    for (var kind : kinds().entrySet()) {
      measure(
          kind.getKey(),
          kind.getValue(),
          List.of(new Way("service", search::find), new Way("index", this::askIndex)));
    }
    measureDeepPages(all);
  }

  private static void tellMemory() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM")) {
        System.out.println(
            "memory of the process at most: " + line.replaceAll("\\D+", "") + " KiB");
      }
    }
  }

  private void askIndex(SearchQuery query) {
    index.ask(query, FacetValues.with(query, offered), CatalogueSearch.PAGE_SIZE, true, today);
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
    kinds.put("new text", newTexts(random));
    return kinds;
  }

  /** As many as there are rounds, warming up too, so that none is asked again. */
  private static List<SearchQuery> newTexts(Random random) {
    List<SearchQuery> texts = new ArrayList<>();
    for (String one : WORDS) {
      for (String other : WORDS) {
        if (one.compareTo(other) < 0) {
          texts.add(SearchQuery.everything().withText(one + " " + other));
        }
      }
    }
    Collections.shuffle(texts, random);
    return texts;
  }

  /** One way to ask, with how long it took. */
  private static final class Way {

    private final String name;
    private final Question question;
    private final List<Long> times = new ArrayList<>();
    private long spent;

    Way(String name, Question question) {
      this.name = name;
      this.question = question;
    }

    /** Asks, unless enough time went to warming up. */
    void warmUp(SearchQuery query, int round) {
      if (spent < MOST_NANOS / 2 || round >= -FEWEST / 2) {
        long begun = System.nanoTime();
        question.ask(query);
        spent += System.nanoTime() - begun;
      }
    }

    void measure(SearchQuery query) {
      if (times.stream().mapToLong(time -> time).sum() < MOST_NANOS || times.size() < FEWEST) {
        long begun = System.nanoTime();
        question.ask(query);
        times.add(System.nanoTime() - begun);
      }
    }

    String told() {
      List<Long> sorted = times.stream().sorted().toList();
      return String.format(
          Locale.ROOT,
          " | %s %.2f / %.2f%s",
          name,
          sorted.get(sorted.size() / 2) / 1_000_000.0,
          sorted.get((int) (sorted.size() * 0.95)) / 1_000_000.0,
          sorted.size() < MEASURED ? " (" + sorted.size() + " rounds)" : "");
    }
  }

  /** The ways take turns, so that whatever else the machine does hits all of them. */
  private static void measure(String kind, List<SearchQuery> queries, List<Way> ways) {
    for (int round = -WARM_UP; round < MEASURED; round++) {
      SearchQuery query = queries.get(Math.floorMod(round, queries.size()));
      for (Way way : ways) {
        if (round < 0) {
          way.warmUp(query, round);
        } else {
          way.measure(query);
        }
      }
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-16s", kind));
    ways.forEach(way -> line.append(way.told()));
    System.out.println(line);
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
