package nl.hechtwijzer.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;

/**
 * What stands together when two texts are compared, and when one of both is chosen: one field of
 * the form, or several that say one thing, such as status, level and precision.
 *
 * @param name how it is called in differences
 * @param fields the fields of the form that it takes, within a description without its key
 * @param kind how its values are compared
 */
public record ComparedField(String name, List<String> fields, Kind kind) {

  /** How values are compared. */
  public enum Kind {
    /** As a text, word by word. */
    WORDS,
    /** As choices, in whatever order they were made. */
    CHOICES,
    /** As rows over all fields, in order. */
    ROWS
  }

  /** The order of the descriptions; a field of the entry itself. */
  public static final String ORDER = EntryForm.DESCRIPTION;

  /** Status, level and precision. */
  public static final String RECOGNITION = "recognition";

  /** Another name, with who brought it. */
  public static final String ALIAS = "alias";

  /** A link with its title and audience. */
  public static final String LINK = "link";

  private static final String PLACE = "place.";

  /** What is compared of the entry itself, besides the order of its descriptions. */
  public static final List<ComparedField> OF_ENTRY =
      List.of(
          words(EntryForm.NAME),
          value(EntryForm.SLUG),
          rows(ALIAS, EntryForm.ALIAS_NAME, EntryForm.ALIAS_ORIGIN));

  /** What is compared of a description, in the order of the form. */
  public static final List<ComparedField> OF_DESCRIPTION = inDescription();

  public ComparedField {
    fields = List.copyOf(fields);
  }

  private static ComparedField words(String field) {
    return new ComparedField(field, List.of(field), Kind.WORDS);
  }

  private static ComparedField value(String field) {
    return new ComparedField(field, List.of(field), Kind.ROWS);
  }

  private static ComparedField rows(String name, String... fields) {
    return new ComparedField(name, List.of(fields), Kind.ROWS);
  }

  private static List<ComparedField> inDescription() {
    List<ComparedField> fields =
        new ArrayList<>(List.of(value(EntryForm.SOURCE), value(EntryForm.CONSULTED_ON)));
    for (DescriptionField field : DescriptionField.values()) {
      List<String> chosen =
          field.inputs().stream()
              .filter(part -> part.kind() == FieldPart.Kind.CHOICE)
              .map(FieldPart::form)
              .toList();
      if (!chosen.isEmpty()) {
        fields.add(new ComparedField(name(field), chosen, Kind.ROWS));
      }
      field.inputs().stream()
          .filter(part -> part.kind() != FieldPart.Kind.CHOICE)
          .map(ComparedField::of)
          .forEach(fields::add);
    }
    for (DescriptionField field : DescriptionField.values()) {
      fields.add(rows(PLACE + field, EntryForm.section(field), EntryForm.item(field)));
    }
    return List.copyOf(fields);
  }

  private static ComparedField of(FieldPart part) {
    Kind kind =
        switch (part.kind()) {
          case LINE, PLAIN, MARKED_UP -> Kind.WORDS;
          case TERMS, CHOICES -> Kind.CHOICES;
          default -> Kind.ROWS;
        };
    return new ComparedField(part.form(), EntryForm.names(part), kind);
  }

  /** How what a field is called after is called in differences; choices of one stand together. */
  public static String name(DescriptionField field) {
    String form = field.lead().form();
    int dot = form.indexOf('.');
    return dot > 0 && field.lead().kind() == FieldPart.Kind.CHOICE ? form.substring(0, dot) : form;
  }

  /** The statement whose places in the source a field holds, by the name of the field. */
  public static DescriptionField placesOf(String name) {
    return DescriptionField.valueOf(name.substring(PLACE.length()));
  }

  /** Whether a field holds places in the source. */
  public static boolean isPlaces(String name) {
    return name.startsWith(PLACE);
  }

  /**
   * Compares what two forms say in it.
   *
   * @param prefixBefore what stands before the names of the fields in the form before
   */
  ContentDifferences.Field compare(
      EntryForm before, String prefixBefore, EntryForm after, String prefixAfter) {
    return switch (kind) {
      case WORDS ->
          new ContentDifferences.Words(
              name,
              WordDifferences.between(
                  before.first(prefixBefore + name), after.first(prefixAfter + name)));
      case ROWS ->
          new ContentDifferences.Rows(
              name,
              WordDifferences.between(
                  rows(before, prefixBefore),
                  rows(after, prefixAfter),
                  ContentDifferences.Row::new));
      case CHOICES -> choices(before.all(prefixBefore + name), after.all(prefixAfter + name));
    };
  }

  private List<List<String>> rows(EntryForm form, String prefix) {
    String[] names = fields.stream().map(prefix::concat).toArray(String[]::new);
    return IntStream.range(0, form.rows(names))
        .mapToObj(row -> Stream.of(names).map(field -> form.row(field, row)).toList())
        .filter(row -> row.stream().anyMatch(value -> !value.isEmpty()))
        .toList();
  }

  private ContentDifferences.Field choices(List<String> before, List<String> after) {
    Set<String> was = Set.copyOf(before);
    Set<String> is = Set.copyOf(after);
    Map<ContentDifferences.Change, List<ContentDifferences.Row>> rows =
        Stream.concat(was.stream(), is.stream())
            .filter(value -> !value.isEmpty())
            .distinct()
            .sorted()
            .map(value -> new ContentDifferences.Row(change(value, was, is), List.of(value)))
            .collect(Collectors.groupingBy(ContentDifferences.Row::change));
    List<ContentDifferences.Row> inOrder = new ArrayList<>();
    for (ContentDifferences.Change change : ContentDifferences.Change.values()) {
      inOrder.addAll(rows.getOrDefault(change, List.of()));
    }
    return new ContentDifferences.Rows(name, inOrder);
  }

  private static ContentDifferences.Change change(
      String value, Set<String> before, Set<String> after) {
    if (!after.contains(value)) {
      return ContentDifferences.Change.REMOVED;
    }
    return before.contains(value)
        ? ContentDifferences.Change.SAME
        : ContentDifferences.Change.ADDED;
  }
}
