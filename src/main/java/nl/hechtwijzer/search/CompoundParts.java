package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes Dutch compounds apart: "gedragsproblemen" into "gedrag" and "problemen". The parts come
 * from a list of the field and from the catalogue's own controlled lists.
 */
final class CompoundParts {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_OWN = 4;
  private static final int MOST_PARTS = 4;
  private static final int LONGEST = 60;
  private static final int MOST_REMEMBERED = 50_000;

  private final Set<String> words = new HashSet<>(WordList.COMPOUND_PARTS);
  private final Set<String> stems = new HashSet<>();
  private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

  /** The parts that are always known, with those of the given words that are no compounds. */
  CompoundParts(Collection<String> own) {
    words.forEach(word -> stems.addAll(DutchStems.of(word)));
    List<String> added =
        own.stream()
            .filter(
                word -> word.length() >= SHORTEST_OWN && word.chars().allMatch(Character::isLetter))
            .filter(word -> !WordList.STOP_WORDS.contains(word))
            .filter(word -> split(word).isEmpty())
            .toList();
    words.addAll(added);
    added.forEach(word -> stems.add(DutchStems.first(word)));
    remembered.clear();
  }

  /** Whether this is a word of which compounds are made. */
  boolean isPart(String word) {
    return word.length() >= SHORTEST
        && (words.contains(word) || stems.contains(DutchStems.first(word)));
  }

  /** Whether a word with this stem makes compounds. */
  boolean isPartStem(String stem) {
    return stems.contains(stem);
  }

  /** The parts of a compound, in order; none when the word is no compound or is one of its own. */
  List<String> split(String word) {
    if (word.length() > LONGEST
        || word.length() < 2 * SHORTEST
        || WordList.COMPOUND_PARTS.contains(word)) {
      return List.of();
    }
    List<String> known = remembered.get(word);
    if (known != null) {
      return known;
    }
    List<String> parts = split(word, 0, MOST_PARTS);
    List<String> found = parts == null || parts.size() < 2 ? List.of() : List.copyOf(parts);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(word, found);
    }
    return found;
  }

  /** The fewest parts that make up the rest of the word; of as many, with the longest first. */
  private @Nullable List<String> split(String word, int from, int most) {
    if (from == word.length()) {
      return new ArrayList<>();
    }
    if (most == 0) {
      return null;
    }
    List<String> best = null;
    for (int to = word.length(); to >= from + SHORTEST; to--) {
      if (from == 0 && to == word.length()) {
        continue;
      }
      String part = word.substring(from, to);
      if (!isPart(part)) {
        continue;
      }
      for (int next : afterJoint(word, to)) {
        List<String> rest = split(word, next, most - 1);
        if (rest != null && (best == null || rest.size() + 1 < best.size())) {
          best = new ArrayList<>();
          best.add(part);
          best.addAll(rest);
        }
      }
    }
    return best;
  }

  /** Where the next part may begin: at once, or behind the "s" or "e" that joins two parts. */
  private static int[] afterJoint(String word, int at) {
    boolean joint = at < word.length() && (word.charAt(at) == 's' || word.charAt(at) == 'e');
    return joint ? new int[] {at, at + 1} : new int[] {at};
  }
}
