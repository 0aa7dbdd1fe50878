package nl.hechtwijzer.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.hechtwijzer.editing.ContentDifferences.Change;
import nl.hechtwijzer.editing.ContentDifferences.Piece;

/** Compares lists, and texts as lists of their words. */
final class WordDifferences {

  /** A word, some white space, or a single other character. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  /**
   * How many pieces two texts may have together to be compared one by one; the work grows with the
   * square of it, and nobody reads a longer comparison word for word.
   */
  private static final int MOST = 3000;

  private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");

  private WordDifferences() {}

  /** Everything of both lists: what is the same, what went and what came, in order. */
  static <T, R> List<R> between(List<T> before, List<T> after, BiFunction<Change, T, R> described) {
    List<R> result = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<T> delta : DiffUtils.diff(before, after).getDeltas()) {
      for (T same : before.subList(at, delta.getSource().getPosition())) {
        result.add(described.apply(Change.SAME, same));
      }
      delta.getSource().getLines().forEach(one -> result.add(described.apply(Change.REMOVED, one)));
      delta.getTarget().getLines().forEach(one -> result.add(described.apply(Change.ADDED, one)));
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    for (T same : before.subList(at, before.size())) {
      result.add(described.apply(Change.SAME, same));
    }
    return result;
  }

  /** Two texts in pieces: in words, very long ones in lines, and beyond that as a whole. */
  static List<Piece> between(String before, String after) {
    return joined(
        inPieces(TOKEN, before, after)
            .or(() -> inPieces(LINE, before, after))
            .orElseGet(
                () -> List.of(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after))));
  }

  /** What both begin and end with need not be compared. Empty when the rest is too much. */
  private static Optional<List<Piece>> inPieces(Pattern unit, String before, String after) {
    List<String> old = pieces(unit, before);
    List<String> young = pieces(unit, after);
    int shortest = Math.min(old.size(), young.size());
    int start = 0;
    while (start < shortest && old.get(start).equals(young.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shortest - start
        && old.get(old.size() - 1 - end).equals(young.get(young.size() - 1 - end))) {
      end++;
    }
    List<String> oldRest = old.subList(start, old.size() - end);
    List<String> youngRest = young.subList(start, young.size() - end);
    if (oldRest.size() + youngRest.size() > MOST) {
      return Optional.empty();
    }
    List<Piece> found = new ArrayList<>();
    old.subList(0, start).forEach(same -> found.add(new Piece(Change.SAME, same)));
    found.addAll(between(oldRest, youngRest, Piece::new));
    old.subList(old.size() - end, old.size())
        .forEach(same -> found.add(new Piece(Change.SAME, same)));
    return Optional.of(found);
  }

  private static List<String> pieces(Pattern unit, String text) {
    return unit.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * What changed next to each other is one change: first all that went, then all that came. White
   * space alone does not keep two changes apart, or a rewritten sentence would read as confetti.
   */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    StringBuilder same = new StringBuilder();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.change() == Change.SAME) {
        same.append(piece.text());
        continue;
      }
      if (!same.isEmpty()) {
        boolean between = removed.length() + added.length() > 0;
        if (between && same.toString().isBlank()) {
          removed.append(same);
          added.append(same);
        } else {
          flush(removed, added, joined);
          joined.add(new Piece(Change.SAME, same.toString()));
        }
        same.setLength(0);
      }
      (piece.change() == Change.REMOVED ? removed : added).append(piece.text());
    }
    flush(removed, added, joined);
    if (!same.isEmpty()) {
      joined.add(new Piece(Change.SAME, same.toString()));
    }
    return joined;
  }

  private static void flush(StringBuilder removed, StringBuilder added, List<Piece> joined) {
    if (!removed.isEmpty()) {
      joined.add(new Piece(Change.REMOVED, removed.toString()));
    }
    if (!added.isEmpty()) {
      joined.add(new Piece(Change.ADDED, added.toString()));
    }
    removed.setLength(0);
    added.setLength(0);
  }
}
