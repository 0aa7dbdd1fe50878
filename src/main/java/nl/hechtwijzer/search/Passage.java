package nl.hechtwijzer.search;

import java.util.stream.Stream;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.site.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A text of a description in which words are looked for.
 *
 * @param field what it is about
 * @param plain the text without markup
 */
public record Passage(DescriptionField field, String plain) {

  /** What says shortly what the intervention is, and for whom. */
  public static Stream<Passage> leading(DescriptionContent description) {
    return Stream.of(
            Stream.ofNullable(description.summary())
                .map(text -> new Passage(DescriptionField.SUMMARY, text)),
            markedUp(DescriptionField.TARGET_GROUP, description.targetGroup().text()),
            markedUp(DescriptionField.GOAL, description.goal()))
        .flatMap(passages -> passages);
  }

  /** Everything else that is written at length. */
  public static Stream<Passage> others(DescriptionContent description) {
    Recognition recognition = description.recognition();
    return Stream.of(
            markedUp(DescriptionField.APPROACH, description.approach()),
            markedUp(
                DescriptionField.RECOGNITION, recognition == null ? null : recognition.reason()),
            markedUp(DescriptionField.DURATION, description.durationAndIntensity()),
            markedUp(DescriptionField.MATERIALS, description.materialsAndTraining()),
            markedUp(DescriptionField.RESEARCH, description.research()),
            markedUp(DescriptionField.OWNER, description.ownerAndContact()))
        .flatMap(passages -> passages);
  }

  /** Both. */
  public static Stream<Passage> all(DescriptionContent description) {
    return Stream.concat(leading(description), others(description));
  }

  private static Stream<Passage> markedUp(DescriptionField field, @Nullable String text) {
    return Stream.ofNullable(text).map(markdown -> new Passage(field, Markdown.plain(markdown)));
  }
}
