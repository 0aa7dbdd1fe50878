package nl.hechtwijzer.search.index;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.hechtwijzer.intervention.CatalogueChanged;
import nl.hechtwijzer.intervention.CatalogueChangedElsewhere;
import nl.hechtwijzer.intervention.CatalogueCopyMade;
import nl.hechtwijzer.search.RebuildProgress;
import nl.hechtwijzer.search.SearchSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index in step with the database. A publication writes to it by itself. Where that
 * cannot be relied on (a first start, a crash in between, a database put back from a backup,
 * another node's publication, a write that failed) everything is written anew.
 */
@Component
class IndexKeeper implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final int STOP_WITHIN_SECONDS = 10;
  private static final int FOLLOW_WITHIN_SECONDS = 60;

  /** Ten seconds become eighty at most. */
  private static final int MOST_DOUBLINGS = 4;

  private final WriteIndex index;
  private final OpenSearchOutbox outbox;
  private final IndexStamp stamp;
  private final SearchSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  /** Made at every start, since a context can be stopped and started again. */
  private volatile @Nullable ScheduledExecutorService worker;

  private volatile boolean ready;
  private volatile RebuildProgress progress = RebuildProgress.none();

  /** How often in a row it went wrong; known to the worker alone. */
  private int failures;

  IndexKeeper(
      WriteIndex index,
      OpenSearchOutbox outbox,
      IndexStamp stamp,
      SearchSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.index = index;
    this.outbox = outbox;
    this.stamp = stamp;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the index holds every entry as it stands. */
  boolean isReady() {
    return ready;
  }

  /** How the last writing of everything went, or goes. */
  RebuildProgress progress() {
    return progress;
  }

  /** Writes everything anew while the index goes on serving; false when that already goes on. */
  synchronized boolean rebuild() {
    ScheduledExecutorService current = worker;
    if (progress.isRunning() || current == null) {
      return false;
    }
    progress = RebuildProgress.started(clock.instant());
    current.execute(this::attempt);
    return true;
  }

  /** Takes the index for wrong, because something could not be written to it, and mends it. */
  void distrust() {
    setReady(false);
    ScheduledExecutorService current = worker;
    if (current != null) {
      current.execute(this::attempt);
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(this::thread);
    worker = started;
    if (isShared() ? outbox.isWhole() : stamp.isOf(stamp.current())) {
      setReady(true);
      return;
    }
    progress = RebuildProgress.started(clock.instant());
    Future<?> first = started.submit(this::attempt);
    if (!isDone(first, settings.startWithin().toMillis())) {
      LOG.info("The search index is not ready yet; lists come when it is");
    }
  }

  private static boolean isDone(Future<?> work, long withinMillis) {
    try {
      work.get(withinMillis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The search index cannot be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "search-index");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void stop() {
    ScheduledExecutorService stopped = worker;
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
    return worker != null;
  }

  /** Before the web server, which only then lets visitors in. */
  @Override
  public int getPhase() {
    return 0;
  }

  /** Whether all nodes write to one index and read from it. */
  private boolean isShared() {
    return settings.engine() == SearchSettings.Engine.OPENSEARCH;
  }

  /** Nobody sees the version before the index has it. */
  @TransactionalEventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void awaitBefore(CatalogueChanged changed) {
    if (isShared()) {
      awaitOutbox();
    }
  }

  private void awaitOutbox() {
    try {
      outbox.await();
    } catch (RuntimeException e) {
      LOG.error("The search index is behind the catalogue", e);
      distrust();
    }
  }

  /** The index took the publication in when it was committed. */
  @TransactionalEventListener
  void stampAfter(CatalogueChanged changed) {
    ScheduledExecutorService current = worker;
    if (current != null) {
      current.execute(this::stampIfReady);
    }
  }

  private void stampIfReady() {
    if (ready && !isShared()) {
      stamp.put(stamp.current());
    }
  }

  /**
   * Follows a publication by another node, which wrote to an index of its own. Without this a list
   * made from the older index would be kept as that of the newer catalogue.
   */
  @EventListener
  void follow(CatalogueChangedElsewhere changed) {
    ScheduledExecutorService current = worker;
    if (current == null || !ready) {
      return;
    }
    if (isShared()) {
      awaitOutbox();
      return;
    }
    if (!isDone(current.submit(this::attempt), TimeUnit.SECONDS.toMillis(FOLLOW_WITHIN_SECONDS))) {
      LOG.warn("The search index is behind the catalogue by more than it could follow at once");
      setReady(false);
    }
  }

  private void setReady(boolean now) {
    if (now != ready) {
      ready = now;
      events.publishEvent(new CatalogueCopyMade(now));
    }
  }

  private void attempt() {
    try {
      String made = stamp.current();
      if (isShared()) {
        outbox.writeAll(!ready);
        outbox.await();
      } else {
        made = writeAllOfThisNode(made);
      }
      failures = 0;
      tell(progress.finished(clock.instant()));
      setReady(true);
      if (!isShared()) {
        stamp.put(made);
      }
    } catch (RuntimeException e) {
      ScheduledExecutorService current = worker;
      if (current != null) {
        LOG.error("The search index could not be written; this is tried again", e);
        setReady(false);
        tell(progress.failed(clock.instant()));
        failures = Math.min(failures + 1, MOST_DOUBLINGS);
        ScheduledFuture<?> unused =
            current.schedule(
                this::attempt,
                settings.retryAfter().multipliedBy(1L << (failures - 1)).toMillis(),
                TimeUnit.MILLISECONDS);
      }
    }
  }

  /** Of what the index was made in the end. */
  private String writeAllOfThisNode(String begun) {
    String made = begun;
    writeAll(ready);
    while (!stamp.current().equals(made)) {
      // A publication came in between, and may have been overwritten.
      made = stamp.current();
      writeAll(true);
    }
    return made;
  }

  private void tell(RebuildProgress news) {
    progress = news;
  }

  private void writeAll(boolean inTurn) {
    List<List<Long>> batches = index.batches();
    tell(progress.of(batches.stream().mapToInt(List::size).sum()));
    long begun = clock.millis();
    if (inTurn) {
      batches.forEach(batch -> write(batch, true));
    } else {
      sideBySide(batches);
    }
    index.finish();
    LOG.info("Search index: {} entries written in {} ms", progress.total(), clock.millis() - begun);
  }

  private void write(List<Long> batch, boolean inTurn) {
    if (worker != null) {
      index.write(batch, inTurn);
      synchronized (this) {
        progress = progress.further(batch.size());
      }
    }
  }

  /** Before there are visitors to leave room for, every processor helps. */
  private void sideBySide(List<List<Long>> batches) {
    ExecutorService writers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), this::thread);
    try {
      CompletableFuture.allOf(
              batches.stream()
                  .map(batch -> CompletableFuture.runAsync(() -> write(batch, false), writers))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } finally {
      writers.shutdownNow();
    }
  }
}
