package nl.hechtwijzer.editing.web;

import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.intervention.DescriptionField;
import org.springframework.util.MultiValueMap;

/**
 * The button that was pressed: what it does and to what, as in {@code link-weg:d1:0}.
 *
 * @param arguments a description, a statement, a row
 */
record DraftAction(String name, List<String> arguments) {

  private static final String KEY = "actie";

  static DraftAction in(MultiValueMap<String, String> sent) {
    String value = sent.getFirst(KEY);
    if (value == null) {
      return new DraftAction("bewaar", List.of());
    }
    List<String> parts = List.of(value.split(":", -1));
    return new DraftAction(parts.get(0), parts.subList(1, parts.size()));
  }

  String argument(int place) {
    if (place >= arguments.size()) {
      throw new UnknownAction(name);
    }
    return arguments.get(place);
  }

  private int row(int place) {
    try {
      return Integer.parseInt(argument(place));
    } catch (NumberFormatException noNumber) {
      throw new UnknownAction(name);
    }
  }

  private DescriptionField field() {
    return Stream.of(DescriptionField.values())
        .filter(field -> field.name().equals(argument(1)))
        .findFirst()
        .orElseThrow(() -> new UnknownAction(name));
  }

  /** Whether it adds, moves or removes a part of the form. */
  boolean isOnTheForm() {
    return name.startsWith("beschrijving-")
        || name.startsWith("alias-")
        || name.startsWith("link-")
        || name.startsWith("plaats-");
  }

  /** The form after it. */
  EntryForm on(EntryForm form) {
    return switch (name) {
      case "beschrijving-erbij" -> form.withDescription();
      case "beschrijving-weg" -> form.withoutDescription(argument(0));
      case "beschrijving-omhoog" -> form.withMoved(argument(0), -1);
      case "beschrijving-omlaag" -> form.withMoved(argument(0), 1);
      case "alias-erbij" -> form.withAlias();
      case "alias-weg" -> form.withoutAlias(row(0));
      case "link-erbij" -> form.withLink(argument(0));
      case "link-weg" -> form.withoutLink(argument(0), row(1));
      case "plaats-erbij" -> form.withPlace(argument(0), field());
      case "plaats-weg" -> form.withoutPlace(argument(0), field(), row(2));
      default -> throw new UnknownAction(name);
    };
  }

  /** The description to show unfolded afterwards. */
  String description(EntryForm before) {
    if (name.equals("beschrijving-erbij")) {
      return before.nextKey();
    }
    return name.startsWith("alias-") ? "" : argument(0);
  }

  /** Where to go on: what was added, or what stands around what is gone. */
  String anchor(EntryForm before) {
    return switch (name) {
      case "beschrijving-erbij" -> before.nextKey() + "-begin";
      case "beschrijving-weg" -> "deel-erbij";
      case "beschrijving-omhoog", "beschrijving-omlaag" -> argument(0) + "-begin";
      case "alias-erbij" ->
          row(EntryForm.ALIAS_NAME, before.rows(EntryForm.ALIAS_NAME, EntryForm.ALIAS_ORIGIN));
      case "alias-weg" -> EntryForm.ALIAS_NAME;
      case "link-erbij" -> {
        String title = EntryForm.in(argument(0), EntryForm.LINK_TITLE);
        yield row(title, before.rows(title, EntryForm.in(argument(0), EntryForm.LINK_URL)));
      }
      case "link-weg" -> EntryForm.in(argument(0), EntryForm.LINK_TITLE);
      case "plaats-erbij" -> {
        String section = EntryForm.in(argument(0), EntryForm.section(field()));
        String item = EntryForm.in(argument(0), EntryForm.item(field()));
        yield row(section, before.rows(section, item));
      }
      default -> EntryForm.in(argument(0), EntryForm.section(field()));
    };
  }

  private static String row(String field, int rows) {
    return DraftFields.id(field, Math.max(1, rows));
  }
}
