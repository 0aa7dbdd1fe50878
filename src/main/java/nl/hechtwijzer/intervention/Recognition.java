package nl.hechtwijzer.intervention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about recognition. Everything but the status may be left open by the source.
 *
 * @param level only with a status that allows one
 * @param precision stands beside a level, and only there
 * @param decidedOn the day of the committee's decision
 * @param validUntil the last day on which the recognition holds
 * @param committee the committee that decided
 * @param reason what the source adds, such as why there is no recognition
 */
@Embeddable
public record Recognition(
    @Enumerated(EnumType.STRING) RecognitionStatus status,
    @Enumerated(EnumType.STRING) @Nullable RecognitionLevel level,
    @Enumerated(EnumType.STRING) @Nullable Precision precision,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate validUntil,
    @Nullable String committee,
    @Nullable String reason) {

  private static final int MOST_PRECISE = 10;

  public Recognition {
    if (level != null && !status.allowsLevel()) {
      throw new IllegalArgumentException("A recognition that is " + status + " has no level");
    }
    if ((level == null) != (precision == null)) {
      throw new IllegalArgumentException("A level and its precision stand together");
    }
    if (decidedOn != null && validUntil != null && validUntil.isBefore(decidedOn)) {
      throw new IllegalArgumentException("A recognition cannot end before it was decided");
    }
  }

  /** Recognised at exactly this level, with nothing else stated. */
  public static Recognition exactly(RecognitionLevel level) {
    return recognised(level, Precision.EXACT);
  }

  /** Recognised at this level or a higher one, with nothing else stated. */
  public static Recognition atLeast(RecognitionLevel level) {
    return recognised(level, Precision.AT_LEAST);
  }

  private static Recognition recognised(RecognitionLevel level, Precision precision) {
    return new Recognition(RecognitionStatus.RECOGNISED, level, precision, null, null, null, null);
  }

  /** A status without a level, with what the source adds to it. */
  public static Recognition withoutLevel(RecognitionStatus status, @Nullable String reason) {
    return new Recognition(status, null, null, null, null, null, reason);
  }

  /** Whether the source gives one exact level. */
  public boolean isExact() {
    return precision == Precision.EXACT;
  }

  /** Whether the source gives only a lowest level. */
  public boolean isAtLeast() {
    return precision == Precision.AT_LEAST;
  }

  /**
   * Whether both statements can be true at once: "at least" this level and exactly a higher one
   * can, two different exact levels cannot.
   */
  public boolean agreesWith(Recognition other) {
    if (status != other.status) {
      return false;
    }
    if (level == null || other.level == null) {
      return true;
    }
    if (isAtLeast() && other.isAtLeast()) {
      return true;
    }
    if (isAtLeast()) {
      return other.level.isAtLeast(level);
    }
    if (other.isAtLeast()) {
      return level.isAtLeast(other.level);
    }
    return level == other.level;
  }

  /**
   * How precise the statement is; of several, the highest leads. An exact level says most, then a
   * status that has no level, then a lowest level (a higher one says more), then a status that
   * leaves its level open.
   */
  int weight() {
    if (isExact() || !status.allowsLevel()) {
      return MOST_PRECISE;
    }
    return level == null ? 0 : level.step();
  }
}
