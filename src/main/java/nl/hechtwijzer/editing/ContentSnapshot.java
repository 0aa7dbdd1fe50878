package nl.hechtwijzer.editing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as the JSON document that a revision keeps. It must stay readable for ever, so every
 * name is written out, here and in the table of fields, and none follows from the code: a field may
 * be added, and is then absent from older documents; none is renamed or given another meaning under
 * the same schema number. What a newer version wrote and this one does not know is passed over. A
 * document of a higher schema number is refused, since reading it half would lose the other half at
 * the next publication.
 */
final class ContentSnapshot {

  /** The schema that is written. */
  static final int SCHEMA = 1;

  /** What fits in the column. */
  static final int LONGEST = 1_000_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ContentSnapshot() {}

  /** The document of this content. */
  static String write(InterventionContent content) {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("schema", SCHEMA);
    put(entry, "slug", content.slug());
    put(entry, "name", content.name());
    rows(
        entry,
        "aliases",
        content.aliases(),
        (row, alias) -> row.put("name", alias.name()).put("origin", alias.origin().name()));
    rows(entry, "descriptions", content.descriptions(), ContentSnapshot::write);
    String document = JSON.writeValueAsString(entry);
    if (document.length() > LONGEST) {
      throw new IllegalArgumentException(
          content.slug() + " takes " + document.length() + " characters, more than " + LONGEST);
    }
    return document;
  }

  private static void write(ObjectNode into, DescriptionContent description) {
    into.put("source", description.source());
    into.put("consultedOn", description.consultedOn().toString());
    description
        .values()
        .forEach(
            (field, said) ->
                field
                    .parts()
                    .forEach(
                        part -> {
                          Object value = part.of().apply(said);
                          if (value != null) {
                            write(into, part, value);
                          }
                        }));
    if (!description.places().isEmpty()) {
      ObjectNode places = into.putObject("places");
      Map<String, List<Place>> byName = new TreeMap<>();
      description.places().forEach((field, here) -> byName.put(field.name(), here));
      byName.forEach(
          (name, here) ->
              rows(
                  places,
                  name,
                  here,
                  (row, place) -> {
                    put(row, "section", place.section());
                    put(row, "item", place.item());
                  }));
    }
  }

  private static void write(ObjectNode description, FieldPart part, Object value) {
    int dot = part.document().indexOf('.');
    ObjectNode into =
        dot < 0 ? description : description.withObjectProperty(part.document().substring(0, dot));
    String name = part.document().substring(dot + 1);
    switch (part.kind()) {
      case LINE, PLAIN, MARKED_UP -> put(into, name, (String) value);
      case TERMS, CHOICES -> {
        ArrayNode array = JSON.createArrayNode();
        ((Collection<?>) value).stream().map(ContentSnapshot::name).sorted().forEach(array::add);
        if (!array.isEmpty()) {
          into.set(name, array);
        }
      }
      case CHOICE, DAY -> into.put(name, name(value));
      case AMOUNT -> into.put(name, ((BigDecimal) value).toPlainString());
      case YEAR -> into.put(name, (Integer) value);
      case AGE -> {
        AgeRange age = (AgeRange) value;
        put(into, "fromMonths", age.fromMonths());
        put(into, "throughMonths", age.throughMonths());
      }
      case LINKS ->
          rows(
              into,
              name,
              links(value),
              (row, link) -> {
                put(row, "title", link.title());
                put(row, "url", link.url());
                Audience audience = link.audience();
                put(row, "audience", audience == null ? null : audience.name());
              });
    }
  }

  @SuppressWarnings("unchecked") // as the kind says
  static List<Link> links(Object value) {
    return (List<Link>) value;
  }

  /** What stands for a value: the name of a constant, otherwise its text. */
  private static String name(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  private static void put(ObjectNode into, String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      into.put(name, text);
    }
  }

  private static void put(ObjectNode into, String name, @Nullable Integer number) {
    if (number != null) {
      into.put(name, number);
    }
  }

  /** Writes one row of a document. */
  private interface RowWriter<T> {
    void write(ObjectNode row, T value);
  }

