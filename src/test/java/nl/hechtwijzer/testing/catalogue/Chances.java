package nl.hechtwijzer.testing.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws with the skew of real catalogues: a few values nearly everywhere, many hardly anywhere. */
final class Chances {

  private final Random random;

  Chances(Random random) {
    this.random = random;
  }

  /** True in so many of a hundred cases. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** Any number below this one, all as likely. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** The place of a value in a list that is ordered by how often its values occur (Zipf). */
  int place(int size) {
    return Math.min(size - 1, (int) Math.pow(size + 1.0, random.nextDouble()) - 1);
  }

  /** A value of a list, all as likely. */
  <T> T anyOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** A value of a list that is ordered by how often its values occur. */
  <T> T oneOf(List<T> ordered) {
    return ordered.get(place(ordered.size()));
  }

  /** Up to so many values of a list that is ordered by how often they occur. */
  Set<String> some(List<String> ordered, int most) {
    Set<String> some = new LinkedHashSet<>();
    if (!ordered.isEmpty()) {
      for (int i = below(most + 1); i > 0; i--) {
        some.add(oneOf(ordered));
      }
    }
    return some;
  }

  /** The first number of these that a draw out of a hundred stays below; their count if none. */
  int bracket(int... limits) {
    int drawn = random.nextInt(100);
    int place = 0;
    while (place < limits.length && drawn >= limits[place]) {
      place++;
    }
    return place;
  }
}
