package nl.hechtwijzer.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.site.Markdown;

/**
 * A text of a description in which words are looked for.
 *
 * @param field what it is about
 * @param plain the text without markup
 */
public record Passage(DescriptionField field, String plain) {

  private static final List<DescriptionField> LEADING =
      List.of(DescriptionField.SUMMARY, DescriptionField.TARGET_GROUP, DescriptionField.GOAL);

  /** What it is called is looked for as a name; for whom it is not meant does not lead to it. */
  private static final Set<DescriptionField> ELSEWHERE =
      Set.of(DescriptionField.NAME, DescriptionField.CONTRAINDICATIONS);

  /** What says shortly what the intervention is, and for whom. */
  public static Stream<Passage> leading(DescriptionContent description) {
    return LEADING.stream().flatMap(field -> texts(description, field));
  }

  /** Everything else that is written in words. */
  public static Stream<Passage> others(DescriptionContent description) {
    return Stream.of(DescriptionField.values())
        .filter(field -> !LEADING.contains(field) && !ELSEWHERE.contains(field))
        .flatMap(field -> texts(description, field));
  }

  /** Both. */
  public static Stream<Passage> all(DescriptionContent description) {
    return Stream.concat(leading(description), others(description));
  }

  private static Stream<Passage> texts(DescriptionContent description, DescriptionField field) {
    return field.parts().stream()
        .filter(part -> part.kind().isText())
        .flatMap(
            part ->
                Stream.ofNullable(description.part(field, part))
                    .map(Object::toString)
                    .map(
                        text ->
                            part.kind() == FieldPart.Kind.MARKED_UP ? Markdown.plain(text) : text))
        .map(text -> new Passage(field, text));
  }
}
