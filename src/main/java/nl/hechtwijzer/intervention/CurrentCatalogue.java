package nl.hechtwijzer.intervention;

import java.time.Instant;
import nl.hechtwijzer.site.CatalogueState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Holds the catalogue version in memory, so that a page can be found unchanged without any query. A
 * look at the database every second keeps several nodes, or a database put back from a backup, in
 * step. A version is settled when whoever keeps a copy of the catalogue has compared it.
 */
@Service
class CurrentCatalogue implements CatalogueState {

  private final CatalogueVersions versions;
  private final ApplicationEventPublisher events;
  private volatile State state;

  CurrentCatalogue(CatalogueVersions versions, ApplicationEventPublisher events) {
    this.versions = versions;
    this.events = events;
    this.state = State.first(read());
  }

  private record Published(long version, Instant changedAt) {}

  private record State(Edition edition, Instant changedAt) {

    static State first(Published published) {
      return new State(new Edition(published.version(), 1, false), published.changedAt());
    }

    State with(Published published) {
      return new State(
          new Edition(published.version(), edition.number() + 1, false), published.changedAt());
    }

    State with(boolean settled) {
      return new State(new Edition(edition.version(), edition.number(), settled), changedAt);
    }

    /** What settled wrongly cannot settle again: pages of it are out under its lasting tag. */
    State corrected() {
      return new State(new Edition(edition.version(), edition.number() + 1, false), changedAt);
    }
  }

  @Override
  public long version() {
    return state.edition().version();
  }

  @Override
  public Instant changedAt() {
    return state.changedAt();
  }

  @Override
  public Edition edition() {
    return state.edition();
  }

  @Scheduled(fixedDelayString = "${hechtwijzer.catalogue.check-every:1s}")
  void refresh() {
    long before = version();
    Published found = read();
    if (found.version() != before) {
      // What pages are made from has to be there before the number under which they are kept.
      events.publishEvent(new CatalogueChangedElsewhere());
      take(before, found);
    }
  }

  private synchronized void take(long before, Published found) {
    if (version() == before) {
      state = state.with(found);
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
    boolean next = change.version() == version() + 1;
    if (next) {
      state = state.with(new Published(change.version(), change.changedAt()));
    }
    return next;
  }

  /**
   * A copy of the catalogue agrees with it. That settles the version, unless pages were already
   * taken for right that were made of another copy.
   */
  @EventListener
  synchronized void see(CatalogueCopyCompared compared) {
    boolean wasSettled = state.edition().settled();
    State next = compared.corrected() ? state.corrected() : state;
    boolean settles = compared.version() == version() && !(wasSettled && compared.corrected());
    state = settles ? next.with(true) : next;
  }

  /** What was made of the smaller copy is made again. */
  @EventListener
  synchronized void see(CatalogueCopyGrew grown) {
    state = state.corrected();
  }

  private Published read() {
    CatalogueVersion version =
        versions
            .findById(1)
            .orElseThrow(() -> new IllegalStateException("The catalogue has no version row"));
    return new Published(version.number(), version.changedAt());
  }
}
