package nl.hechtwijzer.intervention;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the catalogue's values into words, in the language of the page. */
@Component
public class InterventionWording {

  private final MessageSource messages;
  private final Map<Locale, DateTimeFormatter> days = new ConcurrentHashMap<>();

  InterventionWording(MessageSource messages) {
    this.messages = messages;
  }

  /** What the category is called. */
  public String category(Category category, Locale locale) {
    return text(locale, "category." + category + ".label");
  }

  /** What the audience is called. */
  public String audience(Audience audience, Locale locale) {
    return text(locale, "audience." + audience + ".label");
  }

  /** What a choice in a part of a field is called. */
  public String choice(FieldPart part, Enum<?> constant, Locale locale) {
    return text(locale, part.words().replace("*", constant.name()));
  }

  /** What the level is called. */
  public String level(RecognitionLevel level, Locale locale) {
    return text(locale, "recognition.level." + level);
  }

  /** What the status is called. */
  public String status(RecognitionStatus status, Locale locale) {
    return text(locale, "recognition.status." + status);
  }

  /**
   * A recognition in a few words: the level where there is one, with "at least" where the source
   * says so, and otherwise the status.
   */
  public String recognition(Recognition recognition, Locale locale) {
    RecognitionLevel level = recognition.level();
    if (level == null) {
      return status(recognition.status(), locale);
    }
    String words = level(level, locale);
    if (recognition.isAtLeast()) {
      words = text(locale, "recognition.atLeast", words);
    }
    return recognition.status() == RecognitionStatus.CONDITIONAL
        ? text(locale, "recognition.conditional", words)
        : words;
  }

  /** Ages as people write them: "0 tot en met 6 jaar", "zwangerschap", "vanaf 4 jaar". */
  public String age(AgeRange age, Locale locale) {
    Integer from = age.fromMonths();
    Integer through = age.throughMonths();
    if (through == null) {
      return text(locale, "age.from", from(from, locale));
    }
    if (from == null) {
      return text(locale, "age.through", through(through, true, locale));
    }
    if (from == AgeRange.LOWEST && through == -1) {
      return text(locale, "age.pregnancy");
    }
    boolean bothInYears = isYears(from) && isLastMonthOfYear(through);
    if (bothInYears && through - from == 11) {
      return text(locale, "age.years", from / 12);
    }
    if (bothInYears) {
      return text(
          locale, "age.fromThrough", from / 12, text(locale, "age.years", (through - 11) / 12));
    }
    if (from >= 0 && !isLastMonthOfYear(through)) {
      return from.equals(through)
          ? text(locale, "age.months", from)
          : text(locale, "age.fromThrough", from, text(locale, "age.months", through));
    }
    return text(locale, "age.fromThrough", from(from, locale), through(through, false, locale));
  }

  private String from(@Nullable Integer months, Locale locale) {
    int from = months == null ? AgeRange.LOWEST : months;
    if (from == AgeRange.LOWEST) {
      return text(locale, "age.pregnancy");
    }
    if (from < 0) {
      return text(locale, "age.beforeBirth", -from);
    }
    return isYears(from) && from > 0
        ? text(locale, "age.years", from / 12)
        : text(locale, "age.months", from);
  }

  private String through(int months, boolean alone, Locale locale) {
    if (months < 0) {
      return alone && months == -1
          ? text(locale, "age.pregnancy")
          : text(locale, "age.beforeBirth", -months);
    }
    return isLastMonthOfYear(months)
        ? text(locale, "age.years", (months - 11) / 12)
        : text(locale, "age.months", months);
  }

  private static boolean isYears(int months) {
    return months >= 0 && months % 12 == 0;
  }

  /** The first year of life is always given in months: "6 tot en met 11 maanden". */
  private static boolean isLastMonthOfYear(int months) {
    return months > 11 && months % 12 == 11;
  }

  /** A day as people write it: "22 november 2026". */
  public String date(LocalDate date, Locale locale) {
    return days.computeIfAbsent(locale, InterventionWording::dayIn).format(date);
  }

  /** With the pattern of the language found once; finding it takes longer than writing a day. */
  private static DateTimeFormatter dayIn(Locale locale) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
    return DateTimeFormatter.ofPattern(pattern, locale);
  }

  /** The text with this key in the language of the page. */
  public String text(Locale locale, String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
