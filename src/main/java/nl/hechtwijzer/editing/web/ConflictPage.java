package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.editing.web.DifferencesView.Line;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of one entry side by side, of which somebody chooses, question by question.
 *
 * @param name of the entry
 * @param explanation what happened, in words
 * @param url where the choices are sent
 * @param version of the draft that the choices are about
 * @param against the published version that the draft is compared with; null when the draft itself
 *     was saved by someone else
 * @param mineTitle what the text of whoever chooses is called
 * @param theirsTitle what the other text is called
 * @param kept the text of whoever chooses, to send along until it is saved
 * @param parts the questions, by the part of the entry that they are about
 * @param unanswered links to the questions that are still open; empty at first
 * @param formUrl the form
 */
record ConflictPage(
    String name,
    String explanation,
    String url,
    int version,
    @Nullable Integer against,
    String mineTitle,
    String theirsTitle,
    List<Kept> kept,
    List<Part> parts,
    List<PageLink> unanswered,
    PageLink formUrl) {

  ConflictPage {
    kept = List.copyOf(kept);
    parts = List.copyOf(parts);
    unanswered = List.copyOf(unanswered);
  }

  /** Whether there is nothing left to choose. */
  public boolean none() {
    return parts.isEmpty();
  }

  /** A field of the form with one of its values. */
  record Kept(String name, String value) {}

  /** What belongs together. */
  record Part(String heading, List<Question> questions) {

    Part {
      questions = List.copyOf(questions);
    }
  }

  /**
   * One choice.
   *
   * @param id for links to it on the page
   * @param name of the choice in the form
   * @param label what it is about
   * @param mine the field as whoever chooses has it; null for a whole description that is absent
   * @param theirs the field as the other has it; null for a whole description that is absent
   * @param mineLines the whole description, when only whoever chooses has it
   * @param theirLines the whole description, when only the other has it
   * @param chosen mine, theirs, or empty
   */
  record Question(
      String id,
      String name,
      String label,
      @Nullable Line mine,
      @Nullable Line theirs,
      List<Line> mineLines,
      List<Line> theirLines,
      String chosen) {

    Question {
      mineLines = List.copyOf(mineLines);
      theirLines = List.copyOf(theirLines);
    }
  }
}
