package nl.hechtwijzer.editing;

import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.site.UseCase;

/** Reads what was published. */
@UseCase(readOnly = true)
public class ReadHistory {

  private final Revisions revisions;
  private final Entries entries;

  ReadHistory(Revisions revisions, Entries entries) {
    this.revisions = revisions;
    this.entries = entries;
  }

  /** All revisions of an entry without their content, newest first. */
  public List<RevisionLine> of(long entryId) {
    return revisions.findLines(entryId);
  }

  /**
   * One revision.
   *
   * @throws RevisionNotFound when there is none
   */
  public RevisionView revision(long entryId, int number) {
    return revisions
        .findById(new RevisionKey(entryId, number))
        .map(Revision::view)
        .orElseThrow(() -> new RevisionNotFound(entryId, number));
  }

  /**
   * The last revision, which is what the public sees when the entry is published; empty for an
   * entry that never was.
   *
   * @throws EntryNotFound when there is no such entry
   */
  public Optional<RevisionView> last(long entryId) {
    Entry entry = entries.findById(entryId).orElseThrow(() -> new EntryNotFound(entryId));
    return revisions.findById(new RevisionKey(entryId, entry.lastRevision())).map(Revision::view);
  }
}
