package nl.hechtwijzer.editing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks again and again which drafts have to be published now. What is to be done stands in the
 * database alone, so a restart forgets nothing and several nodes may look.
 */
@Component
class PublishesOnTime {

  private static final Logger LOG = LoggerFactory.getLogger(PublishesOnTime.class);

  private final PublishDue due;

  PublishesOnTime(PublishDue due) {
    this.due = due;
  }

  @Scheduled(fixedDelayString = "${hechtwijzer.editing.look-every:5s}")
  void publishWhatIsDue() {
    for (long draftId : due.ids()) {
      try {
        due.publish(draftId);
      } catch (RuntimeException e) {
        LOG.error("Draft {} could not be published at its moment; this is tried again", draftId, e);
      }
    }
  }
}
