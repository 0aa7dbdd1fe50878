package nl.hechtwijzer.intervention;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets changes of the catalogue by this node follow each other to the very end. The lock in the
 * database goes with the commit, and only then does the index of this node take in the change: the
 * next one could overtake it there, and an entry that was withdrawn right after its publication
 * would be found again.
 */
@Component
class CatalogueTurn {

  /** Far longer than a publication takes; whoever waits in vain tries again or is told so. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ReentrantLock turn = new ReentrantLock(true);

  /**
   * Waits for this transaction's turn, which it keeps until all that follows its end is done.
   *
   * @throws CannotAcquireLockException when the turn does not come
   */
  void await() {
    if (turn.isHeldByCurrentThread()) {
      return;
    }
    if (!isMine()) {
      throw new CannotAcquireLockException("The catalogue was being changed all the time");
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            turn.unlock();
          }
        });
  }

  private boolean isMine() {
    try {
      return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
