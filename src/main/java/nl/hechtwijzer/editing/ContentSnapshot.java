package nl.hechtwijzer.editing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.TargetGroup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as the JSON document that a revision keeps. It must stay readable for ever, so every
 * name is written out here and none follows from the code: a field may be added, and is then absent
 * from older documents; none is renamed or given another meaning under the same schema number. What
 * a newer version wrote and this one does not know is passed over. A document of a higher schema
 * number is refused, since reading it half would lose the other half at the next publication.
 */
final class ContentSnapshot {

  /** The schema that is written. */
  static final int SCHEMA = 1;

  /** What fits in the column. */
  static final int LONGEST = 1_000_000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final ObjectReader ENTRY = JSON.readerFor(EntryJson.class);

  private ContentSnapshot() {}

  /** The document of this content. */
  static String write(InterventionContent content) {
    String document = JSON.writeValueAsString(EntryJson.of(content));
    if (document.length() > LONGEST) {
      throw new IllegalArgumentException(
          content.slug() + " takes " + document.length() + " characters, more than " + LONGEST);
    }
    return document;
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
    EntryJson entry = ENTRY.readValue(document);
    return entry.schema() > SCHEMA ? Optional.empty() : Optional.of(entry.content());
  }

  private static <T> List<T> list(@Nullable List<T> values) {
    return Objects.requireNonNullElse(values, List.of());
  }

  private static Set<String> set(@Nullable List<String> values) {
    return new LinkedHashSet<>(list(values));
  }

