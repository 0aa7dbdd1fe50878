package nl.hechtwijzer.intervention;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.core.Ordered;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets what this node writes to its copy of the catalogue, the index, come in the order of the
 * catalogue itself. The lock in the database goes with the commit of a publication, and only then
 * does the index take it in: the next publication could overtake it there, and so could whoever
 * writes to the index what was read before. An entry that was just withdrawn would be found again.
 */
@Component
public class CatalogueTurn {

  /** Far longer than a publication takes; whoever waits in vain tries again or is told so. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ReentrantLock turn = new ReentrantLock(true);

  /**
   * Waits for the turn of this transaction, which keeps it until it has ended and its index has
   * taken it in. To be called before anything is read of the catalogue.
   *
   * @throws CannotAcquireLockException when the turn does not come
   * @throws IllegalStateException outside a transaction
   */
  public void await() {
    if (turn.isHeldByCurrentThread()) {
      return;
    }
    if (!isMine()) {
      throw new CannotAcquireLockException("The catalogue was being changed all the time");
    }
    try {
      TransactionSynchronizationManager.registerSynchronization(new End());
    } catch (IllegalStateException noTransaction) {
      turn.unlock();
      throw noTransaction;
    }
  }

  private boolean isMine() {
    try {
      return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Before all others that follow the end: some of them wait for who waits for the turn. */
  private final class End implements TransactionSynchronization {

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void afterCompletion(int status) {
      turn.unlock();
    }
  }
}
