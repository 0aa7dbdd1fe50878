package nl.hechtwijzer.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what is known of an intervention. Without statements the sources are silent, and the
 * line says so.
 *
 * @param label such as "Doel"
 * @param statements what the sources say, the headline first
 * @param differs whether the sources say different things
 * @param brief whether the statements are words that fit beside each other
 */
public record Fact(String label, List<Statement> statements, boolean differs, boolean brief) {

  /** Keeps its own copy of the statements. */
  public Fact {
    statements = List.copyOf(statements);
  }

  /**
   * What one or more sources say.
   *
   * @param text in Dutch or in the language of the page
   * @param dutch whether the text is Dutch on every page, as running text of the catalogue is
   * @param html the text as safe HTML, where it has markup
   * @param notes where it stands
   */
  public record Statement(String text, boolean dutch, @Nullable String html, List<Note> notes) {

    /** A statement without markup. */
    public Statement(String text, boolean dutch, List<Note> notes) {
      this(text, dutch, null, notes);
    }

    /** Keeps its own copy of the notes. */
    public Statement {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A reference to a source at the foot of the page.
   *
   * @param number its number in the list of sources
   * @param url the place to go to, such as {@code #bron-1}
   * @param title the full reference, read aloud
   */
  public record Note(int number, String url, String title) {}

  /** A fact on which the sources agree or only one speaks. */
  public static Fact of(String label, Statement... statements) {
    return new Fact(label, List.of(statements), false, false);
  }

  /** A fact that the sources tell differently. */
  public static Fact differing(String label, Statement... statements) {
    return new Fact(label, List.of(statements), true, false);
  }
}
