package nl.hechtwijzer.editing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in one text than in another, ready to show.
 *
 * @param count how many fields differ, in words
 * @param parts the entry itself and its descriptions, as far as there is something to say of them
 */
record DifferencesView(String count, List<Part> parts) {

  DifferencesView {
    parts = List.copyOf(parts);
  }

  /** Whether there is none. */
  public boolean none() {
    return parts.stream().allMatch(part -> part.changed().isEmpty() && part.tag() == null);
  }

  /**
   * The entry itself, or what one source says.
   *
   * @param tag that the whole description is new or goes; null where it stays
   * @param modifier the end of its CSS class: same, added or removed
   * @param changed the fields that say something else
   * @param same the fields that say the same
   * @param sameCount how many these are, in words
   */
  record Part(
      String heading,
      @Nullable String tag,
      String modifier,
      List<Line> changed,
      List<Line> same,
      String sameCount) {

    Part {
      changed = List.copyOf(changed);
      same = List.copyOf(same);
    }
  }

  /**
   * One field.
   *
   * @param label what it is called
   * @param text the text in pieces; empty for a field that holds values
   * @param values its values, one below the other; empty for a field that holds a text
   */
  record Line(String label, List<Piece> text, List<Piece> values) {

    Line {
      text = List.copyOf(text);
      values = List.copyOf(values);
    }
  }

  /**
   * A piece of a text, or a value.
   *
   * @param change same, removed or added
   */
  record Piece(String change, String text) {

    public boolean removed() {
      return change.equals("removed");
    }

    public boolean added() {
      return change.equals("added");
    }
  }
}
