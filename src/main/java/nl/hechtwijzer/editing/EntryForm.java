package nl.hechtwijzer.editing;

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
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.Recognition;
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
  public static final String CATEGORIES = "categories";
  public static final String STATUS = "recognition.status";
  public static final String LEVEL = "recognition.level";
  public static final String PRECISION = "recognition.precision";
  public static final String DECIDED_ON = "recognition.decidedOn";
  public static final String VALID_UNTIL = "recognition.validUntil";
  public static final String AGE = "age";
  public static final String COSTS_AMOUNT = "costs.amount";
  public static final String COSTS_YEAR = "costs.year";
  public static final String AUDIENCES = "audiences";
  public static final String LINK_TITLE = "link.title";
  public static final String LINK_URL = "link.url";
  public static final String LINK_AUDIENCE = "link.audience";

  private static final Pattern KEY = Pattern.compile("d([1-9][0-9]{0,5})");
  private static final Pattern IN_DESCRIPTION = Pattern.compile("(d[1-9][0-9]{0,5})\\.(.+)");

  private static final Set<String> ENTRY_FIELDS =
      Set.of(NAME, SLUG, ALIAS_NAME, ALIAS_ORIGIN, NOTE);
  private static final Set<String> PARTS =
      Stream.of(
              Stream.of(
                  SOURCE,
                  CONSULTED_ON,
                  CATEGORIES,
                  STATUS,
                  LEVEL,
                  PRECISION,
                  DECIDED_ON,
                  VALID_UNTIL,
                  AGE,
                  COSTS_AMOUNT,
                  COSTS_YEAR,
                  AUDIENCES,
                  LINK_TITLE,
                  LINK_URL,
                  LINK_AUDIENCE),
              Stream.of(TextPart.values()).map(TextPart::part),
              Stream.of(TermRole.values()).map(EntryForm::terms),
              Stream.of(DescriptionField.values())
                  .flatMap(field -> Stream.of(section(field), item(field))))
          .flatMap(parts -> parts)
          .collect(Collectors.toUnmodifiableSet());

  /** The fields and parts with room for several lines. */
  private static final Set<String> OF_LINES =
      Stream.concat(
              Stream.of(NOTE),
              Stream.of(TextPart.values())
                  .filter(part -> part.kind() != TextPart.Kind.LINE)
                  .map(TextPart::part))
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
    return OF_LINES.contains(field.substring(field.indexOf('.') + 1))
        ? Typed.text(value)
        : Typed.line(value);
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
      put(CATEGORIES, description.categories().stream().sorted().map(Enum::name).toList());
      recognition(description.recognition());
      if (description.targetGroup().age() != null) {
        put(AGE, AgeText.write(description.targetGroup().age()));
      }
      for (TermRole role : TermRole.values()) {
        put(terms(role), InterventionProfile.termsIn(description, role).stream().sorted().toList());
      }
      put(AUDIENCES, description.audiences().stream().sorted().map(Enum::name).toList());
      texts(description);
      links(description.links());
      description.places().forEach(this::places);
    }

    private void recognition(@Nullable Recognition recognition) {
      if (recognition == null) {
        return;
      }
      put(STATUS, recognition.status().name());
      put(LEVEL, recognition.level() == null ? null : recognition.level().name());
      put(PRECISION, recognition.precision() == null ? null : recognition.precision().name());
      if (recognition.decidedOn() != null) {
        put(DECIDED_ON, DateText.write(recognition.decidedOn()));
      }
      if (recognition.validUntil() != null) {
        put(VALID_UNTIL, DateText.write(recognition.validUntil()));
      }
      put(TextPart.COMMITTEE.part(), recognition.committee());
      put(TextPart.REASON.part(), recognition.reason());
    }

    private void texts(DescriptionContent description) {
      put(TextPart.NAME.part(), description.nameAsGiven());
      put(TextPart.SUMMARY.part(), description.summary());
      put(TextPart.TARGET_GROUP.part(), description.targetGroup().text());
      put(TextPart.CONTRAINDICATION.part(), description.targetGroup().contraindicationText());
      put(TextPart.GOAL.part(), description.goal());
      put(TextPart.APPROACH.part(), description.approach());
      put(TextPart.DURATION.part(), description.durationAndIntensity());
      put(TextPart.MATERIALS.part(), description.materialsAndTraining());
      put(TextPart.RESEARCH.part(), description.research());
      put(TextPart.REASONING.part(), description.committeeReasoning());
      put(TextPart.OWNER.part(), description.ownerAndContact());
      if (description.costs() != null) {
        put(TextPart.COSTS.part(), description.costs().text());
        put(
            COSTS_AMOUNT,
            description.costs().amount() == null
                ? null
                : AmountText.write(description.costs().amount()));
        put(
            COSTS_YEAR,
            description.costs().year() == null ? null : description.costs().year().toString());
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

    private void put(String part, @Nullable String value) {
      if (value != null) {
        put(part, List.of(value));
      }
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
    return switch (role) {
      case RECIPIENT -> "recipients";
      case SITUATION -> "situations";
      case CONTRAINDICATION -> "contraindications";
      case PROVIDER -> "providers";
      case THEME -> "themes";
      case METHOD -> "methods";
      case SETTING -> "settings";
    };
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
