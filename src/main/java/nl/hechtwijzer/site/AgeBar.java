package nl.hechtwijzer.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An age range as a bar from pregnancy through 24 years, always beside its words. The first years
 * take more room than the later ones, because there the interventions differ most; the marks on the
 * scale show it.
 *
 * @param text the words, such as "2 tot en met 8 jaar" or "Niet vermeld in de bronnen"
 * @param span the bar; null when the sources are silent
 */
public record AgeBar(String text, @Nullable Span span) {

  private static final int PREGNANCY_MONTHS = 9;
  private static final int MONTHS = 25 * 12;

  /** How much of the width each part of the scale takes, in per cent. */
  private static final double PREGNANCY = 14;

  private static final double TO_SIX = 44;
  private static final double TO_TWELVE = 21;
  private static final double TO_TWENTY_FOUR = 21;

  /** A narrower bar would look like a mark. */
  private static final double NARROWEST = 3;

  private static final List<Tick> TICKS =
      List.of(0, 2, 4, 6, 12, 18, 24).stream()
          .map(years -> new Tick(years, percent(position(years * 12))))
          .toList();

  /**
   * The drawn part.
   *
   * @param x where it begins, such as {@code 14%}
   * @param width how wide it is
   * @param endX where it ends
   * @param openEnd whether no end is stated
   * @param openStart whether no beginning is stated
   */
  public record Span(String x, String width, String endX, boolean openEnd, boolean openStart) {}

  /**
   * A mark on the scale.
   *
   * @param years the age it stands for
   * @param x its place, such as {@code 14%}
   */
  public record Tick(int years, String x) {}

  /**
   * The bar of a range.
   *
   * @param fromMonth the first month of the child's life, negative before birth; null when open
   * @param toMonth the last month, included; null when open
   * @param text the words
   */
  public static AgeBar of(@Nullable Integer fromMonth, @Nullable Integer toMonth, String text) {
    double from = fromMonth == null ? 0 : position(fromMonth);
    double to = toMonth == null ? 100 : position(toMonth + 1);
    double width = Math.max(NARROWEST, to - from);
    double start = Math.min(from, 100 - width);
    return new AgeBar(
        text,
        new Span(
            percent(start),
            percent(width),
            percent(start + width),
            toMonth == null,
            fromMonth == null));
  }

  /** No bar: the sources give no age. */
  public static AgeBar silent(String text) {
    return new AgeBar(text, null);
  }

  /** The marks on the scale. */
  public List<Tick> ticks() {
    return TICKS;
  }

  private static double position(int month) {
    int age = Math.max(-PREGNANCY_MONTHS, Math.min(MONTHS, month));
    if (age < 0) {
      return PREGNANCY * (age + PREGNANCY_MONTHS) / PREGNANCY_MONTHS;
    }
    double years = age / 12.0;
    return PREGNANCY
        + TO_SIX * Math.min(years, 6) / 6
        + TO_TWELVE * Math.max(0, Math.min(years, 12) - 6) / 6
        + TO_TWENTY_FOUR * Math.max(0, years - 12) / 13;
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f%%", value);
  }
}
