package nl.hechtwijzer.editing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Adopts at each start what is public without an entry. */
@Component
class AdoptsAtStart implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AdoptsAtStart.class);
  private static final int BATCH = 200;

  /** Some ten thousands of entries; what is left after that goes on behind a site that is up. */
  private static final int START_WAITS_SECONDS = 60;

  private final AdoptPublished adopt;
  private volatile boolean running;

  AdoptsAtStart(AdoptPublished adopt) {
    this.adopt = adopt;
  }

  @Override
  public void start() {
    running = true;
    CompletableFuture<Void> work = new CompletableFuture<>();
    Thread thread = new Thread(() -> run(work), "adopts-entries");
    thread.setDaemon(true);
    thread.start();
    try {
      work.get(START_WAITS_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.info("Entries are still being made for what is public; editors see more of them soon");
    } catch (ExecutionException e) {
      throw new IllegalStateException("No entries could be made for what is public", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(CompletableFuture<Void> work) {
    try {
      int adopted = 0;
      AdoptPublished.Adopted some = adopt.some("", BATCH);
      while (some.entries() > 0 && running) {
        adopted += some.entries();
        some = adopt.some(some.last(), BATCH);
      }
      if (adopted > 0) {
        LOG.info("{} entries were made for what was public without one", adopted);
      }
      work.complete(null);
    } catch (RuntimeException e) {
      LOG.error("Not everything public could be given an entry; the next start goes on", e);
      work.completeExceptionally(e);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which only then lets editors in. */
  @Override
  public int getPhase() {
    return 0;
  }
}
