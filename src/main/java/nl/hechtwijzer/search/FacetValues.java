package nl.hechtwijzer.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.TermRole;

/**
 * The values that are offered for every key, with those chosen always among them: enums from their
 * first value, ages from young to old, terms and sources in the editors' order.
 */
public final class FacetValues {

  private static final int LAST_LISTED_YEAR = 18;

  /** In the first two years months make a difference. */
  private static final List<ChildAge> AGES =
      Stream.concat(
              Stream.of(
                  ChildAge.pregnancy(),
                  ChildAge.months(0),
                  ChildAge.months(6),
                  ChildAge.years(1),
                  ChildAge.months(18)),
              IntStream.rangeClosed(2, LAST_LISTED_YEAR).mapToObj(ChildAge::years))
          .toList();

  private FacetValues() {}

  /** The ages that are offered, from young to old. */
  public static List<ChildAge> ages() {
    return AGES;
  }

  /** Those of a question that chose none. */
  static Map<FacetKey, List<FacetChoice>> of(KnownValues known) {
    Map<FacetKey, List<FacetChoice>> values = new EnumMap<>(FacetKey.class);
    for (FacetKey key : FacetKey.values()) {
      values.put(key, of(key, known));
    }
    return Collections.unmodifiableMap(values);
  }

  /** The same with what this question chose besides; of ages, any can be chosen. */
  static Map<FacetKey, List<FacetChoice>> with(
      SearchQuery query, Map<FacetKey, List<FacetChoice>> offered) {
    Set<FacetChoice> ages = new TreeSet<>(offered.getOrDefault(FacetKey.AGE, List.of()));
    if (!ages.addAll(query.choices(FacetKey.AGE))) {
      return offered;
    }
    Map<FacetKey, List<FacetChoice>> values = new EnumMap<>(offered);
    values.put(FacetKey.AGE, List.copyOf(ages));
    return values;
  }

  private static List<FacetChoice> of(FacetKey key, KnownValues known) {
    return switch (key) {
      case CATEGORY -> each(List.of(Category.values()), FacetChoice.CategoryIs::new);
      case LEVEL ->
          Stream.<FacetChoice>concat(
                  Stream.of(new FacetChoice.NotRecognised()),
                  Stream.of(RecognitionLevel.values()).map(FacetChoice.LevelIs::new))
              .toList();
      case AT_LEAST_LEVEL ->
          each(List.of(RecognitionLevel.values()), FacetChoice.LevelAtLeast::new);
      case VALIDITY -> each(List.of(Validity.values()), FacetChoice.ValidityIs::new);
      case AGE -> each(AGES, FacetChoice.AgeIs::new);
      case AUDIENCE -> each(List.of(Audience.values()), FacetChoice.AudienceIs::new);
      case SITUATION, RECIPIENT, PROVIDER ->
          key.role().map(role -> terms(role, known)).orElseThrow();
      case SOURCE -> each(known.sources(), source -> new FacetChoice.SourceIs(source.key()));
    };
  }

  private static List<FacetChoice> terms(TermRole role, KnownValues known) {
    return each(
        known.vocabulary().entries(role.list()),
        entry -> new FacetChoice.TermIs(role, entry.slug()));
  }

  private static <T> List<FacetChoice> each(List<T> values, Function<T, FacetChoice> choice) {
    return values.stream().map(choice).toList();
  }
}
