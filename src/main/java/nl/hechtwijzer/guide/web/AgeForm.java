package nl.hechtwijzer.guide.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.search.ChildAge;
import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The age as it was filled in. A unit behind the number goes before the unit that was chosen beside
 * it, for people type "18 maanden" in a field that asks for a number.
 *
 * @param number as it was typed
 * @param unit the chosen unit
 * @param unborn whether the child is not yet born
 */
record AgeForm(String number, Unit unit, boolean unborn) {

  static final String NUMBER_KEY = "getal";
  static final String UNIT_KEY = "eenheid";
  static final String UNBORN_KEY = "ongeboren";
  static final String UNBORN = "ja";

  private static final int MAX_LENGTH = 60;
  private static final int MONTHS_A_YEAR = 12;
  private static final Pattern TYPED =
      Pattern.compile(
          "([0-9]{1,3})(?:[.,]([0-9]{1,2}))?\\s*(?:(j|jr|jaar|jaren|y|years?)|(m|mnd|maand|maanden|months?))?\\.?");

  /** In what the age is counted. */
  enum Unit {
    YEARS("j"),
    MONTHS("m");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    private static Unit of(@Nullable String word) {
      return MONTHS.word.equals(word) ? MONTHS : YEARS;
    }
  }

  /** What is wrong with what was filled in. */
  enum Problem {
    NOT_UNDERSTOOD,
    NOT_WHOLE_MONTHS,
    TOO_OLD,
    BOTH
  }

  /**
   * What was filled in comes to an age, to nothing at all, or to a problem.
   *
   * @param age absent when nothing was filled in
   */
  record Reading(Optional<ChildAge> age, @Nullable Problem problem) {

    private static Reading of(Problem problem) {
      return new Reading(Optional.empty(), problem);
    }

    private static Reading of(ChildAge age) {
      return new Reading(Optional.of(age), null);
    }
  }

  /** Whether the form was sent: a browser also sends a field that is empty. */
  static boolean isSentIn(MultiValueMap<String, String> parameters) {
    return parameters.containsKey(NUMBER_KEY);
  }

  static AgeForm in(MultiValueMap<String, String> parameters) {
    String typed = Typed.line(Optional.ofNullable(parameters.getFirst(NUMBER_KEY)).orElse(""));
    return new AgeForm(
        Typed.cut(typed, MAX_LENGTH),
        Unit.of(parameters.getFirst(UNIT_KEY)),
        parameters.getOrDefault(UNBORN_KEY, List.of()).contains(UNBORN));
  }

  /** The form as it shows an age that was given before. */
  static AgeForm of(Optional<ChildAge> given) {
    return given.map(AgeForm::of).orElseGet(() -> new AgeForm("", Unit.YEARS, false));
  }

  private static AgeForm of(ChildAge age) {
    if (age.isPregnancy()) {
      return new AgeForm("", Unit.YEARS, true);
    }
    if (age.isSpan()) {
      return new AgeForm("", Unit.YEARS, false);
    }
    return age.isWholeYears()
        ? new AgeForm(String.valueOf(age.fromMonth() / MONTHS_A_YEAR), Unit.YEARS, false)
        : new AgeForm(String.valueOf(age.fromMonth()), Unit.MONTHS, false);
  }

  Reading read() {
    if (number.isEmpty()) {
      return unborn ? Reading.of(ChildAge.pregnancy()) : new Reading(Optional.empty(), null);
    }
    if (unborn) {
      return Reading.of(Problem.BOTH);
    }
    Matcher typed = TYPED.matcher(Typed.plain(number));
    return typed.matches() ? read(typed) : Reading.of(Problem.NOT_UNDERSTOOD);
  }

  private Reading read(Matcher typed) {
    boolean years = typed.group(4) == null && (typed.group(3) != null || unit == Unit.YEARS);
    String fraction = typed.group(2);
    if (fraction != null && !years && Integer.parseInt(fraction) > 0) {
      return Reading.of(Problem.NOT_WHOLE_MONTHS);
    }
    double amount = Double.parseDouble(typed.group(1) + "." + (fraction == null ? "0" : fraction));
    long months = Math.round(years ? amount * MONTHS_A_YEAR : amount);
    return months <= AgeRange.HIGHEST
        ? Reading.of(ChildAge.months((int) months))
        : Reading.of(Problem.TOO_OLD);
  }
}
