package nl.hechtwijzer.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Looks again and again which drafts have to be published now. What is to be done stands in the
 * database alone, so a restart forgets nothing and several nodes may look.
 *
 * <p>A database that is away for a while passes, and publishing is tried until it is back. Any
 * other failure is tried a few times; then the draft goes back to its owner, who would otherwise
 * wait for it in vain while it keeps those behind it from their turn.
 */
@Component
class PublishesOnTime {

  private static final Logger LOG = LoggerFactory.getLogger(PublishesOnTime.class);
  private static final int ATTEMPTS = 3;

  private final PublishDue due;

  /**
   * How often each draft failed, by its id, known to the scheduler's thread alone. A restart may
   * forget it: the counting then begins anew.
   */
  private final Map<Long, Integer> failures = new HashMap<>();

  PublishesOnTime(PublishDue due) {
    this.due = due;
  }

  @Scheduled(fixedDelayString = "${hechtwijzer.editing.look-every:5s}")
  void publishWhatIsDue() {
    List<Long> ids = due.ids();
    failures.keySet().retainAll(ids);
    ids.forEach(this::publish);
  }

  private void publish(long draftId) {
    try {
      due.publish(draftId);
    } catch (TransientDataAccessException
        | RecoverableDataAccessException
        | DataAccessResourceFailureException
        | CannotCreateTransactionException passing) {
      LOG.warn("Draft {} waits for the database to be published", draftId, passing);
    } catch (RuntimeException e) {
      LOG.error("Draft {} could not be published at its moment", draftId, e);
      if (failures.merge(draftId, 1, Integer::sum) >= ATTEMPTS) {
        giveUp(draftId);
      }
    }
  }

  /** When even this fails, it is the database after all, and both are tried again. */
  private void giveUp(long draftId) {
    try {
      due.giveUp(draftId);
    } catch (RuntimeException e) {
      LOG.error("Draft {} could not be given back either; this is tried again", draftId, e);
    }
  }
}
