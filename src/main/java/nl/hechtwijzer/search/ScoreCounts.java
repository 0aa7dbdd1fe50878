package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts how many entries meet a text equally well. There are few scores, and many entries. */
final class ScoreCounts {

  private static final int FIRST_SIZE = 256;

  /** Spreads scores that differ little over the whole table. */
  private static final int SPREAD = 0x9E3779B9;

  private float[] scores = new float[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int known;

  /**
   * Entries that meet a text equally well.
   *
   * @param many how many there are
   */
  record Level(float score, int many) {}

  /** Counts one entry with this score. */
  void add(float score) {
    int place = place(score);
    if (counts[place] == 0) {
      scores[place] = score;
      known++;
      counts[place] = 1;
      if (known > scores.length / 2) {
        grow();
      }
    } else {
      counts[place]++;
    }
  }

  private int place(float score) {
    int last = scores.length - 1;
    int place = ((Float.floatToIntBits(score) * SPREAD) >>> Short.SIZE) & last;
    while (counts[place] != 0 && scores[place] != score) {
      place = (place + 1) & last;
    }
    return place;
  }

  private void grow() {
    float[] oldScores = scores;
    int[] oldCounts = counts;
    scores = new float[2 * oldScores.length];
    counts = new int[2 * oldCounts.length];
    for (int i = 0; i < oldScores.length; i++) {
      if (oldCounts[i] != 0) {
        int place = place(oldScores[i]);
        scores[place] = oldScores[i];
        counts[place] = oldCounts[i];
      }
    }
  }

  /** All scores, the best first. */
  List<Level> levels() {
    List<Level> levels = new ArrayList<>(known);
    for (int i = 0; i < scores.length; i++) {
      if (counts[i] != 0) {
        levels.add(new Level(scores[i], counts[i]));
      }
    }
    levels.sort(Comparator.comparing(Level::score).reversed());
    return levels;
  }
}
