package nl.hechtwijzer.intervention;

import java.time.Instant;
import nl.hechtwijzer.site.CatalogueState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Holds the catalogue version in memory, so that a page can be found unchanged without any query. A
 * look at the database every second keeps several nodes, or a database put back from a backup, in
 * step.
 */
@Service
class CurrentCatalogue implements CatalogueState {

  private final CatalogueVersions versions;
  private final ApplicationEventPublisher events;
  private volatile State state;

  CurrentCatalogue(CatalogueVersions versions, ApplicationEventPublisher events) {
    this.versions = versions;
    this.events = events;
    this.state = read();
  }

  private record State(long number, Instant changedAt) {}

  @Override
  public long version() {
    return state.number();
  }

  @Override
  public Instant changedAt() {
    return state.changedAt();
  }

  @Scheduled(fixedDelayString = "${hechtwijzer.catalogue.check-every:1s}")
  void refresh() {
    State before = state;
    State found = read();
    if (found.number() != before.number()) {
      // What pages are made from has to be there before the number under which they are kept.
      events.publishEvent(new CatalogueChangedElsewhere());
      settle(before, found);
    }
  }

  private synchronized void settle(State before, State found) {
    if (state == before) {
      state = found;
    }
  }

  /**
   * A change made here is seen here in the very next request; unless another node was faster, whose
   * change has to be followed first.
   */
  @TransactionalEventListener
  void see(CatalogueChanged change) {
    if (!step(change)) {
      refresh();
    }
  }

  private synchronized boolean step(CatalogueChanged change) {
    boolean next = change.version() == state.number() + 1;
    if (next) {
      state = new State(change.version(), change.changedAt());
    }
    return next;
  }

  private State read() {
    CatalogueVersion version =
        versions
            .findById(1)
            .orElseThrow(() -> new IllegalStateException("The catalogue has no version row"));
    return new State(version.number(), version.changedAt());
  }
}
