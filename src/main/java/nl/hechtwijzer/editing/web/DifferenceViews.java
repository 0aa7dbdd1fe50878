package nl.hechtwijzer.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hechtwijzer.editing.ContentDifferences;
import nl.hechtwijzer.editing.ContentDifferences.Change;
import nl.hechtwijzer.editing.ContentDifferences.Field;
import nl.hechtwijzer.editing.ContentDifferences.Part;
import nl.hechtwijzer.editing.ContentDifferences.Rows;
import nl.hechtwijzer.editing.ContentDifferences.Words;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;

/** Puts differences into words, field by field. */
@Component
class DifferenceViews {

  private final ComparedWords words;

  DifferenceViews(ComparedWords words) {
    this.words = words;
  }

  DifferencesView of(ContentDifferences differences, Wording wording) {
    return new DifferencesView(
        wording.text("review.differences.count", differences.count()),
        differences.parts().stream()
            .filter(part -> part.isChanged() || !part.fields().isEmpty())
            .map(part -> part(part, wording))
            .toList());
  }

  private DifferencesView.Part part(Part part, Wording wording) {
    List<DifferencesView.Line> changed = new ArrayList<>();
    List<DifferencesView.Line> same = new ArrayList<>();
    for (Field field : part.fields()) {
      (field.isChanged() ? changed : same).add(line(field, wording));
    }
    return new DifferencesView.Part(
        words.heading(part, wording),
        part.change() == Change.SAME
            ? null
            : wording.text("review.differences.description." + part.change()),
        modifier(part.change()),
        changed,
        same,
        wording.text("review.differences.same", same.size()));
  }

  /** A field with all its pieces. */
  DifferencesView.Line line(Field field, Wording wording) {
    String label = words.label(field.name(), wording);
    if (field instanceof Words text) {
      return new DifferencesView.Line(
          label,
          text.pieces().stream()
              .map(piece -> new DifferencesView.Piece(modifier(piece.change()), piece.text()))
              .toList(),
          List.of());
    }
    return new DifferencesView.Line(
        label,
        List.of(),
        ((Rows) field)
            .rows().stream()
                .map(
                    row ->
                        new DifferencesView.Piece(
                            modifier(row.change()),
                            words.value(field.name(), row.values(), wording)))
                .toList());
  }

  /** The field as one of both texts has it, with what the other lacks still marked. */
  DifferencesView.Line side(Field field, Change gone, Wording wording) {
    DifferencesView.Line both = line(field, wording);
    String without = modifier(gone);
    return new DifferencesView.Line(
        both.label(),
        both.text().stream().filter(piece -> !piece.change().equals(without)).toList(),
        both.values().stream().filter(piece -> !piece.change().equals(without)).toList());
  }

  private static String modifier(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }
}