  private static <T> void rows(
      ObjectNode into, String name, List<T> values, RowWriter<? super T> writer) {
    if (!values.isEmpty()) {
      ArrayNode rows = into.putArray(name);
      values.forEach(value -> writer.write(rows.addObject(), value));
    }
  }

  /**
   * The content of a document.
   *
   * @throws IllegalArgumentException when a newer version wrote it in a way unknown here
   */
  static InterventionContent read(String document) {
    return readIfKnown(document)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "This revision was written by a newer version (schema above " + SCHEMA + ")"));
  }

  /** The content of a document; empty when a newer version wrote it in a way unknown here. */
  static Optional<InterventionContent> readIfKnown(String document) {
    JsonNode entry = JSON.readTree(document);
    return entry.path("schema").asInt(0) > SCHEMA
        ? Optional.empty()
        : Optional.of(
            new InterventionContent(
                entry.get("slug").asString(),
                entry.get("name").asString(),
                rows(
                    entry.path("aliases"),
                    alias ->
                        new Alias(
                            alias.get("name").asString(),
                            Alias.Origin.valueOf(alias.get("origin").asString()))),
                rows(entry.path("descriptions"), ContentSnapshot::description)));
  }

  private static DescriptionContent description(JsonNode description) {
    Map<DescriptionField, Object> values = new EnumMap<>(DescriptionField.class);
    for (DescriptionField field : DescriptionField.values()) {
      List<@Nullable Object> said = new ArrayList<>();
      field.parts().forEach(part -> said.add(value(description, part)));
      Object value = field.join(said);
      if (value != null) {
        values.put(field, value);
      }
    }
    Map<DescriptionField, List<Place>> places = new EnumMap<>(DescriptionField.class);
    description
        .path("places")
        .properties()
        .forEach(
            stated ->
                places.put(
                    DescriptionField.valueOf(stated.getKey()),
                    rows(
                        stated.getValue(),
                        place -> new Place(place.get("section").asString(), text(place, "item")))));
    return new DescriptionContent(
        description.get("source").asString(),
        LocalDate.parse(description.get("consultedOn").asString()),
        values,
        places);
  }

  private static @Nullable Object value(JsonNode description, FieldPart part) {
    int dot = part.document().indexOf('.');
    JsonNode from = dot < 0 ? description : description.path(part.document().substring(0, dot));
    String name = part.document().substring(dot + 1);
    String text = text(from, name);
    return switch (part.kind()) {
      case LINE, PLAIN, MARKED_UP -> text;
      case TERMS -> Set.copyOf(rows(from.path(name), JsonNode::asString));
      case CHOICES ->
          rows(from.path(name), JsonNode::asString).stream()
              .map(constant -> constant(part, constant))
              .collect(Collectors.toUnmodifiableSet());
      case CHOICE -> text == null ? null : constant(part, text);
      case DAY -> text == null ? null : LocalDate.parse(text);
      case AMOUNT -> text == null ? null : new BigDecimal(text);
      case YEAR -> number(from, name);
      case AGE -> {
        Integer fromMonths = number(from, "fromMonths");
        Integer throughMonths = number(from, "throughMonths");
        yield fromMonths == null && throughMonths == null
            ? null
            : new AgeRange(fromMonths, throughMonths);
      }
      case LINKS ->
          rows(
              from.path(name),
              link -> {
                String audience = text(link, "audience");
                return new Link(
                    link.get("title").asString(),
                    link.get("url").asString(),
                    audience == null ? null : Audience.valueOf(audience));
              });
    };
  }

  private static Enum<?> constant(FieldPart part, String name) {
    return part.constant(name)
        .orElseThrow(() -> new IllegalArgumentException(part.form() + " can't be " + name));
  }

  private static @Nullable String text(JsonNode from, String name) {
    JsonNode value = from.path(name);
    return value.isString() ? value.asString() : null;
  }

  private static @Nullable Integer number(JsonNode from, String name) {
    JsonNode value = from.path(name);
    return value.isInt() ? value.asInt() : null;
  }

  private static <T> List<T> rows(JsonNode rows, Function<JsonNode, T> read) {
    return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
  }
}
