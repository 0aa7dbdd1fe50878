package nl.hechtwijzer.editing;

import java.time.Clock;
import java.time.Instant;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets others see who has a draft open. Apart from any save, which must not fail because of it. */
@Service
public class ShowPresence {

  private final DraftEditors editors;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ShowPresence(DraftEditors editors, PlatformTransactionManager transactions, Clock clock) {
    this.editors = editors;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** This person has the draft open now. */
  public void here(long draftId, Author who) {
    try {
      transaction.executeWithoutResult(status -> see(draftId, who));
    } catch (DataIntegrityViolationException e) {
      // The same person in two windows at once, of which the other was first; or no such draft.
      return;
    }
  }

  private void see(long draftId, Author who) {
    Instant now = clock.instant();
    if (editors.see(draftId, who.personId(), who.name(), now) == 0) {
      editors.add(draftId, who.personId(), who.name(), now);
    }
  }

  /** This person closed the draft. */
  public void gone(long draftId, Author who) {
    transaction.executeWithoutResult(status -> editors.remove(draftId, who.personId()));
  }
}
