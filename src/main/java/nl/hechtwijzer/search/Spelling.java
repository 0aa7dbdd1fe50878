package nl.hechtwijzer.search;

import java.util.Arrays;

/** How far a word is from another one that may have been meant. */
final class Spelling {

  private static final int SHORTEST_WITH_ONE_SLIP = 4;
  private static final int SHORTEST_WITH_TWO_SLIPS = 8;

  private Spelling() {}

  /** How many slips a word of this length may hold. */
  static int slipsAllowed(String word) {
    if (word.length() < SHORTEST_WITH_ONE_SLIP || !word.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    return word.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
  }

  /** In a short word hardly anyone gets the first letter wrong: "rouw" does not mean "vrouw". */
  static boolean isLikely(String typed, String meant) {
    if (meant.length() < SHORTEST_WITH_ONE_SLIP - 1) {
      return false;
    }
    return typed.charAt(0) == meant.charAt(0)
        || typed.length() >= SHORTEST_WITH_TWO_SLIPS
        || (typed.charAt(0) == meant.charAt(1) && typed.charAt(1) == meant.charAt(0));
  }

  /**
   * The number of letters to add, drop, replace or swap with their neighbour; some larger number
   * when it is more than so many.
   */
  static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + replaced);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      if (Arrays.stream(row).min().orElse(0) > most) {
        return most + 1;
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }
}
