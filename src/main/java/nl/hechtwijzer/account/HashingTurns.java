package nl.hechtwijzer.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to compute a hash. Each takes much memory and a whole processor on purpose, so
 * half of the processors are left to those who read. Few may wait, and not for long: every one of
 * them holds a thread of the server, and a crowd would hold them all. Who finds no room is told so
 * at once, before anything is asked of the database.
 */
@Component
public class HashingTurns {

  /** When whoever found no room may find some. */
  public static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(5);

  private static final int WAITING = 16;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final Semaphore room;
  private final Semaphore places;
  private final Duration longestWait;
  private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

  @Autowired
  HashingTurns() {
    this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, LONGEST_WAIT);
  }

  HashingTurns(int places, int waiting, Duration longestWait) {
    this.places = new Semaphore(places, true);
    this.room = new Semaphore(places + waiting);
    this.longestWait = longestWait;
  }

  /**
   * Does work that is going to need hashes, with room for them kept from the start to the end.
   *
   * @throws TooBusy when there is no room, or a turn did not come in time
   */
  <T extends @Nullable Object> T withRoom(Supplier<T> work) {
    if (inside.get()) {
      return work.get();
    }
    if (!enter()) {
      throw new TooBusy();
    }
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  /** Keeps room for what this thread is going to do, if there is any, until it leaves. */
  public boolean enter() {
    boolean entered = room.tryAcquire();
    if (entered) {
      inside.set(true);
    }
    return entered;
  }

  /** Gives the room to others. */
  public void leave() {
    inside.remove();
    room.release();
  }

  /**
   * Computes one hash when its turn comes.
   *
   * @throws TooBusy when there is no room, or the turn did not come in time
   */
  <T extends @Nullable Object> T compute(Supplier<T> hash) {
    return withRoom(() -> inTurn(hash));
  }

  private <T extends @Nullable Object> T inTurn(Supplier<T> hash) {
    try {
      if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TooBusy();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TooBusy();
    }
    try {
      return hash.get();
    } finally {
      places.release();
    }
  }
}
