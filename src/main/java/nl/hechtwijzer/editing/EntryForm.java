package nl.hechtwijzer.editing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.vocabulary.Slugs;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an editor fills it in, immutable: the names of the fields with what was typed into
 * them, half-finished and mistyped text included.
 *
 * <p>Each description has a key ({@code d1}, {@code d2}, …) that it keeps when it is moved; the
 * field {@value #DESCRIPTION} lists the keys in the editors' order, and the fields of a description
 * start with its key: {@code d1.goal}. What can be there several times (other names, links, places)
 * is a row over fields with equally many values; one row stands ready from the start. An empty
 * field and an absent one are the same, and so are the same choices in another order.
 */
public final class EntryForm {

  public static final String NAME = "name";
  public static final String SLUG = "slug";
  public static final String ALIAS_NAME = "alias.name";
  public static final String ALIAS_ORIGIN = "alias.origin";

  /** What the editor says about the change; it is kept with the form and never published. */
  public static final String NOTE = "note";

  /** The keys of the descriptions, in the editors' order. */
  public static final String DESCRIPTION = "description";

  public static final String SOURCE = "source";
  public static final String CONSULTED_ON = "consultedOn";
  public static final String STATUS = "recognition.status";
  public static final String LEVEL = "recognition.level";
  public static final String PRECISION = "recognition.precision";
  public static final String DECIDED_ON = "recognition.decidedOn";
  public static final String VALID_UNTIL = "recognition.validUntil";
  public static final String COSTS_TEXT = "costs.text";
  public static final String COSTS_AMOUNT = "costs.amount";
  public static final String COSTS_YEAR = "costs.year";
  public static final String LINK_TITLE = "link.title";
  public static final String LINK_URL = "link.url";
  public static final String LINK_AUDIENCE = "link.audience";

  private static final Pattern KEY = Pattern.compile("d([1-9][0-9]{0,5})");
  private static final Pattern IN_DESCRIPTION = Pattern.compile("(d[1-9][0-9]{0,5})\\.(.+)");

  private static final Set<String> ENTRY_FIELDS =
      Set.of(NAME, SLUG, ALIAS_NAME, ALIAS_ORIGIN, NOTE);
  private static final Set<String> PARTS =
      Stream.concat(
              Stream.of(SOURCE, CONSULTED_ON),
              Stream.of(DescriptionField.values())
                  .flatMap(
                      field ->
                          Stream.concat(
                              field.parts().stream().flatMap(part -> names(part).stream()),
                              Stream.of(section(field), item(field)))))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, List<String>> fields;

  private EntryForm(Map<String, List<String>> fields) {
    this.fields = Collections.unmodifiableMap(fields);
  }

  /** A form for a new entry: nothing but one empty description. */
  public static EntryForm empty() {
    return of(Map.of(DESCRIPTION, List.of("d1")));
  }

  /** What was sent or stored under the names of this form; anything else is left out. */
  public static EntryForm of(Map<String, ? extends List<String>> sent) {
    List<String> keys =
        Objects.requireNonNullElse(sent.get(DESCRIPTION), List.<String>of()).stream()
            .filter(key -> KEY.matcher(key).matches())
            .distinct()
            .toList();
    Map<String, List<String>> kept = new LinkedHashMap<>();
    sent.forEach(
        (field, values) -> {
          if (!isKnown(field, keys)) {
            return;
          }
          List<String> said = values.stream().map(value -> read(field, value)).toList();
          if (isRow(field) && said.size() > 1) {
            kept.put(field, said);
          } else if (said.stream().anyMatch(value -> !value.isEmpty())) {
            kept.put(field, said.stream().distinct().sorted().toList());
          }
        });
    kept.put(DESCRIPTION, keys);
    return new EntryForm(kept);
  }

  private static boolean isKnown(String field, List<String> keys) {
    Matcher part = IN_DESCRIPTION.matcher(field);
    return part.matches()
        ? keys.contains(part.group(1)) && PARTS.contains(part.group(2))
        : ENTRY_FIELDS.contains(field);
  }

  private static String read(String field, String value) {
    boolean lines =
        field.equals(NOTE)
            || DescriptionField.part(field.substring(field.indexOf('.') + 1))
                .filter(part -> part.kind().isText() && part.kind() != FieldPart.Kind.LINE)
                .isPresent();
    return lines ? Typed.text(value) : Typed.line(value);
  }

  private static boolean isRow(String field) {
    return field.startsWith("alias.") || field.contains(".link.") || field.contains(".place.");
  }

  /** The form that shows this content; checking it gives the same content back. */
  public static EntryForm of(InterventionContent content) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put(NAME, List.of(content.name()));
    fields.put(SLUG, List.of(content.slug()));
    fields.put(ALIAS_NAME, content.aliases().stream().map(Alias::name).toList());
    fields.put(
        ALIAS_ORIGIN, content.aliases().stream().map(alias -> alias.origin().name()).toList());
    List<String> keys = new ArrayList<>();
    for (DescriptionContent description : content.descriptions()) {
      String key = "d" + (keys.size() + 1);
      keys.add(key);
      new Filling(fields, key).with(description);
    }
    fields.put(DESCRIPTION, keys);
    return of(fields);
  }

  /** Fills the fields of one description. */
  private record Filling(Map<String, List<String>> fields, String key) {

    void with(DescriptionContent description) {
      put(SOURCE, description.source());
      put(CONSULTED_ON, DateText.write(description.consultedOn()));
      for (DescriptionField field : DescriptionField.values()) {
        for (FieldPart part : field.parts()) {
          Object said = description.part(field, part);
          if (said != null) {
            put(part, said);
          }
        }
      }
      description.places().forEach(this::places);
    }

    private void put(FieldPart part, Object said) {
      switch (part.kind()) {
        case LINE, PLAIN, MARKED_UP, YEAR -> put(part.form(), said.toString());
        case TERMS -> put(part.form(), ((Set<?>) said).stream().map(Object::toString).toList());
        case CHOICES ->
            put(part.form(), ((Set<?>) said).stream().map(one -> ((Enum<?>) one).name()).toList());
        case CHOICE -> put(part.form(), ((Enum<?>) said).name());
        case DAY -> put(part.form(), DateText.write((LocalDate) said));
        case AMOUNT -> put(part.form(), AmountText.write((BigDecimal) said));
        case AGE -> put(part.form(), AgeText.write((AgeRange) said));
        case LINKS -> links(ContentSnapshot.links(said));
      }
    }

    private void links(List<Link> links) {
      put(LINK_TITLE, links.stream().map(Link::title).toList());
      put(LINK_URL, links.stream().map(Link::url).toList());
      put(
          LINK_AUDIENCE,
          links.stream()
              .map(link -> link.audience() == null ? "" : link.audience().name())
              .toList());
    }

    private void places(DescriptionField field, List<Place> places) {
      put(section(field), places.stream().map(Place::section).toList());
      put(
          item(field),
          places.stream().map(place -> Objects.requireNonNullElse(place.item(), "")).toList());
    }

    private void put(String part, String value) {
      put(part, List.of(value));
    }

    private void put(String part, List<String> values) {
      if (!values.isEmpty()) {
        fields.put(in(key, part), values);
      }
    }
  }

  /** The name of a field of a description. */
  public static String in(String key, String part) {
    return key + "." + part;
  }

  /** The field that holds the terms in this role. */
  public static String terms(TermRole role) {
    return DescriptionField.of(role).lead().form();
  }

  /** The fields of the form that a part takes, without the description's key. */
  static List<String> names(FieldPart part) {
    return part.kind() == FieldPart.Kind.LINKS
        ? List.of(LINK_TITLE, LINK_URL, LINK_AUDIENCE)
        : List.of(part.form());
  }

  /** The field that holds the headings in the source under which a statement stands. */
  public static String section(DescriptionField field) {
    return "place." + field + ".section";
  }

  /** The field that holds the items below those headings. */
  public static String item(DescriptionField field) {
    return "place." + field + ".item";
  }

  /** Every field that says something, with its values, as it can be stored. */
  public Map<String, List<String>> fields() {
    return fields;
  }

  /** What was typed into a field that holds one value; empty when nothing was. */
  public String first(String field) {
    List<String> values = all(field);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The values of a field that can hold several. */
  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The value of a repeated field in one row; empty when the row is shorter. */
  public String row(String field, int row) {
    List<String> values = all(field);
    return row < values.size() ? values.get(row) : "";
  }

  /** The keys of the descriptions, in the editors' order. */
  public List<String> descriptions() {
    return all(DESCRIPTION);
  }

  /** The form with other values in one field. */
  public EntryForm with(String field, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(fields);
    changed.put(field, values);
    return of(changed);
  }

  /** The form with an empty description at its end. */
  public EntryForm withDescription() {
    return with(DESCRIPTION, appended(descriptions(), nextKey()));
  }

  /** The key that a description gets when it is added now. */
  public String nextKey() {
    int highest =
        descriptions().stream()
            .map(KEY::matcher)
            .filter(Matcher::matches)
            .mapToInt(key -> Integer.parseInt(key.group(1)))
            .max()
            .orElse(0);
    return "d" + (highest + 1);
  }

  /** The form without one description and everything in it. */
  public EntryForm withoutDescription(String key) {
    return with(DESCRIPTION, descriptions().stream().filter(other -> !other.equals(key)).toList());
  }

  /**
   * The form with a description moved.
   *
   * @param by how many places towards the end; less than 0 towards the start
   */
  public EntryForm withMoved(String key, int by) {
    List<String> keys = new ArrayList<>(descriptions());
    int from = keys.indexOf(key);
    int to = from + by;
    if (from < 0 || to < 0 || to >= keys.size()) {
      return this;
    }
    keys.add(to, keys.remove(from));
    return with(DESCRIPTION, keys);
  }

  /** The form with an empty row more for another name. */
  public EntryForm withAlias() {
    return withRow(ALIAS_NAME, ALIAS_ORIGIN);
  }

  /** The form without one other name. */
  public EntryForm withoutAlias(int row) {
    return withoutRow(row, ALIAS_NAME, ALIAS_ORIGIN);
  }

  /** The form with an empty row more for a link of a description. */
  public EntryForm withLink(String key) {
    return withRow(in(key, LINK_TITLE), in(key, LINK_URL), in(key, LINK_AUDIENCE));
  }

  /** The form without one link of a description. */
  public EntryForm withoutLink(String key, int row) {
    return withoutRow(row, in(key, LINK_TITLE), in(key, LINK_URL), in(key, LINK_AUDIENCE));
  }

  /** The form with an empty row more for a place of a statement. */
  public EntryForm withPlace(String key, DescriptionField field) {
    return withRow(in(key, section(field)), in(key, item(field)));
  }

  /** The form without one place of a statement. */
  public EntryForm withoutPlace(String key, DescriptionField field, int row) {
    return withoutRow(row, in(key, section(field)), in(key, item(field)));
  }

  /** How many rows the given fields have together. */
  public int rows(String... rowFields) {
    return Stream.of(rowFields).mapToInt(field -> all(field).size()).max().orElse(0);
  }

  private EntryForm withRow(String... rowFields) {
    int rows = Math.max(1, rows(rowFields));
    EntryForm form = this;
    for (String field : rowFields) {
      form = form.with(field, appended(padded(field, rows), ""));
    }
    return form;
  }

  private EntryForm withoutRow(int row, String... rowFields) {
    int rows = rows(rowFields);
    if (row < 0 || row >= rows) {
      return this;
    }
    EntryForm form = this;
    for (String field : rowFields) {
      List<String> values = padded(field, rows);
      values.remove(row);
      form = form.with(field, values);
    }
    return form;
  }

  private List<String> padded(String field, int rows) {
    List<String> values = new ArrayList<>(all(field));
    while (values.size() < rows) {
      values.add("");
    }
    return values;
  }

  private static List<String> appended(List<String> values, String value) {
    List<String> longer = new ArrayList<>(values);
    longer.add(value);
    return longer;
  }

  /** The form with one of a list of choices made as well. */
  public EntryForm withChosen(String field, String value) {
    return all(field).contains(value) ? this : with(field, appended(all(field), value));
  }

  /** The form with the slug that its name suggests, where none was given. */
  public EntryForm withSlugFromName() {
    return first(SLUG).isBlank() && !first(NAME).isBlank()
        ? with(SLUG, List.of(Slugs.suggestedBy(first(NAME))))
        : this;
  }

  /**
   * The entry that this form comes to, or everything that has to be put right.
   *
   * @param vocabulary the terms that can be chosen
   * @param sources the keys of the sources that can be chosen
   * @param slugTaken whether a slug is, or once was, that of another entry
   */
  public CheckedEntry check(
      Vocabulary vocabulary, Set<String> sources, Predicate<String> slugTaken) {
    return new EntryCheck(this, vocabulary, sources, slugTaken).check();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof EntryForm that && fields.equals(that.fields));
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
