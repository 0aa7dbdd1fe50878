package nl.hechtwijzer.editing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.hechtwijzer.editing.ComparedField;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.FormError;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What is wrong in a form, said away from its field: each line names the field as its label does,
 * and of several descriptions the one that it stands in.
 */
@Component
class ErrorLines {

  private static final Set<String> COSTS = Set.of(EntryForm.COSTS_AMOUNT, EntryForm.COSTS_YEAR);

  /** Such as the NJi in "Nederlands Jeugdinstituut (NJi)". */
  private static final Pattern SHORT_NAME = Pattern.compile(".*\\(([^()]+)\\)");

  private final ReadSources sources;
  private final FormWords words;

  ErrorLines(ReadSources sources, FormWords words) {
    this.sources = sources;
    this.words = words;
  }

  /** Such as "Doel (beschrijving 2, NJi): Dit is 3 tekens te lang." */
  String of(FormError error, EntryForm form, Wording wording) {
    return wording.text(
        "draft.error.line",
        name(error.field(), error.row() + 1, form, wording),
        words.error(error, wording));
  }

  private String name(String field, int row, EntryForm form, Wording wording) {
    List<String> descriptions = form.descriptions();
    int dot = field.indexOf('.');
    int place = dot < 0 ? 0 : descriptions.indexOf(field.substring(0, dot)) + 1;
    if (place == 0) {
      return ofEntry(field, row, wording);
    }
    String name = inDescription(field.substring(dot + 1), row, wording);
    if (descriptions.size() == 1) {
      return name;
    }
    return publisher(form.first(EntryForm.in(descriptions.get(place - 1), EntryForm.SOURCE)))
        .map(publisher -> wording.text("draft.error.in", name, place, publisher))
        .orElseGet(() -> wording.text("draft.error.in.new", name, place));
  }

  private Optional<String> publisher(String source) {
    return sources.all().stream()
        .filter(one -> one.key().equals(source))
        .findFirst()
        .map(PublishedSource::publisher)
        .map(ErrorLines::briefly);
  }

  private static String briefly(String publisher) {
    Matcher brief = SHORT_NAME.matcher(publisher);
    return brief.matches() ? brief.group(1) : publisher;
  }

  private static String ofEntry(String field, int row, Wording wording) {
    return switch (field) {
      case EntryForm.ALIAS_NAME -> wording.text("draft.error.alias", row);
      case EntryForm.ALIAS_ORIGIN -> wording.text("draft.error.alias.origin", row);
      case EntryForm.DESCRIPTION -> wording.text("draft.error.descriptions");
      case EntryForm.NOTE -> label("draft.note", wording);
      default -> label("form." + field, wording);
    };
  }

  /** A label that says little without the heading above it is said with that. */
  private static String inDescription(String part, int row, Wording wording) {
    if (ComparedField.isPlaces(part)) {
      String statement = part.substring(0, part.lastIndexOf('.'));
      return wording.text(
          "draft.error.place",
          row,
          wording.text("field." + ComparedField.placesOf(statement) + ".label"),
          within("form.place" + part.substring(part.lastIndexOf('.')), wording));
    }
    String within = within("form." + part, wording);
    if (part.startsWith(ComparedField.RECOGNITION + ".")) {
      return wording.text("draft.error.recognition", within);
    }
    if (part.startsWith(ComparedField.LINK + ".")) {
      return wording.text("draft.error.link", row, within);
    }
    return COSTS.contains(part)
        ? wording.text("draft.error.costs", within)
        : label("form." + part, wording);
  }

  private static String within(String key, Wording wording) {
    return StringUtils.uncapitalize(label(key, wording));
  }

  /** Some labels ask something, and are a name without their question mark. */
  private static String label(String key, Wording wording) {
    return StringUtils.trimTrailingCharacter(wording.text(key + ".label"), '?');
  }
}
