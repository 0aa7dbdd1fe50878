package nl.hechtwijzer.editing;

import java.util.Optional;
import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A question for the editors' entries.
 *
 * @param text part of a name or slug; empty for all
 * @param state only entries that stand like this; null for all
 * @param order which comes first
 * @param page from 1
 */
public record EntryQuery(String text, @Nullable EntryState state, Order order, int page) {

  /** How many entries a page has. */
  public static final int PAGE_SIZE = 25;

  private static final int LONGEST_TEXT = 200;
  private static final int LAST_PAGE = 1_000_000;

  /** Which entry comes first. */
  public enum Order {
    NAME,
    /** The one that was last published, withdrawn, archived or restored. */
    CHANGED
  }

  /** Brings a page that can't be back to the nearest that can. */
  public EntryQuery {
    text = Typed.cut(Typed.words(text), LONGEST_TEXT);
    page = Math.min(Math.max(page, 1), LAST_PAGE);
  }

  /** The state that is asked for, if one is. */
  public Optional<EntryState> onlyState() {
    return Optional.ofNullable(state);
  }

  /** The same question, on another page. */
  public EntryQuery onPage(int other) {
    return new EntryQuery(text, state, order, other);
  }

  int offset() {
    return (page - 1) * PAGE_SIZE;
  }
}
