package nl.hechtwijzer.search;

import java.util.Arrays;

/** How far a word is from another one that may have been meant. */
final class Spelling {

  /** How many slips any word may hold, and a short one only if it sounds the same. */
  static final int MOST_SLIPS = 2;

  private static final int SHORTEST_WITH_ONE_SLIP = 4;
  private static final int SHORTEST_WITH_TWO_SLIPS = 8;
  private static final int LONGEST_SHORT = 5;

  /** What Dutch, and what is borrowed into it, writes in several ways; in this order. */
  private static final String[][] SOUNDS = {
    {"sch", "sg"}, {"sj", "s"}, {"sh", "s"}, {"ph", "f"}, {"th", "t"}, {"dt", "t"}, {"qu", "kw"},
    {"ck", "k"}, {"ch", "g"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"c", "k"}, {"q", "k"},
    {"x", "ks"}, {"ij", "i"}, {"ei", "i"}, {"ie", "i"}, {"y", "i"}, {"ou", "au"}, {"v", "f"},
    {"z", "s"}
  };

  private Spelling() {}

  /** How many slips a word of this length may hold. */
  static int slipsAllowed(String word) {
    if (word.length() < SHORTEST_WITH_ONE_SLIP || !word.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    return word.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : MOST_SLIPS;
  }

  /**
   * Whether so many other words lie one slip away that only words of the field are likely: "voelt"
   * does not mean "voert".
   */
  static boolean isShort(String word) {
    return word.length() <= LONGEST_SHORT;
  }

  /** In a short word hardly anyone gets the first letter wrong: "rouw" does not mean "vrouw". */
  static boolean isLikely(String typed, String meant) {
    if (meant.length() < SHORTEST_WITH_ONE_SLIP - 1) {
      return false;
    }
    return typed.charAt(0) == meant.charAt(0)
        || soundAlike(typed, meant)
        || typed.length() >= SHORTEST_WITH_TWO_SLIPS
        || (typed.charAt(0) == meant.charAt(1) && typed.charAt(1) == meant.charAt(0));
  }

  /** How far a word is from what was meant; what sounds the same is nearest, however written. */
  static int farness(String typed, String meant, int most) {
    return soundAlike(typed, meant) ? 0 : distance(typed, meant, most);
  }

  /**
   * Whether both may be read aloud in the same way: "tijd" and "teid", "kwetsbaar" and "quetsbaar".
   */
  static boolean soundAlike(String one, String other) {
    return sound(one).equals(sound(other));
  }

  /** Whether a word begins with what was typed so far, but for one slip that is easily made. */
  static boolean beginsNearly(String typed, String word) {
    if (typed.length() < SHORTEST_WITH_ONE_SLIP - 1 || !sharesAStart(typed, word)) {
      return false;
    }
    for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
      if (length <= word.length() && isNear(typed, word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** One slip leaves at least one of the first two letters; most words are told apart by this. */
  private static boolean sharesAStart(String typed, String word) {
    return word.length() > 1
        && (typed.charAt(0) == word.charAt(0)
            || typed.charAt(1) == word.charAt(1)
            || typed.charAt(0) == word.charAt(1)
            || typed.charAt(1) == word.charAt(0));
  }

  private static boolean isNear(String typed, String beginning) {
    if (distance(typed, beginning, 1) > 1) {
      return false;
    }
    return typed.length() < SHORTEST_WITH_ONE_SLIP
        ? soundAlike(typed, beginning)
        : isLikely(typed, beginning);
  }

  private static String sound(String word) {
    boolean french = word.length() > 2 && word.startsWith("ch") && isVowel(word.charAt(2));
    String sound = french ? "s" + word.substring(2) : word;
    for (String[] rule : SOUNDS) {
      sound = sound.replace(rule[0], rule[1]);
    }
    StringBuilder heard = new StringBuilder(sound.length());
    for (int at = 0; at < sound.length(); at++) {
      char letter = sound.charAt(at);
      boolean last = at == sound.length() - 1;
      char as = last && letter == 'd' ? 't' : last && letter == 'b' ? 'p' : letter;
      if (heard.isEmpty() || heard.charAt(heard.length() - 1) != as) {
        heard.append(as);
      }
    }
    return heard.toString();
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
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
