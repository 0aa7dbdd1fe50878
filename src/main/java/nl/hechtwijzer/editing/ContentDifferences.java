package nl.hechtwijzer.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.InterventionContent;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in one text of an entry than in another: field by field in the order of the
 * form, and word by word where there are words. Descriptions belong together when they are of the
 * same source and the same day; of those that are left, when they are of the same source, the first
 * with the first.
 *
 * <p>It compares forms, so that half-finished text can be compared too. The form of a content holds
 * all of it, so contents that are not equal always show a difference.
 *
 * @param parts the entry itself, with the order of the descriptions that both texts have; then its
 *     descriptions in their order afterwards, then those that are gone
 */
public record ContentDifferences(List<Part> parts) {

  /** What was there before and what is there now. */
  public enum Change {
    SAME,
    REMOVED,
    ADDED
  }

  public ContentDifferences {
    parts = List.copyOf(parts);
  }

  /** What changes from one content to another. */
  public static ContentDifferences between(InterventionContent before, InterventionContent after) {
    return between(EntryForm.of(before), EntryForm.of(after));
  }

  /** What changes from one form to another, as far as they say anything. */
  public static ContentDifferences between(EntryForm before, EntryForm after) {
    return between(before, after, before);
  }

  /**
   * What changes from one form to another.
   *
   * @param known the form after whose descriptions those of both are called
   */
  static ContentDifferences between(EntryForm before, EntryForm after, EntryForm known) {
    Map<DescriptionId, String> keysBefore = DescriptionId.keys(before, known);
    Map<DescriptionId, String> keysAfter = DescriptionId.keys(after, known);
    List<Part> parts = new ArrayList<>();
    parts.add(
        entry(before, after, List.copyOf(keysBefore.keySet()), List.copyOf(keysAfter.keySet())));
    Stream.concat(keysAfter.keySet().stream(), keysBefore.keySet().stream())
        .distinct()
        .map(id -> description(id, before, keysBefore.get(id), after, keysAfter.get(id)))
        .forEach(parts::add);
    return new ContentDifferences(parts);
  }

  private static Part entry(
      EntryForm before,
      EntryForm after,
      List<DescriptionId> idsBefore,
      List<DescriptionId> idsAfter) {
    List<Field> fields = new ArrayList<>();
    for (ComparedField field : ComparedField.OF_ENTRY) {
      fields.add(field.compare(before, "", after, ""));
    }
    fields.add(
        new Rows(
            ComparedField.ORDER,
            WordDifferences.between(
                idsBefore.stream().filter(idsAfter::contains).toList(),
                idsAfter.stream().filter(idsBefore::contains).toList(),
                (change, id) -> new Row(change, List.of(id.source())))));
    return new Part(null, Change.SAME, null, null, said(fields));
  }

  private static Part description(
      DescriptionId id,
      EntryForm before,
      @Nullable String keyBefore,
      EntryForm after,
      @Nullable String keyAfter) {
    EntryForm was = keyBefore == null ? EntryForm.empty() : before;
    EntryForm is = keyAfter == null ? EntryForm.empty() : after;
    List<Field> fields = new ArrayList<>();
    for (ComparedField field : ComparedField.OF_DESCRIPTION) {
      fields.add(field.compare(was, prefix(keyBefore), is, prefix(keyAfter)));
    }
    Change change =
        keyBefore == null ? Change.ADDED : keyAfter == null ? Change.REMOVED : Change.SAME;
    return new Part(id, change, keyBefore, keyAfter, said(fields));
  }

  private static String prefix(@Nullable String key) {
    return key == null ? "" : key + ".";
  }

  /** Fields of which neither text says anything are left out. */
  private static List<Field> said(List<Field> fields) {
    return fields.stream().filter(field -> !field.isEmpty()).toList();
  }

  /** Whether both texts say the same. */
  public boolean isNone() {
    return parts.stream().noneMatch(Part::isChanged);
  }

  /** How many fields say something else; a description that came or went counts as one. */
  public long count() {
    return parts.stream()
        .mapToLong(
            part ->
                part.change() == Change.SAME
                    ? part.fields().stream().filter(Field::isChanged).count()
                    : 1)
        .sum();
  }

