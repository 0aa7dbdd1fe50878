package nl.hechtwijzer.editing;

import java.time.Clock;
import java.time.Instant;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.PublicCatalogue;
import org.springframework.stereotype.Component;

/**
 * What every publication comes to, whoever asks for it: the content stands before the public, a
 * revision is added, the slug belongs to the entry for ever, the catalogue has a new version. It
 * takes part in the transaction of the use case, which opens the catalogue first.
 */
@Component
class Publishing {

  private final PublicCatalogue catalogue;
  private final Revisions revisions;
  private final SlugUses slugs;
  private final Clock clock;

  Publishing(PublicCatalogue catalogue, Revisions revisions, SlugUses slugs, Clock clock) {
    this.catalogue = catalogue;
    this.revisions = revisions;
    this.slugs = slugs;
    this.clock = clock;
  }

  /** Lets nobody else change the catalogue before this transaction has ended. */
  void open() {
    catalogue.open();
  }

  /**
   * Publishes content as the next revision of the entry.
   *
   * @return the number of the revision
   * @throws SlugTaken when another entry has or had its slug
   */
  int publish(Entry entry, InterventionContent content, Author by, String reason) {
    Instant now = clock.instant();
    take(content.slug(), entry, now);
    int number = entry.nextRevision();
    long version = show(entry, content, number, now);
    entry.publish(content, by, reason, now);
    revisions.save(new Revision(entry.id(), number, content, by, reason, version, now));
    return number;
  }

  private void take(String slug, Entry entry, Instant now) {
    slugs
        .findBySlug(slug)
        .ifPresentOrElse(
            use -> {
              if (use.entryId() != entry.id()) {
                throw new SlugTaken(slug);
              }
            },
            () -> slugs.save(new SlugUse(slug, entry.id(), now)));
  }

  private long show(Entry entry, InterventionContent content, int number, Instant now) {
    return entry.state() == EntryState.PUBLISHED
        ? catalogue.replace(entry.slug().orElseThrow(), content, number, now)
        : catalogue.add(content, number, now);
  }

  /** Takes the entry from the public, if it is there. */
  void hide(Entry entry) {
    if (entry.state() == EntryState.PUBLISHED) {
      catalogue.remove(entry.slug().orElseThrow(), clock.instant());
    }
  }

  /** The content as it was last published. */
  InterventionContent last(Entry entry) {
    return revisions
        .findById(new RevisionKey(entry.id(), entry.lastRevision()))
        .map(Revision::content)
        .orElseThrow(
            () -> new NotInThisState("use an entry that was never published", entry.state()));
  }
}
