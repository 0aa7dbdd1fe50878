package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.hechtwijzer.intervention.AgeRange;
import org.jspecify.annotations.Nullable;

/** Questions as visitors might ask them, and as they never would; the same ones every run. */
final class RandomQueries {

  /** Pieces of what people type, with what databases and URLs stumble over. */
  private static final List<String> WORDS =
      List.of(
          "moeder",
          "BABY",
          "echte",
          "naief",
          "é",
          "ouder-kind",
          "%",
          "_",
          "a_b",
          "50%",
          "o'",
          "\\",
          "+",
          "&",
          "=",
          "#",
          "?",
          "lodz",
          "şü",
          "e\u0301",
          "effectief",
          "e\ufb00ect\u200bief",
          "😀",
          "(",
          "\"");

  private final Random random;
  private final Map<FacetKey, List<FacetChoice>> values;

  RandomQueries(long seed, KnownValues known) {
    this.random = new Random(seed);
    this.values = FacetValues.of(known);
  }

  SearchQuery next() {
    return new SearchQuery(
        text(), choices(), random.nextBoolean(), sort(), oneOf(View.values()), page());
  }

  private String text() {
    List<String> words = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      int many = 1 + random.nextInt(3);
      for (int i = 0; i < many; i++) {
        words.add(oneOf(WORDS));
      }
    }
    return String.join(" ", words);
  }

  private Set<FacetChoice> choices() {
    Set<FacetChoice> choices = new TreeSet<>();
    int keys = random.nextInt(4);
    for (int i = 0; i < keys; i++) {
      FacetKey key = oneOf(FacetKey.values());
      int many = 1 + random.nextInt(3);
      for (int j = 0; j < many; j++) {
        choices.add(choice(key));
      }
    }
    return choices;
  }

  /** A value of this key; ages also outside those that are listed. */
  FacetChoice choice(FacetKey key) {
    return key == FacetKey.AGE && random.nextBoolean()
        ? new FacetChoice.AgeIs(ChildAge.months(random.nextInt(AgeRange.HIGHEST + 1)))
        : oneOf(values.get(key));
  }

  private @Nullable SortOrder sort() {
    return random.nextBoolean() ? null : oneOf(SortOrder.values());
  }

  private int page() {
    return random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(30);
  }

  private <T> T oneOf(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  private <T> T oneOf(T[] several) {
    return several[random.nextInt(several.length)];
  }
}
