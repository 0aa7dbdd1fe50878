package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.hechtwijzer.intervention.AgeRange;

/**
 * How people write a child's age: "3 jaar", "3-jarige", "6 mnd", "2 t/m 8 jaar", "0-4 jr", "van
 * acht". It is not looked for as it is typed, but held against the ages an entry is for, year by
 * year.
 */
final class AgeWords {

  private static final int MONTHS = 12;
  private static final int OLDEST = AgeRange.HIGHEST / MONTHS;
  private static final int MOST_MONTHS = 36;

  private static final Set<String> YEARS =
      Set.of("jaar", "jaren", "jr", "jarig", "jarige", "jarigen", "year", "years", "yr");
  private static final Set<String> MONTH_WORDS =
      Set.of("maand", "maanden", "mnd", "mnden", "month", "months");

  /** Behind these, a number without more is an age in years: "een kind van 8". */
  private static final Set<String> BEFORE = Set.of("van", "vanaf", "leeftijd", "onder", "aged");

  private static final Set<String> THROUGH = Set.of("tot", "tm", "en", "of", "met", "to");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("nul", 0),
          Map.entry("een", 1),
          Map.entry("anderhalf", 1),
          Map.entry("twee", 2),
          Map.entry("drie", 3),
          Map.entry("vier", 4),
          Map.entry("vijf", 5),
          Map.entry("zes", 6),
          Map.entry("zeven", 7),
          Map.entry("acht", 8),
          Map.entry("negen", 9),
          Map.entry("tien", 10),
          Map.entry("elf", 11),
          Map.entry("twaalf", 12),
          Map.entry("dertien", 13),
          Map.entry("veertien", 14),
          Map.entry("vijftien", 15),
          Map.entry("zestien", 16),
          Map.entry("zeventien", 17),
          Map.entry("achttien", 18));

  private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,2})([a-z]+)");

  private static final double AS_PART_OF_THE_SPAN = 0.5;

  private AgeWords() {}

  /**
   * An age in a text.
   *
   * @param through the last of its words
   * @param from the youngest, in whole years
   * @param to the oldest, in whole years
   */
  record Age(int through, int from, int to) {

    /** The ways in which an entry fits it: both ends, or some year in between. */
    List<Alternative> alternatives() {
      List<Alternative> alternatives = new ArrayList<>();
      alternatives.add(Alternative.ideas(from == to ? List.of(idea(from)) : ends()));
      if (from != to) {
        IntStream.rangeClosed(from, to)
            .mapToObj(year -> Alternative.idea(idea(year)).times(AS_PART_OF_THE_SPAN))
            .forEach(alternatives::add);
      }
      return alternatives;
    }

    private List<String> ends() {
      return List.of(idea(from), idea(to));
    }
  }

  /** The age of which these words speak from here on, if they do. */
  static Optional<Age> at(List<Word> words, int at) {
    Word word = words.get(at);
    List<String> pieces = word.pieces();
    if (pieces.size() == 2) {
      int first = number(pieces.get(0));
      int second = number(pieces.get(1));
      if (first >= 0 && second >= 0) {
        return age(at + 1, first, second, unit(words, at + 1));
      }
      return age(at, first, first, Unit.of(pieces.get(1)));
    }
    Matcher withUnit = WITH_UNIT.matcher(word.whole());
    if (withUnit.matches()) {
      int number = Integer.parseInt(withUnit.group(1));
      return age(at, number, number, Unit.of(withUnit.group(2)));
    }
    int first = number(word.whole());
    return first < 0 ? Optional.empty() : from(words, at, first);
  }

  private static Optional<Age> from(List<Word> words, int at, int first) {
    int next = at + 1;
    while (next < words.size() && THROUGH.contains(words.get(next).whole())) {
      next++;
    }
    if (next > at + 1 && next < words.size()) {
      int second = number(words.get(next).whole());
      Optional<Age> span = age(next + 1, first, second, unit(words, next + 1));
      if (span.isPresent()) {
        return span;
      }
    }
    Optional<Age> single = age(at + 1, first, first, unit(words, at + 1));
    return single.isEmpty() && isBare(words, at) ? age(at, first, first, Unit.YEARS) : single;
  }

  /** Not in "een moeder van drie kinderen", nor in "van een". */
  private static boolean isBare(List<Word> words, int at) {
    return at > 0
        && BEFORE.contains(words.get(at - 1).whole())
        && !words.get(at).isIn(WordList.STOP_WORDS)
        && (at + 1 == words.size()
            || words.get(at + 1).startsSentence()
            || words.get(at + 1).isIn(WordList.STOP_WORDS));
  }

  private static Optional<Age> age(int through, int first, int second, Unit unit) {
    int most = unit == Unit.MONTHS ? MOST_MONTHS : OLDEST;
    if (unit == Unit.NONE || first < 0 || second < first || second > most) {
      return Optional.empty();
    }
    int months = unit == Unit.MONTHS ? MONTHS : 1;
    return Optional.of(new Age(through, first / months, second / months));
  }

  private static Unit unit(List<Word> words, int at) {
    return at < words.size() ? Unit.of(words.get(at).whole()) : Unit.NONE;
  }

  /** In what an age is counted. */
  private enum Unit {
    YEARS,
    MONTHS,
    NONE;

    static Unit of(String word) {
      if (AgeWords.YEARS.contains(word)) {
        return YEARS;
      }
      return MONTH_WORDS.contains(word) ? MONTHS : NONE;
    }
  }

  /** The number that a word stands for; -1 where it stands for none that can be an age. */
  private static int number(String word) {
    if (word.length() <= 2 && word.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
      return Integer.parseInt(word);
    }
    return NUMBERS.getOrDefault(word, -1);
  }

  /** The name under which a year of age stands in the index. */
  private static String idea(int year) {
    return "a:" + year;
  }

  /** The years of age that a target group takes in. */
  static Set<String> ideas(AgeRange ages) {
    Set<String> ideas = new TreeSet<>();
    for (int year = 0; year <= OLDEST; year++) {
      if (ages.overlaps(year * MONTHS, year * MONTHS + MONTHS - 1)) {
        ideas.add(idea(year));
      }
    }
    return ideas;
  }
}
