package nl.hechtwijzer.intervention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue itself says about an intervention, derived from its descriptions by plain
 * rules:
 *
 * <ul>
 *   <li>a many-valued fact is the union of what the sources state;
 *   <li>a single-valued fact is taken from the first description, in the editors' order, that
 *       states it;
 *   <li>the headline recognition is the most precise statement; among equals, the first.
 * </ul>
 *
 * Only the latest description of each source counts. Nothing is added: where all sources are
 * silent, the value is absent.
 */
public final class InterventionProfile {

  private final InterventionContent content;
  private final List<DescriptionContent> descriptions;

  private InterventionProfile(InterventionContent content) {
    this.content = content;
    this.descriptions = content.currentDescriptions();
  }

  /** The profile that follows from this content. */
  public static InterventionProfile of(InterventionContent content) {
    return new InterventionProfile(content);
  }

  public InterventionContent content() {
    return content;
  }

  public String slug() {
    return content.slug();
  }

  public String name() {
    return content.name();
  }

  public List<Alias> aliases() {
    return content.aliases();
  }

  /** The current description of each source, in the editors' order. */
  public List<DescriptionContent> descriptions() {
    return descriptions;
  }

  /** The keys of the sources, in the editors' order. */
  public List<String> sources() {
    return descriptions.stream().map(DescriptionContent::source).toList();
  }

  public Optional<Stated<String>> summary() {
    return first(DescriptionContent::summary);
  }

  public List<Stated<Category>> categories() {
    return union(DescriptionContent::categories);
  }

  /** The headline: the most precise statement. */
  public Optional<Stated<Recognition>> recognition() {
    return descriptions.stream()
        .filter(description -> description.recognition() != null)
        .max(
            Comparator.comparingInt(InterventionProfile::recognitionWeight)
                .thenComparing(Comparator.comparing(descriptions::indexOf).reversed()))
        .flatMap(leading -> Optional.ofNullable(leading.recognition()))
        .map(
            headline ->
                new Stated<>(
                    headline,
                    sourcesOf(description -> headline.equals(description.recognition()))));
  }

  private static int recognitionWeight(DescriptionContent description) {
    Recognition recognition = description.recognition();
    return recognition == null ? -1 : recognition.weight();
  }

  /** Whether two sources make statements about recognition that cannot both be true. */
  public boolean recognitionsConflict() {
    List<Recognition> recognitions = new ArrayList<>();
    for (DescriptionContent description : descriptions) {
      if (description.recognition() != null) {
        recognitions.add(description.recognition());
      }
    }
    return recognitions.stream()
        .anyMatch(one -> recognitions.stream().anyMatch(other -> !one.agreesWith(other)));
  }

  public Optional<Stated<String>> targetGroup() {
    return first(description -> description.targetGroup().text());
  }

  public Optional<Stated<AgeRange>> age() {
    return first(description -> description.targetGroup().age());
  }

  public Optional<Stated<String>> goal() {
    return first(DescriptionContent::goal);
  }

  public Optional<Stated<String>> approach() {
    return first(DescriptionContent::approach);
  }

  public List<Stated<Audience>> audiences() {
    return union(DescriptionContent::audiences);
  }

  /** The slugs of the terms that the sources give in this role. */
  public List<Stated<String>> terms(TermRole role) {
    return union(description -> description.terms(role));
  }

  /** The first value that a source states, with all sources that state the same. */
  public <T> Optional<Stated<T>> first(Function<DescriptionContent, @Nullable T> field) {
    return descriptions.stream()
        .map(description -> Optional.ofNullable(field.apply(description)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            value ->
                new Stated<>(
                    value, sourcesOf(description -> value.equals(field.apply(description)))));
  }

  /** Whether sources that state this fact state different values. */
  public <T> boolean differs(Function<DescriptionContent, @Nullable T> field) {
    return descriptions.stream()
            .flatMap(description -> Stream.ofNullable(field.apply(description)))
            .distinct()
            .count()
        > 1;
  }

  private <T extends Comparable<T>> List<Stated<T>> union(
      Function<DescriptionContent, Set<T>> field) {
    Map<T, Set<String>> sources = new LinkedHashMap<>();
    for (DescriptionContent description : descriptions) {
      field.apply(description).stream()
          .sorted()
          .forEach(
              value ->
                  sources
                      .computeIfAbsent(value, any -> new LinkedHashSet<>())
                      .add(description.source()));
    }
    return sources.entrySet().stream()
        .map(entry -> new Stated<>(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private List<String> sourcesOf(Function<DescriptionContent, Boolean> states) {
    return descriptions.stream().filter(states::apply).map(DescriptionContent::source).toList();
  }
}
