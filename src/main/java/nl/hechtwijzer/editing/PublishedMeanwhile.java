package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The entry was published after the draft was begun, and whoever publishes the draft has not seen
 * the differences with that. Nothing was changed.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class PublishedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long draftId;
  private final long entryId;
  private final int revision;

  PublishedMeanwhile(long draftId, long entryId, int revision) {
    super("Entry " + entryId + " stands at revision " + revision + " by now");
    this.draftId = draftId;
    this.entryId = entryId;
    this.revision = revision;
  }

  /** The draft that was to be published and still stands as it did. */
  public long draftId() {
    return draftId;
  }

  /** The entry that is another by now. */
  public long entryId() {
    return entryId;
  }

  /** The revision that is published now, or was published last. */
  public int revision() {
    return revision;
  }
}
