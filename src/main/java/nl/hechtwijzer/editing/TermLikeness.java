package nl.hechtwijzer.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.vocabulary.Vocabulary;

/**
 * Which terms of a list look like a name that somebody wants to add: written almost the same, a
 * part of one another, or a synonym.
 */
record TermLikeness(String name) {

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:en|s|e)$");

  /** Words shorter than this say too little to be found inside another. */
  private static final int TELLING = 4;

  /** One slip of the pen for so many letters. */
  private static final int LETTERS_A_SLIP = 5;

  /** Whether the term has this very name, but for capitals, accents and punctuation. */
  boolean isNameOf(Vocabulary.Entry term) {
    String plain = plain(name);
    return plain.equals(plain(term.dutchLabel())) || plain.equals(plain(term.englishLabel()));
  }

  /** Whether someone may have meant this term. */
  boolean isNear(Vocabulary.Entry term) {
    return Stream.concat(
            Stream.of(term.dutchLabel(), term.englishLabel()), term.synonyms().stream())
        .anyMatch(this::resembles);
  }

  private boolean resembles(String other) {
    String one = stems(name);
    String two = stems(other);
    return one.equals(two)
        || distance(one, two) <= Math.min(one.length(), two.length()) / LETTERS_A_SLIP
        || isPart(one, two)
        || isPart(two, one);
  }

  private static boolean isPart(String part, String whole) {
    Set<String> words = Set.of(distinct(whole));
    return part.length() >= TELLING && Stream.of(distinct(part)).allMatch(words::contains);
  }

  private static String[] distinct(String words) {
    return Arrays.stream(words.split(" ")).distinct().toArray(String[]::new);
  }

  private static String stems(String text) {
    return Stream.of(plain(text).split(" "))
        .map(word -> ENDING.matcher(word).replaceAll(""))
        .collect(Collectors.joining(" "));
  }

  static String plain(String text) {
    return NOT_A_WORD.matcher(Typed.bare(text)).replaceAll(" ").strip();
  }

  /** How many letters differ: put in, left out or replaced. */
  private static int distance(String one, String two) {
    int[] above = new int[two.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[two.length() + 1];
      current[0] = row;
      for (int column = 1; column <= two.length(); column++) {
        int replaced = above[column - 1] + (one.charAt(row - 1) == two.charAt(column - 1) ? 0 : 1);
        current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[two.length()];
  }

  /** The terms that somebody may have meant, in the order of the list. */
  List<Vocabulary.Entry> near(List<Vocabulary.Entry> terms) {
    return terms.stream().filter(this::isNear).toList();
  }
}
