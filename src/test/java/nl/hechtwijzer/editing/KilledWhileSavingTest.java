package nl.hechtwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import nl.hechtwijzer.testing.ServerProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real process, ended without warning while editors save and publish: {@code mvn test -Pfaults
 * -Dtest=KilledWhileSavingTest}. How often: {@code -Dfaults.rounds=20}; which moments and texts:
 * {@code -Dfaults.seed=…}. That it can fail shows {@code -Dfaults.write-delay=2000}: a database
 * that may wait with writing, as H2 does when nobody tells it otherwise.
 */
@Tag("faults")
class KilledWhileSavingTest {

  private static final Logger LOG = LoggerFactory.getLogger(KilledWhileSavingTest.class);
  private static final int ROUNDS = Integer.getInteger("faults.rounds", 20);
  private static final long SEED = Long.getLong("faults.seed", 4);
  private static final @Nullable Integer WRITE_DELAY = Integer.getInteger("faults.write-delay");
  private static final int EDITORS = 3;
  private static final int SOONEST = 200;
  private static final int LATEST = 1_500;
  private static final String NAME = "stroom.weg";
  private static final String PASSWORD = "kwikstaart-onder-de-dakrand-1742";

  @TempDir Path data;

  private final Random random = new Random(SEED);
  private final WorkplaceVisit visit = new WorkplaceVisit(NAME, PASSWORD);
  private final List<EditorAtWork> editors = new ArrayList<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(EDITORS);

  private long versionBefore;
  private int shownBefore;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void keepsEverySaveAndEveryPublicationThatWasAcknowledged() throws Exception {
    for (int number = 1; number <= EDITORS; number++) {
      editors.add(new EditorAtWork(number, visit, random.nextLong()));
    }
    try {
      for (int round = 1; round <= ROUNDS; round++) {
        try (ServerProcess server = start().awaitReady()) {
          visit.at(server);
          look(round == 1, false);
          work(server);
        }
        LOG.info(
            "Round {}: {} saves and {} publications acknowledged",
            round,
            total(EditorAtWork::saves),
            total(EditorAtWork::publications));
      }
      try (ServerProcess server = start().awaitReady()) {
        visit.at(server);
        look(false, true);
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(total(EditorAtWork::saves)).isGreaterThan(ROUNDS);
    assertThat(total(EditorAtWork::publications)).isGreaterThan(ROUNDS);
    assertThat(visit.signIns()).as("times that somebody had to sign in").isEqualTo(1);
    LOG.info(
        "{} rounds with seed {}: {} saves and {} publications acknowledged, nothing lost;"
            + " {} publications were there whose answer never came",
        ROUNDS,
        SEED,
        total(EditorAtWork::saves),
        total(EditorAtWork::publications),
        total(EditorAtWork::unanswered));
    editors.forEach(editor -> LOG.info(editor.checked()));
  }

  /** Three of four times with a kept index, which then has to catch up with the database. */
  private ServerProcess start() {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--hechtwijzer.admin.name=" + NAME,
                "--hechtwijzer.admin.password=" + PASSWORD,
                "--hechtwijzer.search.storage=" + (random.nextInt(4) == 0 ? "memory" : "file")));
    if (WRITE_DELAY != null) {
      settings.add(
          "--spring.datasource.url=jdbc:h2:file:%s;WRITE_DELAY=%d;DB_CLOSE_ON_EXIT=FALSE"
              .formatted(data.resolve("catalogue"), WRITE_DELAY));
    }
    return ServerProcess.start(data, settings.toArray(String[]::new));
  }

  private void work(ServerProcess server) throws Exception {
    CountDownLatch published = new CountDownLatch(1);
    List<Future<?>> working = new ArrayList<>();
    for (EditorAtWork editor : editors) {
      working.add(threads.submit(() -> editor.workUntilKilled(published::countDown)));
    }
    // A server that just started is slow: it is only ended once it is at work on publications.
    boolean atWork = published.await(30, TimeUnit.SECONDS);
    // The moment is the point of it: nothing to wait for.
    TimeUnit.MILLISECONDS.sleep(SOONEST + random.nextInt(LATEST - SOONEST));
    server.kill();
    for (Future<?> done : working) {
      done.get(1, TimeUnit.MINUTES);
    }
    assertThat(atWork).as("something was published within half a minute").isTrue();
  }

  private void look(boolean first, boolean everything) throws IOException {
    if (first) {
      versionBefore = EditorAtWork.catalogueVersion(visit);
      shownBefore = EditorAtWork.list(visit, "").path("totaal").asInt();
      return;
    }
    for (EditorAtWork editor : editors) {
      editor.check(everything);
    }
    long version = EditorAtWork.catalogueVersion(visit);
    assertThat(version).isEqualTo(versionBefore + total(EditorAtWork::revisions));
    for (EditorAtWork editor : editors) {
      assertThat(version).isGreaterThanOrEqualTo(editor.catalogueVersion());
    }
    long shown = editors.stream().mapToLong(EditorAtWork::shown).sum();
    assertThat(EditorAtWork.list(visit, "").path("totaal").asLong()).isEqualTo(shownBefore + shown);
  }

  private int total(ToIntFunction<EditorAtWork> of) {
    return editors.stream().mapToInt(of).sum();
  }
}
