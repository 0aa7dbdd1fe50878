package nl.hechtwijzer.editing;

import java.time.Instant;
import java.util.List;

/**
 * A page of the editors' entries.
 *
 * @param entries on this page
 * @param total on all pages together
 * @param page from 1; the last one when a later one was asked for
 * @param pages at least 1
 */
public record EntryListing(List<Line> entries, long total, int page, int pages) {

  /** Keeps its own copy of the entries. */
  public EntryListing {
    entries = List.copyOf(entries);
  }

  /** An entry with the unfinished drafts of it, last saved first. */
  public record Line(EntryView entry, List<OpenDraft> drafts) {

    /** Keeps its own copy of the drafts. */
    public Line {
      drafts = List.copyOf(drafts);
    }
  }

  /**
   * An unfinished draft, as much of it as a list shows.
   *
   * @param owner who began it
   */
  public record OpenDraft(long id, long entryId, String owner, DraftState state, Instant savedAt) {}
}