  /**
   * The entry itself, or one of its descriptions.
   *
   * @param description which description; null for the entry itself
   * @param change whether the description came or went as a whole
   * @param keyBefore its key in the form before; null where it is not there
   * @param keyAfter its key in the form afterwards; null where it is not there
   * @param fields that say something in either text, in the order of the form
   */
  public record Part(
      @Nullable DescriptionId description,
      Change change,
      @Nullable String keyBefore,
      @Nullable String keyAfter,
      List<Field> fields) {

    public Part {
      fields = List.copyOf(fields);
    }

    /**
     * Whether the texts differ in it: it came or went, or one of its fields says something else.
     */
    public boolean isChanged() {
      return change != Change.SAME || fields.stream().anyMatch(Field::isChanged);
    }
  }

  /**
   * A description by its source.
   *
   * @param source the key of the source; empty where none is chosen yet
   * @param number the how-manieth of that source, from 1
   */
  public record DescriptionId(String source, int number) {

    /**
     * What the descriptions of a form are called, in their order, each with its key there.
     *
     * @param known the form after which they are called: what belongs together has the same name
     */
    static Map<DescriptionId, String> keys(EntryForm form, EntryForm known) {
      Map<String, DescriptionId> free = new LinkedHashMap<>();
      of(known).forEach(free::put);
      Map<String, DescriptionId> named = new HashMap<>();
      name(form, named, free, known, DescriptionId::isOfSameDay);
      name(form, named, free, known, DescriptionId::isOfSameSource);
      Map<String, Integer> last = new HashMap<>();
      of(known).values().forEach(id -> last.merge(id.source(), id.number(), Math::max));
      Map<DescriptionId, String> keys = new LinkedHashMap<>();
      for (String key : form.descriptions()) {
        DescriptionId id = named.get(key);
        String source = source(form, key);
        keys.put(
            id == null ? new DescriptionId(source, last.merge(source, 1, Integer::sum)) : id, key);
      }
      return keys;
    }

    private static Map<String, DescriptionId> of(EntryForm form) {
      Map<String, Integer> seen = new HashMap<>();
      Map<String, DescriptionId> ids = new LinkedHashMap<>();
      for (String key : form.descriptions()) {
        String source = source(form, key);
        ids.put(key, new DescriptionId(source, seen.merge(source, 1, Integer::sum)));
      }
      return ids;
    }

    /** Gives each description that has no name yet that of the first free one that goes with it. */
    private static void name(
        EntryForm form,
        Map<String, DescriptionId> named,
        Map<String, DescriptionId> free,
        EntryForm known,
        Together together) {
      for (String key : form.descriptions()) {
        if (!named.containsKey(key)) {
          free.keySet().stream()
              .filter(other -> together.are(form, key, known, other))
              .findFirst()
              .ifPresent(other -> named.put(key, free.remove(other)));
        }
      }
    }

    /** Whether two descriptions belong together. */
    private interface Together {
      boolean are(EntryForm form, String key, EntryForm known, String other);
    }

    private static boolean isOfSameSource(
        EntryForm form, String key, EntryForm known, String other) {
      return source(form, key).equals(source(known, other));
    }

    private static boolean isOfSameDay(EntryForm form, String key, EntryForm known, String other) {
      return isOfSameSource(form, key, known, other) && day(form, key).equals(day(known, other));
    }

    private static String source(EntryForm form, String key) {
      return form.first(EntryForm.in(key, EntryForm.SOURCE));
    }

    /** The day, however it was typed; what is no day as it was typed. */
    private static String day(EntryForm form, String key) {
      String typed = form.first(EntryForm.in(key, EntryForm.CONSULTED_ON));
      return DateText.read(typed).map(LocalDate::toString).orElse(typed.strip());
    }
  }

  /** One field in both texts. */
  public sealed interface Field {

    /** Its name, as in a form; within a description without the description's key. */
    String name();

    /** Whether the texts say something else. */
    boolean isChanged();

    /** Whether neither text says anything. */
    boolean isEmpty();
  }

  /**
   * A text, in pieces. What is the same or removed is the text before; the rest that afterwards.
   */
  public record Words(String name, List<Piece> pieces) implements Field {

    public Words {
      pieces = List.copyOf(pieces);
    }

    @Override
    public boolean isChanged() {
      return pieces.stream().anyMatch(piece -> piece.change() != Change.SAME);
    }

    @Override
    public boolean isEmpty() {
      return pieces.isEmpty();
    }
  }

  /** A piece of a text. */
  public record Piece(Change change, String text) {}

  /** Values, each of one or more parts, such as the title and address of a link. */
  public record Rows(String name, List<Row> rows) implements Field {

    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public boolean isChanged() {
      return rows.stream().anyMatch(row -> row.change() != Change.SAME);
    }

    @Override
    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /** One value, as it stands in the form. */
  public record Row(Change change, List<String> values) {

    public Row {
      values = List.copyOf(values);
    }
  }
}
