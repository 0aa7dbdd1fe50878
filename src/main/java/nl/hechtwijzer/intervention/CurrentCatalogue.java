package nl.hechtwijzer.intervention;

import java.time.Instant;
import nl.hechtwijzer.site.CatalogueState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
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
  private volatile Edition edition;

  CurrentCatalogue(CatalogueVersions versions, ApplicationEventPublisher events) {
    this.versions = versions;
    this.events = events;
    Published found = read();
    this.edition = new Edition(found.version(), found.changedAt(), false);
  }

  private record Published(long version, Instant changedAt) {

    boolean isShownIn(Edition edition) {
      return version == edition.version() && changedAt.equals(edition.changedAt());
    }
  }

  @Override
  public long version() {
    return edition.version();
  }

  @Override
  public Instant changedAt() {
    return edition.changedAt();
  }

  @Override
  public Edition edition() {
    return edition;
  }

  @Scheduled(fixedDelayString = "${hechtwijzer.catalogue.check-every:1s}")
  void refresh() {
    Edition before = edition;
    Published found = read();
    if (!found.isShownIn(before)) {
      // What pages are made from has to be there before the number under which they are kept.
      events.publishEvent(new CatalogueChangedElsewhere());
      take(before, found);
    }
  }

  private synchronized void take(Edition before, Published found) {
    if (version() == before.version() && changedAt().equals(before.changedAt())) {
      edition = next(found);
    }
  }

  /**
   * A change made here is seen here in the very next request; unless another node was faster, whose
   * change has to be followed first.
   */
  @TransactionalEventListener
  @Order(0)
  void see(CatalogueChanged change) {
    if (!step(change)) {
      refresh();
    }
  }

  private synchronized boolean step(CatalogueChanged change) {
    boolean next = change.version() == version() + 1;
    if (next) {
      edition = next(new Published(change.version(), change.changedAt()));
    }
    return next;
  }

  @EventListener
  synchronized void see(CatalogueCopyMade copy) {
    edition = new Edition(version(), changedAt(), copy.complete());
  }

  private Edition next(Published published) {
    return new Edition(published.version(), published.changedAt(), edition.complete());
  }

  private Published read() {
    CatalogueVersion version =
        versions
            .findById(1)
            .orElseThrow(() -> new IllegalStateException("The catalogue has no version row"));
    return new Published(version.number(), version.changedAt());
  }
}
