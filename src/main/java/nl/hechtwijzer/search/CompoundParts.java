package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

  /**
   * No more than this is taken off a word to come to its stem: "lijkheden" and a doubled letter.
   */
  private static final int LONGEST_ENDING = 12;

  private final Set<String> words = new HashSet<>(WordList.COMPOUND_PARTS);
  private final Set<String> stems = new HashSet<>();

  /**
   * What words begin with that have one of the stems, letter by letter, with the length of the
   * longest stem that ends there and 0 where none does. A word that begins with none of these is
   * not looked at any further, which saves nearly all the work: most pieces of a word are no words.
   */
  private final Map<String, Integer> trunks = new HashMap<>();

  private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

  /** The parts that are always known, with those of the given words that are no compounds. */
  CompoundParts(Collection<String> own) {
    words.forEach(word -> DutchStems.of(word).forEach(this::addStem));
    List<String> added =
        own.stream()
            .filter(
                word -> word.length() >= SHORTEST_OWN && word.chars().allMatch(Character::isLetter))
            .filter(word -> !WordList.STOP_WORDS.contains(word))
            .filter(word -> split(word).isEmpty())
            .toList();
    words.addAll(added);
    added.forEach(word -> addStem(DutchStems.first(word)));
    remembered.clear();
  }

  /** Only the last letter of a stem may differ from that of its words, and of "-heid" two. */
  private void addStem(String stem) {
    stems.add(stem);
    int trunk = Math.max(1, stem.length() - (stem.endsWith("heid") ? 2 : 1));
    for (int end = 1; end <= Math.min(trunk, stem.length()); end++) {
      trunks.merge(stem.substring(0, end), end == trunk ? stem.length() : 0, Math::max);
    }
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
    List<String> parts = new Splitting(word).split(0, MOST_PARTS);
    List<String> found = parts == null || parts.size() < 2 ? List.of() : List.copyOf(parts);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(word, found);
    }
    return found;
  }

  /**
   * The word without the parts at its end that stand in a list: first without one of them, then
   * without one more.
   */
  List<String> withoutEnds(String word, Set<String> list) {
    List<String> parts = split(word);
    List<String> shorter = new ArrayList<>();
    for (int left = parts.size() - 1; left > 0 && list.contains(parts.get(left)); left--) {
      int end = 0;
      for (String part : parts.subList(0, left)) {
        end = word.indexOf(part, end) + part.length();
      }
      shorter.add(word.substring(0, end));
    }
    return shorter;
  }

  /** Takes one word apart. */
  private final class Splitting {

    private final String word;
    private final Boolean[][] isPart;

    Splitting(String word) {
      this.word = word;
      this.isPart = new Boolean[word.length()][];
    }

    /** The fewest parts that make up the rest of the word; of as many, with the longest first. */
    private @Nullable List<String> split(int from, int most) {
      if (from == word.length()) {
        return new ArrayList<>();
      }
      if (most == 0) {
        return null;
      }
      List<String> best = null;
      for (int to = farthest(from); to >= from + SHORTEST; to--) {
        if ((from == 0 && to == word.length()) || !isPart(from, to)) {
          continue;
        }
        for (int next : afterJoint(word, to)) {
          List<String> rest = split(next, most - 1);
          if (rest != null && (best == null || rest.size() + 1 < best.size())) {
            best = new ArrayList<>();
            best.add(word.substring(from, to));
            best.addAll(rest);
          }
        }
      }
      return best;
    }

    /** Where a part that begins here can end at most; here itself when none can begin. */
    private int farthest(int from) {
      int longest = 0;
      for (int to = from + 1; to <= word.length(); to++) {
        Integer stem = trunks.get(word.substring(from, to));
        if (stem == null) {
          break;
        }
        longest = Math.max(longest, stem);
      }
      return longest == 0 ? from : Math.min(word.length(), from + longest + LONGEST_ENDING);
    }

    private boolean isPart(int from, int to) {
      Boolean[] known = isPart[from];
      if (known == null) {
        known = new Boolean[word.length() + 1];
        isPart[from] = known;
      }
      Boolean part = known[to];
      if (part == null) {
        part = CompoundParts.this.isPart(word.substring(from, to));
        known[to] = part;
      }
      return part;
    }
  }

  /** Where the next part may begin: at once, or behind the "s" or "e" that joins two parts. */
  private static int[] afterJoint(String word, int at) {
    boolean joint = at < word.length() && (word.charAt(at) == 's' || word.charAt(at) == 'e');
    return joint ? new int[] {at, at + 1} : new int[] {at};
  }
}
