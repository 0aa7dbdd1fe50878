package nl.hechtwijzer.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.hechtwijzer.intervention.CatalogueChangedElsewhere;
import nl.hechtwijzer.intervention.CatalogueCopyCompared;
import nl.hechtwijzer.intervention.CatalogueCopyGrew;
import nl.hechtwijzer.site.CatalogueState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the database. A publication writes to it by itself; this puts right
 * whatever that cannot see: a first start, a crash in between, a database put back from a backup,
 * another vocabulary, a newer way of reading texts. Every entry in the index carries a stamp of
 * what it was made from, so a difference is found by comparing, and only what differs is written.
 */
@Component
class IndexKeeper implements SmartLifecycle, SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  static final int BATCH = 200;
  private static final int STOP_WITHIN_SECONDS = 10;
  private static final int FOLLOW_WITHIN_SECONDS = 60;

  /** Publications go on meanwhile, so after one round there may be a few more differences. */
  private static final int MOST_ROUNDS = 5;

  /** Five seconds become eighty at most. */
  private static final int MOST_DOUBLINGS = 4;

  private static final long TELL_EVERY_MILLIS = 2_000;

  /** How far apart the clocks of nodes may be, and how long a publication may take. */
  private static final Duration LEEWAY = Duration.ofMinutes(10);

  private final IndexRepair repair;
  private final ReadLexicon lexicon;
  private final CatalogueState catalogue;
  private final SearchSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  /** Made at every start, since a context can be stopped and started again. */
  private volatile @Nullable ExecutorService worker;

  private final AtomicLong toldAt = new AtomicLong();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile boolean running;
  private volatile boolean ready;
  private volatile RebuildProgress progress = RebuildProgress.none();

  /** Whether what goes on now is what an admin asked for. */
  private volatile boolean rebuilding;

  private volatile @Nullable State checked;
  private volatile Instant comparedAt = Instant.EPOCH;
  private volatile Instant notBefore = Instant.EPOCH;

  /** How often in a row it went wrong; known to the worker alone. */
  private int failures;

  /** Whether something was written that nobody was told of yet; known to the worker alone. */
  private boolean corrected;

  IndexKeeper(
      IndexRepair repair,
      ReadLexicon lexicon,
      CatalogueState catalogue,
      SearchSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repair = repair;
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  private record State(long version, Instant changedAt, String reading) {

    /** Whether the catalogue got from there to here by publishing. */
    boolean follows(State last) {
      return last.reading.equals(reading)
          && (last.version < version
              || (last.version == version && last.changedAt.equals(changedAt)));
    }
  }

  /** Whether the index holds every entry. */
  boolean isReady() {
    return ready;
  }

  /** How the last rebuild went, or goes. */
  RebuildProgress progress() {
    return progress;
  }

  /** Makes the whole index anew while it goes on serving; false when that is already going on. */
  synchronized boolean rebuild() {
    ExecutorService current = worker;
    if (progress.isRunning() || current == null) {
      return false;
    }
    progress = RebuildProgress.started(clock.instant());
    current.execute(() -> attempt(true));
    return true;
  }

  @Override
  public void start() {
    running = true;
    checked = null;
    ExecutorService started = Executors.newSingleThreadExecutor(IndexKeeper::thread);
    worker = started;
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> attempt(false), started);
    try {
      first.get(settings.startWithin().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.info("The search index is not ready yet; pages are answered without it meanwhile");
    } catch (ExecutionException e) {
      throw new IllegalStateException("The search index cannot be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "search-index");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void stop() {
    running = false;
    ExecutorService stopped = worker;
    worker = null;
    if (stopped == null) {
      return;
    }
    // Without interrupting: a batch that is being written is finished.
    stopped.shutdown();
    try {
      if (!stopped.awaitTermination(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        stopped.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which only then lets visitors in. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(
        new FixedDelayTask(this::check, settings.checkEvery(), settings.checkEvery()));
  }

  /** Looks whether anything was published, by this node or another, or read otherwise. */
  void check() {
    ExecutorService current = worker;
    boolean mayTry = !clock.instant().isBefore(notBefore);
    if (current != null
        && mayTry
        && !current().equals(checked)
        && waiting.compareAndSet(false, true)) {
      current.execute(() -> attempt(false));
    }
  }

  /**
   * Follows a publication by another node, which wrote to an index of its own. Without this a list
   * made from the older index would be kept as that of the newer catalogue.
   */
  @EventListener
  void follow(CatalogueChangedElsewhere changed) {
    ExecutorService current = worker;
    if (current == null || !ready) {
      return;
    }
    try {
      CompletableFuture.runAsync(() -> attempt(false), current)
          .get(FOLLOW_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warn("The search index is behind the catalogue by more than it could follow at once");
    } catch (ExecutionException e) {
      throw new IllegalStateException("The search index could not follow the catalogue", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private State current() {
    CatalogueState.Edition edition = catalogue.edition();
    return new State(edition.version(), edition.changedAt(), lexicon.current().fingerprint());
  }

  private void attempt(boolean all) {
    waiting.set(false);
    rebuilding = all;
    try {
      State before = current();
      Instant begun = clock.instant();
      bringUpToDate(all, before);
      comparedAt = begun;
      checked = before;
      ready = true;
      failures = 0;
      tell(known -> known.finished(clock.instant()));
      events.publishEvent(new CatalogueCopyCompared(before.version(), corrected));
      corrected = false;
    } catch (RuntimeException e) {
      if (running) {
        LOG.error("The search index could not be brought up to date; this is tried again", e);
        checked = null;
        waitLonger();
        tell(known -> known.failed(clock.instant()));
      }
    }
  }

  /** What can't be written, such as on a full disk, is not tried all the time. */
  private void waitLonger() {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    Duration wait = settings.checkEvery().multipliedBy(1L << failures);
    notBefore = clock.instant().plus(wait);
  }

  private void bringUpToDate(boolean all, State now) {
    IndexRepair.Difference difference = all ? repair.difference(true) : difference(now);
    ready |= difference.missing() == 0;
    for (int round = 0; round < MOST_ROUNDS && !difference.isNone() && running; round++) {
      int size = difference.size();
      tell(known -> known.of(size));
      Instant start = clock.instant();
      corrected = true;
      write(difference);
      LOG.info(
          "Search index: {} entries written, {} removed in {} ms",
          difference.outdated().size(),
          difference.surplus().size(),
          clock.instant().toEpochMilli() - start.toEpochMilli());
      difference = difference(now);
    }
  }

  /**
   * Only what was published since the last comparison, as long as the catalogue went on from there
   * and is read in the same way. One that was put back from a backup has a lower version, or the
   * same one of another moment.
   */
  private IndexRepair.Difference difference(State now) {
    State last = checked;
    boolean goesOn = ready && last != null && now.follows(last);
    return goesOn ? repair.differenceSince(comparedAt.minus(LEEWAY)) : repair.difference(false);
  }

  private void write(IndexRepair.Difference difference) {
    boolean served = ready;
    inBatches(difference.outdated(), batch -> repair.write(batch, served));
    inBatches(difference.surplus(), repair::remove);
    repair.flush();
  }

  private void inBatches(List<Long> ids, Consumer<List<Long>> work) {
    List<Runnable> batches = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<Long> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      batches.add(
          () -> {
            if (running) {
              work.accept(batch);
              tell(known -> known.further(batch.size()));
              tellOfGrowth();
            }
          });
    }
    if (ready) {
      batches.forEach(Runnable::run);
    } else {
      sideBySide(batches);
    }
  }

  /** Now and then: what visitors see until the index is ready is made anew each time. */
  private void tellOfGrowth() {
    long now = clock.millis();
    long last = toldAt.get();
    if (!ready && now - last >= TELL_EVERY_MILLIS && toldAt.compareAndSet(last, now)) {
      events.publishEvent(new CatalogueCopyGrew());
    }
  }

  /** While a rebuild waits for its turn, nothing else is told of. */
  private synchronized void tell(UnaryOperator<RebuildProgress> news) {
    if (rebuilding || !progress.isRunning()) {
      progress = news.apply(progress);
    }
  }

  /** Before there are visitors to leave room for, every processor helps. */
  private static void sideBySide(List<Runnable> batches) {
    ExecutorService writers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), IndexKeeper::thread);
    try {
      CompletableFuture.allOf(
              batches.stream()
                  .map(batch -> CompletableFuture.runAsync(batch, writers))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } finally {
      writers.shutdownNow();
    }
  }
}
