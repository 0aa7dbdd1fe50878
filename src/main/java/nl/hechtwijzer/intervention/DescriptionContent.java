package nl.hechtwijzer.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything one source states about one intervention, with its places. Null or empty means that
 * the source is silent. Terms are named by their slugs.
 *
 * @param source the key of the source
 * @param consultedOn the day on which an editor read this in the source
 * @param places where each stated field stands in the source
 */
public record DescriptionContent(
    String source,
    LocalDate consultedOn,
    @Nullable String nameAsGiven,
    @Nullable String summary,
    Set<Category> categories,
    @Nullable Recognition recognition,
    TargetGroup targetGroup,
    @Nullable String goal,
    @Nullable String approach,
    Set<String> themes,
    Set<String> methods,
    Set<String> settings,
    @Nullable String durationAndIntensity,
    Set<String> providers,
    @Nullable Costs costs,
    @Nullable String materialsAndTraining,
    @Nullable String research,
    @Nullable String committeeReasoning,
    @Nullable String ownerAndContact,
    Set<Audience> audiences,
    List<Link> links,
    Map<DescriptionField, List<Place>> places) {

  public DescriptionContent {
    categories = Set.copyOf(categories);
    themes = Set.copyOf(themes);
    methods = Set.copyOf(methods);
    settings = Set.copyOf(settings);
    providers = Set.copyOf(providers);
    audiences = Set.copyOf(audiences);
    links = List.copyOf(links);
    places = Map.copyOf(places);
  }

  /** Where the field stands in the source; empty where the editors noted no place. */
  public List<Place> placesOf(DescriptionField field) {
    return places.getOrDefault(field, List.of());
  }
}
