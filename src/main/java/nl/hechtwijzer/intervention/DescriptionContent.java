package nl.hechtwijzer.intervention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything one source states about one intervention, with its places. Where a field is absent,
 * the source is silent. Terms are named by their slugs.
 *
 * @param source the key of the source
 * @param consultedOn the day on which an editor read this in the source
 * @param values what is stated in each field
 * @param places where each stated field stands in the source
 */
public record DescriptionContent(
    String source,
    LocalDate consultedOn,
    Map<DescriptionField, Object> values,
    Map<DescriptionField, List<Place>> places) {

  public DescriptionContent {
    Map<DescriptionField, Object> stated = new EnumMap<>(DescriptionField.class);
    values.forEach(
        (field, value) -> {
          if (!field.holds(value)) {
            throw new IllegalArgumentException(field + " does not hold " + value);
          }
          if (!(value instanceof Collection<?> several)) {
            stated.put(field, value);
          } else if (!several.isEmpty()) {
            stated.put(field, several instanceof Set ? Set.copyOf(several) : List.copyOf(several));
          }
        });
    values = Collections.unmodifiableMap(stated);
    places = Map.copyOf(places);
  }

  /** Where the field stands in the source; empty where the editors noted no place. */
  public List<Place> placesOf(DescriptionField field) {
    return places.getOrDefault(field, List.of());
  }

  /** What is stated in a part of a field; null where the source is silent. */
  public @Nullable Object part(DescriptionField field, FieldPart part) {
    Object value = values.get(field);
    return value == null ? null : part.of().apply(value);
  }

  /** What is stated in words in a field that holds a text. */
  public @Nullable String text(DescriptionField field) {
    return get(field);
  }

  /** The slugs of the terms that are stated in this role. */
  @SuppressWarnings("unchecked") // terms are slugs
  public Set<String> terms(TermRole role) {
    DescriptionField field = DescriptionField.of(role);
    return Objects.requireNonNullElse((Set<String>) part(field, field.lead()), Set.of());
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a field holds what it holds
  private <T> @Nullable T get(DescriptionField field) {
    return (T) values.get(field);
  }

  public @Nullable String nameAsGiven() {
    return text(DescriptionField.NAME);
  }

  public @Nullable String summary() {
    return text(DescriptionField.SUMMARY);
  }

  public Set<Category> categories() {
    return Objects.requireNonNullElse(get(DescriptionField.CATEGORIES), Set.of());
  }

  public @Nullable Recognition recognition() {
    return get(DescriptionField.RECOGNITION);
  }

  /** For whom it is meant, as far as the source says so. */
  public TargetGroup targetGroup() {
    Contraindications not = get(DescriptionField.CONTRAINDICATIONS);
    return new TargetGroup(
        text(DescriptionField.TARGET_GROUP),
        get(DescriptionField.AGE),
        terms(TermRole.RECIPIENT),
        terms(TermRole.SITUATION),
        terms(TermRole.CONTRAINDICATION),
        not == null ? null : not.text());
  }

  public @Nullable String goal() {
    return text(DescriptionField.GOAL);
  }

  public @Nullable String approach() {
    return text(DescriptionField.APPROACH);
  }

  public @Nullable String durationAndIntensity() {
    return text(DescriptionField.DURATION);
  }

  public @Nullable Costs costs() {
    return get(DescriptionField.COSTS);
  }

  public @Nullable String materialsAndTraining() {
    return text(DescriptionField.MATERIALS);
  }

  public @Nullable String research() {
    return text(DescriptionField.RESEARCH);
  }

  public @Nullable String ownerAndContact() {
    return text(DescriptionField.OWNER);
  }

  public Set<Audience> audiences() {
    return Objects.requireNonNullElse(get(DescriptionField.AUDIENCES), Set.of());
  }

  public List<Link> links() {
    return Objects.requireNonNullElse(get(DescriptionField.LINKS), List.of());
  }
}
