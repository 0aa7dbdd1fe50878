package nl.hechtwijzer.editing;

import java.util.Optional;
import nl.hechtwijzer.intervention.PublicationHistory;
import nl.hechtwijzer.site.UseCase;

/** Tells the public site what the editors' files know of former addresses and versions. */
@UseCase(readOnly = true)
class KeptHistory implements PublicationHistory {

  private final Entries entries;
  private final Revisions revisions;

  KeptHistory(Entries entries, Revisions revisions) {
    this.entries = entries;
    this.revisions = revisions;
  }

  @Override
  public Optional<Standing> standing(String slug) {
    return entries.findByAnySlug(slug).map(KeptHistory::standing);
  }

  @Override
  public Optional<PastVersion> version(String slug, int number) {
    return entries.findByAnySlug(slug).flatMap(entry -> version(entry, number));
  }

  private Optional<PastVersion> version(Entry entry, int number) {
    Standing standing = standing(entry);
    return revisions
        .findById(new RevisionKey(entry.id(), number))
        .map(Revision::view)
        .map(
            revision ->
                new PastVersion(
                    standing,
                    number,
                    revision.content().at(standing.slug()),
                    revision.about().publishedAt()));
  }

  private static Standing standing(Entry entry) {
    EntryView view = entry.view();
    return new Standing(
        entry.slug().orElseThrow(),
        view.name(),
        view.isPublic(),
        view.lastRevision(),
        view.changedAt());
  }
}
