package nl.hechtwijzer.intervention;

import java.time.Instant;
import nl.hechtwijzer.site.CatalogueState;
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
  private volatile State state;

  CurrentCatalogue(CatalogueVersions versions) {
    this.versions = versions;
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
  synchronized void refresh() {
    state = read();
  }

  /**
   * A change made here is seen here in the very next request. One at a time with {@link #refresh},
   * which may have read the version before.
   */
  @TransactionalEventListener
  synchronized void see(CatalogueChanged change) {
    State seen = state;
    if (change.version() > seen.number()) {
      state = new State(change.version(), change.changedAt());
    }
  }

  private State read() {
    CatalogueVersion version =
        versions
            .findById(1)
            .orElseThrow(() -> new IllegalStateException("The catalogue has no version row"));
    return new State(version.number(), version.changedAt());
  }
}
