package nl.hechtwijzer.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.hechtwijzer.intervention.AgeRange;

/**
 * How old a child is at the start: a whole number of months, some months of a span, or not yet
 * born.
 *
 * @param fromMonth the first month meant, as in {@link AgeRange}
 * @param throughMonth the last month meant; the same as the first where one age is meant
 */
public record ChildAge(int fromMonth, int throughMonth) implements Comparable<ChildAge> {

  private static final String PREGNANCY_WORD = "zwangerschap";
  private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(0|[1-9][0-9]{0,2})([mj])");
  private static final Pattern SPAN = Pattern.compile("(0|[1-9][0-9]{0,2})m-([1-9][0-9]{0,2})m");
  static final int MONTHS_A_YEAR = 12;
  private static final ChildAge PREGNANCY = new ChildAge(AgeRange.LOWEST, -1);

  public ChildAge {
    boolean pregnancy = fromMonth == AgeRange.LOWEST && throughMonth == -1;
    boolean born = fromMonth >= 0 && fromMonth <= throughMonth && throughMonth <= AgeRange.HIGHEST;
    if (!pregnancy && !born) {
      throw new IllegalArgumentException(
          "No age of a child: " + fromMonth + " to " + throughMonth + " months");
    }
  }

  /** Not yet born. */
  public static ChildAge pregnancy() {
    return PREGNANCY;
  }

  /** This many months old, 0 to {@link AgeRange#HIGHEST}. */
  public static ChildAge months(int months) {
    return new ChildAge(months, months);
  }

  /** Just this many years old. */
  public static ChildAge years(int years) {
    return months(years * MONTHS_A_YEAR);
  }

  /** Any of these months, both ends included, 0 to {@link AgeRange#HIGHEST}. */
  public static ChildAge span(int fromMonth, int throughMonth) {
    return new ChildAge(fromMonth, throughMonth);
  }

  /**
   * Reads {@code zwangerschap}, {@code 18m}, {@code 3j} or {@code 24m-107m}; empty for anything
   * else.
   */
  public static Optional<ChildAge> parse(String word) {
    if (word.equals(PREGNANCY_WORD)) {
      return Optional.of(PREGNANCY);
    }
    Matcher span = SPAN.matcher(word);
    if (span.matches()) {
      int from = Integer.parseInt(span.group(1));
      int through = Integer.parseInt(span.group(2));
      return from < through && through <= AgeRange.HIGHEST
          ? Optional.of(span(from, through))
          : Optional.empty();
    }
    Matcher matcher = NUMBER_AND_UNIT.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    int months = matcher.group(2).equals("j") ? number * MONTHS_A_YEAR : number;
    return months <= AgeRange.HIGHEST ? Optional.of(months(months)) : Optional.empty();
  }

  /** The one way in which this age is written in a URL: whole years as years. */
  public String word() {
    if (isPregnancy()) {
      return PREGNANCY_WORD;
    }
    if (isSpan()) {
      return fromMonth + "m-" + throughMonth + "m";
    }
    return isWholeYears() ? inYears() + "j" : fromMonth + "m";
  }

  /** Whether the child is not yet born. */
  public boolean isPregnancy() {
    return fromMonth < 0;
  }

  /** Whether more than one age of a child is meant. */
  public boolean isSpan() {
    return !isPregnancy() && fromMonth < throughMonth;
  }

  /** Whether people say this age in years: a birthday, but not that of birth itself. */
  public boolean isWholeYears() {
    return !isSpan() && fromMonth > 0 && fromMonth % MONTHS_A_YEAR == 0;
  }

  /** The age in whole years, for an age that people say in years. */
  public int inYears() {
    return fromMonth / MONTHS_A_YEAR;
  }

  @Override
  public int compareTo(ChildAge other) {
    return Comparator.comparingInt(ChildAge::fromMonth)
        .thenComparingInt(ChildAge::throughMonth)
        .compare(this, other);
  }
}
