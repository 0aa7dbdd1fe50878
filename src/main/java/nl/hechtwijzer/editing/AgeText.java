package nl.hechtwijzer.editing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Ages as people write them, in Dutch or in English. "2-8 jaar" and "2 t/m 8 jaar" run through the
 * month before the ninth birthday; "2 tot 8 jaar" stops before the eighth, as in "jeugdhulp tot 18
 * jaar". An upper end alone starts at birth. Numbers without a unit are years.
 */
public final class AgeText {

  private static final int MONTHS_A_YEAR = 12;
  private static final int LONGEST = 200;

  private static final String PREGNANCY =
      "(?:de |the )?(?:zwangerschap|zwanger|prenataal|pregnancy|pregnant|prenatal)";
  private static final String BIRTH = "(?:de )?(?:geboorte|birth)";
  private static final String YEARS =
      "(?:j|jr|jaren|jaar|jarigen?|y|yr|yrs|years?)(?: old| oud)?\\.?";
  private static final String MONTHS = "(?:m|mnd|mnden|maanden|maand|months?|mo)(?: old| oud)?\\.?";
  private static final String BEFORE = " ?(?:voor de|voor|before) (?:geboorte|birth)";

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<from>> ?)?(?<first>"
              + point("1")
              + ")?(?: ?(?<until>≤|<|-) ?(?<last>"
              + point("2")
              + "))?(?<up> ?\\+)?");

  private static final Pattern WEEKS =
      Pattern.compile("\\b(?:we(?:ek|ken)|weeks?|dag(?:en)?|days?)\\b");
  private static final Pattern UNCLEAR =
      Pattern.compile("\\b(?:up to(?! and including)|ouder dan|older than|over)\\b");
  private static final String NO_LOWEST = "zonder ondergrens";

  private AgeText() {}

  private static String point(String number) {
    return "(?<pregnancy%1$s>%2$s)|(?<birth%1$s>%3$s)|(?<number%1$s>-?\\d{1,4}(?:[.,]\\d{1,2})?) ?-?(?:(?<years%1$s>%4$s)(?: (?:en |and )?(?<more%1$s>\\d{1,2}) ?%5$s)?|(?<months%1$s>%5$s))?(?<before%1$s>%6$s)?"
        .formatted(number, PREGNANCY, BIRTH, YEARS, MONTHS, BEFORE);
  }

  /** Why a text is no age. */
  public enum Problem {
    /** It is written in a way that is not known here. */
    NOT_UNDERSTOOD,
    /** It can be read in two ways. */
    AMBIGUOUS,
    /** It is counted in weeks or days. */
    NOT_IN_MONTHS,
    /** It goes beyond 24 years; numbers without a unit may have been meant as months. */
    TOO_OLD,
    /** It ends before it begins. */
    WRONG_ORDER
  }

  /**
   * What a text comes to: an age or a problem.
   *
   * @param age absent when there is a problem
   */
  public record Reading(Optional<AgeRange> age, Optional<Problem> problem) {

    private static Reading of(AgeRange age) {
      return new Reading(Optional.of(age), Optional.empty());
    }

    private static Reading of(Problem problem) {
      return new Reading(Optional.empty(), Optional.of(problem));
    }
  }

  /** Reads one line as an age. */
  public static Reading read(String typed) {
    if (typed.length() > LONGEST) {
      return Reading.of(Problem.NOT_UNDERSTOOD);
    }
    String text = Typed.plain(typed);
    if (WEEKS.matcher(text).find()) {
      return Reading.of(Problem.NOT_IN_MONTHS);
    }
    boolean noLowest = text.startsWith(NO_LOWEST);
    String signs = inSigns(noLowest ? text.substring(NO_LOWEST.length()).strip() : text);
    if (UNCLEAR.matcher(text).find()) {
      return Reading.of(Problem.AMBIGUOUS);
    }
    Matcher range = RANGE.matcher(signs);
    if (signs.isEmpty() || !range.matches()) {
      return Reading.of(Problem.NOT_UNDERSTOOD);
    }
    try {
      return Reading.of(new Ends(range, noLowest).range());
    } catch (Refused refused) {
      return Reading.of(refused.problem);
    }
  }

  /** The words between and around the ages, as signs. */
  private static String inSigns(String text) {
    return text.replaceAll(
            "\\b(?:tot en met|t\\.?e\\.?m\\b\\.?|t/m|up to and including|through|thru)", "≤")
        .replaceAll("\\b(?:tot|until|under|onder de|onder|jonger dan|younger than|below)\\b", "<")
        .replaceAll("(?<=[a-z0-9.]) to (?=[a-z0-9])", " - ")
        .replaceAll("\\b(?:vanaf|van|from|ten minste|minimaal|at least)\\b", ">")
        .replaceAll("(?:,? (?:en|of|and|or) (?:ouder|older|up))$", "+")
        .replaceAll(" +", " ")
        .strip();
  }

  /** An age in the shortest way in which {@link #read} understands it, in Dutch. */
  public static String write(AgeRange age) {
    Integer from = age.fromMonths();
    Integer through = age.throughMonths();
    if (from == null) {
      return NO_LOWEST + " t/m " + last(age.highest());
    }
    if (through == null) {
      return "vanaf " + first(from);
    }
    if (age.equals(AgeRange.pregnancy())) {
      return "zwangerschap";
    }
    if (isYears(from) && isLastOfYear(through)) {
      int years = from / MONTHS_A_YEAR;
      int lastYear = through / MONTHS_A_YEAR;
      return years == lastYear ? years + " jaar" : years + "-" + lastYear + " jaar";
    }
    if (from.equals(through)) {
      return inMonths(from);
    }
    return from >= 0 && !isLastOfYear(through)
        ? from + "-" + inMonths(through)
        : first(from) + " t/m " + last(through);
  }

  private static String first(int month) {
    if (month == AgeRange.LOWEST) {
      return "zwangerschap";
    }
    return month > 0 && isYears(month) ? month / MONTHS_A_YEAR + " jaar" : inMonths(month);
  }

  private static String last(int month) {
    return isLastOfYear(month) ? month / MONTHS_A_YEAR + " jaar" : inMonths(month);
  }

  private static String inMonths(int month) {
    int count = Math.abs(month);
    String months = count == 1 ? "1 maand" : count + " maanden";
    return month < 0 ? months + " voor de geboorte" : months;
  }

  private static boolean isYears(int month) {
    return month >= 0 && month % MONTHS_A_YEAR == 0;
  }

  private static boolean isLastOfYear(int month) {
    return month >= 0 && month % MONTHS_A_YEAR == MONTHS_A_YEAR - 1;
  }

  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    Refused(Problem problem) {
      super(problem.name(), null, false, false);
      this.problem = problem;
    }
  }

  private enum Unit {
    YEARS,
    MONTHS,
    UNSAID
  }

  /**
   * One end as it was written.
   *
   * @param months the first month that is meant
   * @param wholeYears whether it was said in whole years, so that as a last age it lasts a year
   */
  private record Point(int months, boolean wholeYears) {

    int through() {
      return wholeYears ? months + MONTHS_A_YEAR - 1 : months;
    }
  }

  /** The two ends of a text that has the form of an age. */
  private static final class Ends {

    private final Matcher text;
    private final boolean noLowest;

    Ends(Matcher text, boolean noLowest) {
      this.text = text;
      this.noLowest = noLowest;
    }

    AgeRange range() {
      boolean hasFirst = text.group("first") != null;
      boolean hasLast = text.group("last") != null;
      boolean openAbove = text.group("up") != null || (text.group("from") != null && !hasLast);
      if ((hasLast && openAbove) || (!hasFirst && !hasLast) || (noLowest && hasFirst)) {
        throw new Refused(Problem.NOT_UNDERSTOOD);
      }
      if (openAbove) {
        return between(firstMonth(unit("1")), null);
      }
      if (!hasLast) {
        return alone();
      }
      if (!hasFirst && "-".equals(text.group("until"))) {
        throw new Refused(Problem.AMBIGUOUS);
      }
      int last = lastMonth();
      if (!hasFirst) {
        return between(noLowest ? null : Integer.valueOf(last < 0 ? AgeRange.LOWEST : 0), last);
      }
      return between(firstMonth(unitOfFirst()), last);
    }

    private AgeRange alone() {
      if (text.group("pregnancy1") != null) {
        return AgeRange.pregnancy();
      }
      Point only = point("1", unit("1"));
      return between(only.months(), only.through());
    }

    private int firstMonth(Unit unit) {
      return text.group("pregnancy1") != null ? AgeRange.LOWEST : point("1", unit).months();
    }

    private int lastMonth() {
      boolean upTo = "<".equals(text.group("until"));
      if (text.group("pregnancy2") != null) {
        if (upTo) {
          throw new Refused(Problem.NOT_UNDERSTOOD);
        }
        return -1;
      }
      Unit unit = unit("2");
      if (unit == Unit.UNSAID && text.group("first") != null && unit("1") == Unit.MONTHS) {
        throw new Refused(Problem.AMBIGUOUS);
      }
      Point last = point("2", unit);
      return upTo ? last.months() - 1 : last.through();
    }

    /** In "2-8 jaar" the unit behind the last number also holds for the first. */
    private Unit unitOfFirst() {
      Unit own = unit("1");
      return own == Unit.UNSAID && text.group("number2") != null ? unit("2") : own;
    }

    private Unit unit(String end) {
      if (text.group("years" + end) != null) {
        return Unit.YEARS;
      }
      return text.group("months" + end) != null ? Unit.MONTHS : Unit.UNSAID;
    }

    private Point point(String end, Unit unit) {
      if (text.group("birth" + end) != null) {
        return new Point(0, false);
      }
      BigDecimal number = new BigDecimal(text.group("number" + end).replace(',', '.'));
      boolean before = text.group("before" + end) != null;
      if (unit == Unit.MONTHS) {
        int months = whole(number);
        return new Point(before ? -Math.abs(months) : months, false);
      }
      if (number.signum() < 0 || before) {
        throw new Refused(Problem.AMBIGUOUS);
      }
      String more = text.group("more" + end);
      boolean wholeYears = more == null && number.stripTrailingZeros().scale() <= 0;
      int months = whole(number.multiply(BigDecimal.valueOf(MONTHS_A_YEAR)));
      return new Point(more == null ? months : months + Integer.parseInt(more), wholeYears);
    }

    private static int whole(BigDecimal months) {
      try {
        return months.intValueExact();
      } catch (ArithmeticException fraction) {
        throw new Refused(Problem.NOT_IN_MONTHS);
      }
    }

    private static AgeRange between(@Nullable Integer from, @Nullable Integer through) {
      refuseBeyond(from);
      refuseBeyond(through);
      if (from != null && through != null && from > through) {
        throw new Refused(Problem.WRONG_ORDER);
      }
      return new AgeRange(from, through);
    }

    private static void refuseBeyond(@Nullable Integer months) {
      if (months != null && months > AgeRange.HIGHEST) {
        throw new Refused(Problem.TOO_OLD);
      }
      if (months != null && months < AgeRange.LOWEST) {
        throw new Refused(Problem.NOT_UNDERSTOOD);
      }
    }
  }
}
