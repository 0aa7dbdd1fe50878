package nl.hechtwijzer.intervention;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The child's age when the intervention starts, in whole months: 0 is the month after birth, −9 to
 * −1 is pregnancy, 299 is the last month of the twenty-fifth year of life (24 years old).
 *
 * @param fromMonths the lowest age, included; null where it is open below
 * @param throughMonths the highest age, included; null where it is open above
 */
@Embeddable
public record AgeRange(@Nullable Integer fromMonths, @Nullable Integer throughMonths) {

  /** The first month of pregnancy. */
  public static final int LOWEST = -9;

  /** The last month in which someone is 24 years old. */
  public static final int HIGHEST = 24 * 12 + 11;

  public AgeRange {
    if (fromMonths == null && throughMonths == null) {
      throw new IllegalArgumentException("A range without ends is no range: leave it out");
    }
    requireWithin(fromMonths);
    requireWithin(throughMonths);
    if (fromMonths != null && throughMonths != null && fromMonths > throughMonths) {
      throw new IllegalArgumentException(
          "From " + fromMonths + " months lies after through " + throughMonths + " months");
    }
  }

  private static void requireWithin(@Nullable Integer months) {
    if (months != null && (months < LOWEST || months > HIGHEST)) {
      throw new IllegalArgumentException(
          months + " months lies outside " + LOWEST + " to " + HIGHEST);
    }
  }

  /** From one month through another, both included. */
  public static AgeRange months(int from, int through) {
    return new AgeRange(from, through);
  }

  /**
   * From a birthday through the last month before the birthday after the given last year of age.
   */
  public static AgeRange years(int from, int through) {
    return new AgeRange(from * 12, through * 12 + 11);
  }

  /** From a birthday, without an upper end. */
  public static AgeRange fromYears(int from) {
    return new AgeRange(from * 12, null);
  }

  /** During pregnancy. */
  public static AgeRange pregnancy() {
    return new AgeRange(LOWEST, -1);
  }

  /** The lowest age in months, counting an open end from the start of pregnancy. */
  public int lowest() {
    return fromMonths == null ? LOWEST : fromMonths;
  }

  /** The highest age in months, counting an open end through the last month that counts. */
  public int highest() {
    return throughMonths == null ? HIGHEST : throughMonths;
  }

  /** Whether any month of the given span lies in this range. */
  public boolean overlaps(int from, int through) {
    return (fromMonths == null || fromMonths <= through)
        && (throughMonths == null || throughMonths >= from);
  }

  /** Whether the two ranges share a month. */
  public boolean overlaps(AgeRange other) {
    return overlaps(other.lowest(), other.highest());
  }
}
