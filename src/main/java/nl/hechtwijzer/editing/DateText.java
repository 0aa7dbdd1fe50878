package nl.hechtwijzer.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.hechtwijzer.site.Typed;

/** Days as people write them: 12-3-2024, 12 maart 2024 or 2024-03-12. */
public final class DateText {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s?[-/. ]\\s?(\\d{1,2})\\s?[-/. ]\\s?(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})");

  /** The first letters of each month, in Dutch and where it differs in English. */
  private static final List<Pattern> MONTHS =
      List.of(
          Pattern.compile("jan(uari|uary)?"),
          Pattern.compile("feb(ruari|ruary)?"),
          Pattern.compile("maart|mrt|march|mar"),
          Pattern.compile("apr(il)?"),
          Pattern.compile("mei|may"),
          Pattern.compile("jun[ie]?"),
          Pattern.compile("jul[iy]?"),
          Pattern.compile("aug(ustus|ust)?"),
          Pattern.compile("sept?(ember)?"),
          Pattern.compile("o[kc]t(ober)?"),
          Pattern.compile("nov(ember)?"),
          Pattern.compile("dec(ember)?"));

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private DateText() {}

  /** The day that is meant; empty where the text is no day, or one that the calendar lacks. */
  public static Optional<LocalDate> read(String typed) {
    String text = Typed.plain(typed);
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
    }
    Matcher inWords = IN_WORDS.matcher(text);
    return inWords.matches()
        ? day(inWords.group(3), month(inWords.group(2)), inWords.group(1))
        : Optional.empty();
  }

  /** The day in the form that a field shows: 12-3-2024. */
  public static String write(LocalDate day) {
    return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
  }

  private static int month(String word) {
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).matcher(word).matches()) {
        return month + 1;
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int inYear = number(year);
    if (inYear < FIRST_YEAR || inYear > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(inYear, month, number(day)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }
}
