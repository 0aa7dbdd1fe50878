package nl.hechtwijzer.intervention;

import java.time.Instant;
import nl.hechtwijzer.vocabulary.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in for what the public sees: content comes before it, takes the place of other
 * content, or goes. Every change raises the catalogue version. It takes part in the transaction of
 * whoever decides, and {@link #open} comes first in that: changes of the catalogue then follow each
 * other one by one, on all nodes.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PublicCatalogue {

  private final Interventions interventions;
  private final CatalogueVersions versions;
  private final CatalogueTurn turn;
  private final Sources sources;
  private final Terms terms;
  private final ApplicationEventPublisher events;

  PublicCatalogue(
      Interventions interventions,
      CatalogueVersions versions,
      CatalogueTurn turn,
      Sources sources,
      Terms terms,
      ApplicationEventPublisher events) {
    this.interventions = interventions;
    this.versions = versions;
    this.turn = turn;
    this.sources = sources;
    this.terms = terms;
    this.events = events;
  }

  /**
   * Waits until nobody else is changing the catalogue, and keeps it until the transaction ends.
   *
   * @return the version of the catalogue as it now stands
   */
  public long open() {
    return locked().number();
  }

  /**
   * Puts an entry before the public for the first time, or again.
   *
   * @param revision which of its publications this is, from 1
   * @return the version of the catalogue in which it stands
   * @throws IllegalArgumentException when the content names a source or term that is not there
   */
  public long add(InterventionContent content, int revision, Instant now) {
    interventions.save(new Intervention(content, references(content), revision, now));
    return raise(now);
  }

  /**
   * Puts other content in the place of what stands at an address; it may bring another address.
   *
   * @throws InterventionNotFound when nothing stands there
   * @throws IllegalArgumentException when the content names a source or term that is not there
   */
  public long replace(String slug, InterventionContent content, int revision, Instant now) {
    Intervention intervention = published(slug);
    intervention.makeRoom();
    interventions.flush();
    intervention.republish(content, references(content), revision, now);
    return raise(now);
  }

  /**
   * Takes an entry away.
   *
   * @throws InterventionNotFound when nothing stands at the address
   */
  public long remove(String slug, Instant now) {
    interventions.delete(published(slug));
    return raise(now);
  }

  private Intervention published(String slug) {
    return interventions.findBySlug(slug).orElseThrow(() -> new InterventionNotFound(slug));
  }

  /** The terms of the content are the public's from now on. */
  private KnownReferences references(InterventionContent content) {
    return KnownReferences.of(content, sources, terms).published();
  }

  private CatalogueVersion locked() {
    turn.await();
    return versions.lock();
  }

  private long raise(Instant now) {
    CatalogueVersion version = locked();
    version.raise(now);
    interventions.flush();
    events.publishEvent(new CatalogueChanged(version.number(), version.changedAt()));
    return version.number();
  }
}
