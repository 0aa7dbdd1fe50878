package nl.hechtwijzer.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * What is left of a plain Dutch word without its endings. One word has several stems, because no
 * rule cuts every form at the same place; two words are forms of each other when they share one.
 * The first is the one to compare compounds by.
 */
final class DutchStems {

  /** A shorter stem of Kraaij and Pohlmann has lost too much: "gezin" becomes "zin". */
  private static final int SHORTEST_WITHOUT_PREFIX = 5;

  private static final int SHORTEST_VERB = 5;
  private static final String VOWELS = "aeiou";
  private static final String DOUBLED_VOWELS = "aeou";
  private static final String FOREIGN_ENDINGS = "aoiuy";

  /** What looks like a form of a word and is another one: "ouderen" are no parents. */
  private static final Set<String> NO_FORMS = Set.of("ouderen");

  private static final int MOST_REMEMBERED = 50_000;
  private static final Map<String, Set<String>> REMEMBERED = new ConcurrentHashMap<>();

  /** What Kraaij and Pohlmann leave out at the beginning of a word and once within it. */
  static final String DROPPED = "ge";

  private static final int MOST_DROPPED = 2;

  /** No more than this is taken off a word to come to its stem: "geachtigheden". */
  private static final int LONGEST_LOST = 20;

  private DutchStems() {}

  /**
   * With what every word begins that has this stem, apart from what is {@link #DROPPED}: stems only
   * differ from their words in the last letter; after "relatie", which becomes "reler", and "-heid"
   * in two.
   */
  static String sureBeginning(String stem) {
    int unsure = stem.endsWith("er") || stem.endsWith("id") ? 2 : 1;
    return stem.substring(0, Math.max(0, stem.length() - unsure));
  }

  /** How long a word with this stem can be. */
  static int longestWith(String stem) {
    return stem.length() == 1 ? 4 : stem.length() + LONGEST_LOST;
  }

  /** Whether a word that begins here can have a stem with this sure beginning. */
  static boolean beginsLike(String text, int at, String sureBeginning) {
    return beginsLike(text, at, sureBeginning, 0, MOST_DROPPED);
  }

  private static boolean beginsLike(String text, int at, String wanted, int from, int dropping) {
    int place = at;
    for (int i = from; i < wanted.length(); i++) {
      if (dropping > 0
          && text.startsWith(DROPPED, place)
          && beginsLike(text, place + DROPPED.length(), wanted, i, dropping - 1)) {
        return true;
      }
      if (place >= text.length() || text.charAt(place) != wanted.charAt(i)) {
        return false;
      }
      place++;
    }
    return true;
  }

  /** The stems of a word without case and accents. */
  static Set<String> of(String word) {
    Set<String> known = REMEMBERED.get(word);
    if (known != null) {
      return known;
    }
    Set<String> stems = Collections.unmodifiableSet(find(word));
    if (REMEMBERED.size() < MOST_REMEMBERED) {
      REMEMBERED.put(word, stems);
    }
    return stems;
  }

  /** The stem to compare compounds by. */
  static String first(String word) {
    Set<String> known = REMEMBERED.get(word);
    if (known != null) {
      return known.iterator().next();
    }
    if (NO_FORMS.contains(word)) {
      return word;
    }
    // Asked of every piece of every long word; remembering those would push out the words.
    String stem = even(stem(new DutchStemmer(), word));
    return stem.isEmpty() ? of(word).iterator().next() : stem;
  }

  private static Set<String> find(String word) {
    if (NO_FORMS.contains(word)) {
      return Set.of(word);
    }
    Set<String> stems = new LinkedHashSet<>();
    stems.add(even(stem(new DutchStemmer(), word)));
    String withoutPrefix = stem(new KpStemmer(), word);
    if (withoutPrefix.length() >= SHORTEST_WITHOUT_PREFIX) {
      stems.add(even(withoutPrefix));
    }
    addWithoutDiminutive(word, stems);
    addWithoutVerbEnding(word, stems);
    addWithoutForeignPlural(word, stems);
    stems.remove("");
    if (stems.isEmpty()) {
      stems.add(word);
    }
    return stems;
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** "kindje" and "meisjes" to "kind" and "meis", "babietje" to "baby". */
  private static void addWithoutDiminutive(String word, Set<String> stems) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    for (String ending : new String[] {"etje", "tje", "pje", "je"}) {
      if (singular.endsWith(ending) && singular.length() - ending.length() >= 3) {
        String shorter = singular.substring(0, singular.length() - ending.length());
        stems.add(even(shorter));
        if (shorter.endsWith("ie") && shorter.length() > 3) {
          stems.add(even(shorter.substring(0, shorter.length() - 2) + "y"));
        }
      }
    }
  }

  /** "mishandelt", "mishandeld" and "mishandelde" to what "mishandelen" becomes. */
  private static void addWithoutVerbEnding(String word, Set<String> stems) {
    for (String ending : new String[] {"de", "te", "den", "ten", "d", "t"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_VERB) {
        stems.add(even(word.substring(0, word.length() - ending.length())));
      }
    }
  }

  /** "risicos" and "babies", as they are typed. */
  private static void addWithoutForeignPlural(String word, Set<String> stems) {
    if (word.length() > 4
        && word.endsWith("s")
        && FOREIGN_ENDINGS.indexOf(word.charAt(word.length() - 2)) >= 0) {
      stems.add(even(word.substring(0, word.length() - 1)));
    }
    if (word.length() > 4 && word.endsWith("ies")) {
      stems.add(even(word.substring(0, word.length() - 3) + "y"));
    }
  }

  /** One spelling for what Dutch writes in two ways: "boze" and "boos", "brieven" and "brief". */
  private static String even(String stem) {
    if (stem.isEmpty()) {
      return stem;
    }
    String even = stem;
    if (even.endsWith("kinder")) {
      even = even.substring(0, even.length() - 2);
    }
    if (even.endsWith("v")) {
      even = even.substring(0, even.length() - 1) + "f";
    } else if (even.endsWith("z")) {
      even = even.substring(0, even.length() - 1) + "s";
    }
    return withoutDouble(withoutLong(even));
  }

  /** "baan" as in "banen": one letter less before a last consonant. */
  private static String withoutLong(String stem) {
    int end = stem.length() - Character.charCount(last(stem));
    boolean isLong =
        end >= 2
            && VOWELS.indexOf(last(stem)) < 0
            && stem.charAt(end - 1) == stem.charAt(end - 2)
            && DOUBLED_VOWELS.indexOf(stem.charAt(end - 1)) >= 0;
    return isLong ? stem.substring(0, end - 1) + stem.substring(end) : stem;
  }

  /** "bal" as in "ballen"; 11 stays another number than 1. */
  private static String withoutDouble(String stem) {
    int last = last(stem);
    if (!Character.isLetter(last) || VOWELS.indexOf(last) >= 0) {
      return stem;
    }
    String rest = stem.substring(0, stem.length() - Character.charCount(last));
    return !rest.isEmpty() && last(rest) == last ? rest : stem;
  }

  private static int last(String stem) {
    return stem.isEmpty() ? 0 : stem.codePointBefore(stem.length());
  }
}
