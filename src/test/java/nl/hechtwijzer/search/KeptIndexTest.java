package nl.hechtwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.hechtwijzer.HechtwijzerApplication;
import nl.hechtwijzer.search.index.RebuildIndex;
import nl.hechtwijzer.testing.catalogue.GenerateCatalogue;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An index that is kept in a folder, over several starts of the real application on a real H2 file.
 * Each test goes on where the one before it stopped, as starts do.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeptIndexTest {

  private static final int SEEDED = 8;
  private static final int ENTRIES = 400;
  private static final int FEWER = 250;

  /** How many are written to the index at once. */
  private static final int BATCH = 200;

  /** Far longer than it takes: two processors may have much else to do. */
  private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

  private static final String TEXT = "gehechtheidsproblemen";

  @TempDir static Path folder;

  private static Path data(String name) {
    return folder.resolve(name);
  }

  private static String database(String name) {
    return "jdbc:h2:file:" + data(name).resolve("catalogue");
  }

  private static void generate(String name, int entries) throws SQLException {
    GenerateCatalogue.fill(database(name), "", "", entries);
  }

  private static ConfigurableApplicationContext start(String database) {
    return start(
        context -> {},
        "--hechtwijzer.data-dir=" + data(database),
        "--hechtwijzer.search.folder=" + folder.resolve("index"),
        "--hechtwijzer.search.start-within=5m");
  }

  private static ConfigurableApplicationContext start(
      ApplicationContextInitializer<?> prepare, String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--hechtwijzer.search.storage=file"));
    all.addAll(List.of(settings));
    return new SpringApplicationBuilder(HechtwijzerApplication.class)
        .initializers(prepare)
        .run(all.toArray(String[]::new));
  }

  private static int total(ConfigurableApplicationContext application, String text) {
    return application
        .getBean(CatalogueSearch.class)
        .find(SearchQuery.everything().withText(text))
        .total();
  }

  /** How many entries this start had to write or remove. */
  private static int mended(ConfigurableApplicationContext application) {
    return application.getBean(RebuildIndex.class).progress().total();
  }

  @Test
  @Order(1)
  void isMadeOnceAndThenKept() throws SQLException {
    generate("full", ENTRIES);

    int found;
    try (ConfigurableApplicationContext first = start("full")) {
      assertThat(mended(first)).isEqualTo(SEEDED + ENTRIES);
      assertThat(total(first, "")).isEqualTo(SEEDED + ENTRIES);
      assertThat(total(first, TEXT)).isPositive();
      found = total(first, TEXT);
      rebuildUnderLoad(first);
    }
    try (ConfigurableApplicationContext second = start("full")) {
      assertThat(mended(second)).isZero();
      assertThat(total(second, TEXT)).isEqualTo(found);
    }
  }

  /** Visitors ask all the time and never see an error or a list that lacks an entry. */
  private static void rebuildUnderLoad(ConfigurableApplicationContext application) {
    RebuildIndex rebuild = application.getBean(RebuildIndex.class);
    HttpClient client = HttpClient.newHttpClient();
    String list =
        "http://127.0.0.1:"
            + application.getEnvironment().getProperty("local.server.port")
            + "/api/v1/interventies?q=";
    String before = body(client, again(list, "before"));
    List<String> answers = new ArrayList<>();

    assertThat(rebuild.start()).isTrue();
    while (rebuild.progress().isRunning() || answers.size() < 5) {
      answers.add(body(client, again(list, "" + answers.size())));
    }

    assertThat(rebuild.progress().failed()).isFalse();
    assertThat(rebuild.progress().done()).isEqualTo(SEEDED + ENTRIES);
    assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(before));
  }

  private static String body(HttpClient client, String address) {
    HttpResponse<String> answer = answer(client, address);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** Another address for the same question, since of several texts the last counts. */
  private static String again(String list, String passedOver) {
    return list + passedOver + "&q=" + TEXT;
  }

  @Test
  @Order(2)
  void isMadeAnewWhenItCannotBeRead() throws IOException {
    for (String kind : List.of("segments_", ".cf")) {
      damage(kind);

      try (ConfigurableApplicationContext application = start("full")) {
        assertThat(mended(application)).as(kind).isEqualTo(SEEDED + ENTRIES);
        assertThat(total(application, TEXT)).isPositive();
      }
    }
  }

  /** Turns bytes over in the middle of every file of a kind. */
  private static void damage(String kind) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.resolve("index"))) {
      files = all.filter(file -> file.getFileName().toString().contains(kind)).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = bytes.length / 3; i < bytes.length / 3 + 20 && i < bytes.length; i++) {
        bytes[i] = (byte) ~bytes[i];
      }
      Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }
  }

  /** A backup is put back: it has fewer entries, and one that was different then. */
  @Test
  @Order(3)
  void followsADatabaseThatIsOlderThanIt() throws SQLException {
    generate("backup", FEWER);
    try (Connection connection = DriverManager.getConnection(database("backup"), "", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update intervention set name = 'Roodborst', revision = 7 where slug = 'nika'");
    }

    try (ConfigurableApplicationContext application = start("backup")) {
      assertThat(mended(application)).isEqualTo(SEEDED + FEWER);
      assertThat(total(application, "")).isEqualTo(SEEDED + FEWER);
      assertThat(total(application, "roodborst")).isEqualTo(1);
    }
  }

  /** As after a crash that took the index: the site is open before the new one is there. */
  @Test
  @Order(4)
  void tellsWhatIsMissingUntilTheIndexIsMade() {
    Semaphore batches = new Semaphore(1);
    try (ConfigurableApplicationContext application =
        start(
            context ->
                context.getBeanFactory().addBeanPostProcessor(beforeWriting(batches::acquire)),
            "--hechtwijzer.data-dir=" + data("full"),
            "--hechtwijzer.search.folder=" + folder.resolve("new"),
            "--hechtwijzer.search.start-within=0s")) {
      String site =
          "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
      HttpClient client = HttpClient.newHttpClient();
      int all = SEEDED + ENTRIES;
      String list = site + "/interventies";
      await()
          .atMost(ONE_MINUTE)
          .until(() -> answer(client, list).body().contains(written(BATCH, all)));

      for (String page :
          List.of("/interventies", "/", "/wijzer?stap=uitkomst&situatie=gehechtheidsproblemen")) {
        HttpResponse<String> answer = answer(client, site + page);
        assertThat(answer.statusCode()).as(page).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(page).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).as(page).contains("no-store");
        assertThat(answer.body()).as(page).contains(written(BATCH, all));
      }
      assertThat(answer(client, site + "/interventies/nika").statusCode()).isEqualTo(200);
      HttpResponse<String> machine = answer(client, site + "/api/v1/interventies");
      assertThat(machine.statusCode()).isEqualTo(503);
      assertThat(machine.headers().firstValue("Retry-After")).isPresent();
      assertThat(machine.body()).contains("De zoekindex wordt gemaakt");

      batches.release(all);
      await().atMost(ONE_MINUTE).until(() -> application.getBean(RebuildIndex.class).isReady());
      await()
          .atMost(ONE_MINUTE)
          .until(() -> answer(client, list).body().contains(">" + all + " interventies<"));
      assertThat(answer(client, list).body()).doesNotContain("De zoekindex wordt gemaakt");
      assertThat(answer(client, site + "/").body()).doesNotContain("De zoekindex wordt gemaakt");
      assertThat(answer(client, site + "/api/v1/interventies").statusCode()).isEqualTo(200);
    }
  }

  private static String written(int done, int all) {
    return done + " van " + all + " interventies staan erin";
  }

  /** As on a disk that is full for a while. */
  @Test
  @Order(5)
  void isMadeAsSoonAsItCanBeWritten() {
    AtomicInteger tries = new AtomicInteger();
    try (ConfigurableApplicationContext application =
        start(
            context ->
                context
                    .getBeanFactory()
                    .addBeanPostProcessor(
                        beforeWriting(
                            () -> {
                              if (tries.incrementAndGet() <= 2) {
                                throw new IllegalStateException("No space left on device");
                              }
                            })),
            "--hechtwijzer.data-dir=" + data("full"),
            "--hechtwijzer.search.folder=" + folder.resolve("full-disk"),
            "--hechtwijzer.search.retry-after=50ms")) {
      await().atMost(ONE_MINUTE).until(() -> application.getBean(RebuildIndex.class).isReady());
      assertThat(total(application, "")).isEqualTo(SEEDED + ENTRIES);
    }
  }

  private interface Hindrance {
    void beforeWriting() throws Exception;
  }

  /** Does this before each batch of entries is written to the index. */
  private static BeanPostProcessor beforeWriting(Hindrance hindrance) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("writeIndex")) {
          return bean;
        }
        ProxyFactory held = new ProxyFactory(bean);
        held.setProxyTargetClass(true);
        held.addAdvice(
            (MethodInterceptor)
                call -> {
                  if (call.getMethod().getName().equals("write")) {
                    hindrance.beforeWriting();
                  }
                  return call.proceed();
                });
        return held.getProxy();
      }
    };
  }

  private static HttpResponse<String> answer(HttpClient client, String address) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, */*").build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("A visitor got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
