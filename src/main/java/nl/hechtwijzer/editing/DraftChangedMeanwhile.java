package nl.hechtwijzer.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A draft was saved, submitted, published or put aside by someone else, or in another window, after
 * this text was begun. Nothing was changed; both texts are here to choose from.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class DraftChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient DraftView current;
  private final transient EntryForm typed;

  DraftChangedMeanwhile(DraftView current, EntryForm typed) {
    super("Draft " + current.id() + " is at version " + current.version() + " by now");
    this.current = current;
    this.typed = typed;
  }

  /** The draft as it stands now. */
  public DraftView current() {
    return current;
  }

  /** The text that was to be saved. */
  public EntryForm typed() {
    return typed;
  }
}
