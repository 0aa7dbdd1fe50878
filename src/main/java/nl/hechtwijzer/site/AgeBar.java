package nl.hechtwijzer.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An age range as a bar from pregnancy to 24 years, always beside its words. The first years take
 * more room than the later ones, because most interventions differ there.
 *
 * @param text the words, such as "2 tot en met 8 jaar" or "Niet vermeld in de bronnen"
 * @param span the bar; null when the sources are silent
 */
public record AgeBar(String text, @Nullable Span span) {

  /** The width of the whole bar, in the units of its drawing. */
  public static final int WIDTH = 280;

  private static final int PREGNANCY_MONTHS = 9;
  private static final int LAST_MONTH = 25 * 12;
  private static final int PREGNANCY_WIDTH = 30;

  /** Narrower than this a bar would look like a tick. */
  private static final double NARROWEST = 8;

  private static final List<Tick> TICKS =
      List.of(0, 2, 4, 6, 9, 12, 18).stream()
          .map(years -> new Tick(years, position(years * 12)))
          .toList();

  /**
   * The drawn part.
   *
   * @param start where it begins, 0 to {@link #WIDTH}
   * @param width how wide it is
   * @param openEnd whether it goes on beyond 24 years or has no stated end
   * @param openStart whether it has no stated beginning
   */
  public record Span(double start, double width, boolean openEnd, boolean openStart) {

    /** Where it ends. */
    public double end() {
      return start + width;
    }
  }

  /**
   * A mark on the scale.
   *
   * @param years the age it stands for
   * @param x its place
   */
  public record Tick(int years, double x) {}

  /** A bar for a range that the sources give. */
  public static AgeBar of(@Nullable Integer fromMonth, @Nullable Integer toMonth, String text) {
    int last = LAST_MONTH - 1;
    int from = fromMonth == null ? -PREGNANCY_MONTHS : fromMonth;
    int to = toMonth == null ? last : Math.min(toMonth, last);
    double start = position(from);
    double width = Math.max(NARROWEST, position(to + 1) - start);
    return new AgeBar(
        text, new Span(Math.min(start, WIDTH - width), width, toMonth == null, fromMonth == null));
  }

  /** No bar: the sources give no age. */
  public static AgeBar silent(String text) {
    return new AgeBar(text, null);
  }

  /** The marks on the scale. */
  public List<Tick> ticks() {
    return TICKS;
  }

  /** Where an age stands: 20 units a year up to 6, 10 up to 12, then 5 and a bit through 24. */
  private static double position(int month) {
    int age = Math.max(-PREGNANCY_MONTHS, Math.min(LAST_MONTH, month));
    if (age < 0) {
      return (age + PREGNANCY_MONTHS) * (double) PREGNANCY_WIDTH / PREGNANCY_MONTHS;
    }
    double years = age / 12.0;
    double early = Math.min(years, 6) * 20;
    double middle = Math.max(0, Math.min(years, 12) - 6) * 10;
    double late = Math.max(0, years - 12) * 70 / 13;
    return PREGNANCY_WIDTH + early + middle + late;
  }
}
