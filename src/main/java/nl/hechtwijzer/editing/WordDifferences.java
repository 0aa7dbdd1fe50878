package nl.hechtwijzer.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
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

  /** Two texts in pieces. */
  static List<Piece> between(String before, String after) {
    return joined(between(tokens(before), tokens(after), Piece::new));
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
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