  private static List<String> sorted(Set<String> values) {
    return values.stream().sorted().toList();
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toList();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static <E extends Enum<E>> Set<E> values(Class<E> type, @Nullable List<String> names) {
    return list(names).stream()
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record EntryJson(
      @JsonProperty("schema") int schema,
      @JsonProperty("slug") String slug,
      @JsonProperty("name") String name,
      @JsonProperty("aliases") @Nullable List<AliasJson> aliases,
      @JsonProperty("descriptions") @Nullable List<DescriptionJson> descriptions) {

    static EntryJson of(InterventionContent content) {
      return new EntryJson(
          SCHEMA,
          content.slug(),
          content.name(),
          content.aliases().stream()
              .map(alias -> new AliasJson(alias.name(), alias.origin().name()))
              .toList(),
          content.descriptions().stream().map(DescriptionJson::of).toList());
    }

    InterventionContent content() {
      return new InterventionContent(
          slug,
          name,
          list(aliases).stream()
              .map(alias -> new Alias(alias.name(), Alias.Origin.valueOf(alias.origin())))
              .toList(),
          list(descriptions).stream().map(DescriptionJson::content).toList());
    }
  }

  private record AliasJson(
      @JsonProperty("name") String name, @JsonProperty("origin") String origin) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record DescriptionJson(
      @JsonProperty("source") String source,
      @JsonProperty("consultedOn") String consultedOn,
      @JsonProperty("nameAsGiven") @Nullable String nameAsGiven,
      @JsonProperty("summary") @Nullable String summary,
      @JsonProperty("categories") @Nullable List<String> categories,
      @JsonProperty("recognition") @Nullable RecognitionJson recognition,
      @JsonProperty("targetGroup") @Nullable TargetGroupJson targetGroup,
      @JsonProperty("goal") @Nullable String goal,
      @JsonProperty("approach") @Nullable String approach,
      @JsonProperty("themes") @Nullable List<String> themes,
      @JsonProperty("methods") @Nullable List<String> methods,
      @JsonProperty("settings") @Nullable List<String> settings,
      @JsonProperty("durationAndIntensity") @Nullable String durationAndIntensity,
      @JsonProperty("providers") @Nullable List<String> providers,
      @JsonProperty("costs") @Nullable CostsJson costs,
      @JsonProperty("materialsAndTraining") @Nullable String materialsAndTraining,
      @JsonProperty("research") @Nullable String research,
      @JsonProperty("committeeReasoning") @Nullable String committeeReasoning,
      @JsonProperty("ownerAndContact") @Nullable String ownerAndContact,
      @JsonProperty("audiences") @Nullable List<String> audiences,
      @JsonProperty("links") @Nullable List<LinkJson> links,
      @JsonProperty("places") @Nullable Map<String, List<PlaceJson>> places) {

    static DescriptionJson of(DescriptionContent description) {
      return new DescriptionJson(
          description.source(),
          description.consultedOn().toString(),
          description.nameAsGiven(),
          description.summary(),
          names(description.categories()),
          RecognitionJson.of(description.recognition()),
          TargetGroupJson.of(description.targetGroup()),
          description.goal(),
          description.approach(),
          sorted(description.themes()),
          sorted(description.methods()),
          sorted(description.settings()),
          description.durationAndIntensity(),
          sorted(description.providers()),
          CostsJson.of(description.costs()),
          description.materialsAndTraining(),
          description.research(),
          description.committeeReasoning(),
          description.ownerAndContact(),
          names(description.audiences()),
          description.links().stream().map(LinkJson::of).toList(),
          placesOf(description));
    }

    private static Map<String, List<PlaceJson>> placesOf(DescriptionContent description) {
      Map<String, List<PlaceJson>> places = new TreeMap<>();
      description
          .places()
          .forEach(
              (field, stated) ->
                  places.put(
                      field.name(),
                      stated.stream()
                          .map(place -> new PlaceJson(place.section(), place.item()))
                          .toList()));
      return places;
    }

    DescriptionContent content() {
      return new DescriptionContent(
          source,
          LocalDate.parse(consultedOn),
          nameAsGiven,
          summary,
          values(Category.class, categories),
          recognition == null ? null : recognition.value(),
          targetGroup == null ? TargetGroup.unstated() : targetGroup.value(),
          goal,
          approach,
          set(themes),
          set(methods),
          set(settings),
          durationAndIntensity,
          set(providers),
          costs == null ? null : costs.value(),
          materialsAndTraining,
          research,
          committeeReasoning,
          ownerAndContact,
          values(Audience.class, audiences),
          list(links).stream().map(LinkJson::value).toList(),
          placesByField());
    }

    private Map<DescriptionField, List<Place>> placesByField() {
      Map<DescriptionField, List<Place>> byField = new EnumMap<>(DescriptionField.class);
      Stream.ofNullable(places)
          .flatMap(all -> new LinkedHashMap<>(all).entrySet().stream())
          .forEach(
              stated ->
                  byField.put(
                      DescriptionField.valueOf(stated.getKey()),
                      stated.getValue().stream()
                          .map(place -> new Place(place.section(), place.item()))
                          .toList()));
      return byField;
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record RecognitionJson(
      @JsonProperty("status") String status,
      @JsonProperty("level") @Nullable String level,
      @JsonProperty("precision") @Nullable String precision,
      @JsonProperty("decidedOn") @Nullable String decidedOn,
      @JsonProperty("validUntil") @Nullable String validUntil,
      @JsonProperty("committee") @Nullable String committee,
      @JsonProperty("reason") @Nullable String reason) {

    static @Nullable RecognitionJson of(@Nullable Recognition recognition) {
      return recognition == null
          ? null
          : new RecognitionJson(
              recognition.status().name(),
              name(recognition.level()),
              name(recognition.precision()),
              text(recognition.decidedOn()),
              text(recognition.validUntil()),
              recognition.committee(),
              recognition.reason());
    }

    Recognition value() {
      return new Recognition(
          RecognitionStatus.valueOf(status),
          ContentSnapshot.value(RecognitionLevel.class, level),
          ContentSnapshot.value(Precision.class, precision),
          date(decidedOn),
          date(validUntil),
          committee,
          reason);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record TargetGroupJson(
      @JsonProperty("text") @Nullable String text,
      @JsonProperty("fromMonths") @Nullable Integer fromMonths,
      @JsonProperty("throughMonths") @Nullable Integer throughMonths,
      @JsonProperty("recipients") @Nullable List<String> recipients,
      @JsonProperty("situations") @Nullable List<String> situations,
      @JsonProperty("contraindications") @Nullable List<String> contraindications,
      @JsonProperty("contraindicationText") @Nullable String contraindicationText) {

    static @Nullable TargetGroupJson of(TargetGroup group) {
      AgeRange age = group.age();
      return group.equals(TargetGroup.unstated())
          ? null
          : new TargetGroupJson(
              group.text(),
              age == null ? null : age.fromMonths(),
              age == null ? null : age.throughMonths(),
              sorted(group.recipients()),
              sorted(group.situations()),
              sorted(group.contraindications()),
              group.contraindicationText());
    }

    TargetGroup value() {
      return new TargetGroup(
          text,
          fromMonths == null && throughMonths == null
              ? null
              : new AgeRange(fromMonths, throughMonths),
          set(recipients),
          set(situations),
          set(contraindications),
          contraindicationText);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record CostsJson(
      @JsonProperty("text") @Nullable String text,
      @JsonProperty("amount") @Nullable String amount,
      @JsonProperty("year") @Nullable Integer year) {

    static @Nullable CostsJson of(@Nullable Costs costs) {
      if (costs == null) {
        return null;
      }
      BigDecimal amount = costs.amount();
      return new CostsJson(
          costs.text(), amount == null ? null : amount.toPlainString(), costs.year());
    }

    Costs value() {
      return new Costs(text, amount == null ? null : new BigDecimal(amount), year);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record LinkJson(
      @JsonProperty("title") String title,
      @JsonProperty("url") String url,
      @JsonProperty("audience") @Nullable String audience) {

    static LinkJson of(Link link) {
      return new LinkJson(link.title(), link.url(), name(link.audience()));
    }

    Link value() {
      return new Link(title, url, ContentSnapshot.value(Audience.class, audience));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record PlaceJson(
      @JsonProperty("section") String section, @JsonProperty("item") @Nullable String item) {}
}
