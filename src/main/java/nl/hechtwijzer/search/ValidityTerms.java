package nl.hechtwijzer.search;

import java.time.LocalDate;

/**
 * Where a day stands in the terms of recognitions, with days as numbers.
 *
 * @param today the day itself
 * @param soon the last day that is near
 */
record ValidityTerms(long today, long soon) {

  static ValidityTerms of(LocalDate today) {
    return new ValidityTerms(
        today.toEpochDay(), today.plusMonths(FacetChoice.ValidityIs.EXPIRING_MONTHS).toEpochDay());
  }

  /** How a day can stand in a term. */
  enum Standing {
    NOT_STATED,
    LAPSED,
    EXPIRING,
    VALID_FOR_LONG;

    /** Whether this is what is asked. */
    Match match(Validity asked) {
      if (this == NOT_STATED) {
        return asked == Validity.NOT_STATED ? Match.YES : Match.UNKNOWN;
      }
      boolean holds =
          switch (asked) {
            case NOT_STATED -> false;
            case LAPSED -> this == LAPSED;
            case EXPIRING -> this == EXPIRING;
            case VALID -> this != LAPSED;
          };
      return holds ? Match.YES : Match.NO;
    }
  }

  /** How the day stands in the term with this last day. */
  Standing standing(long lastDay) {
    if (lastDay == SegmentColumns.NO_DAY) {
      return Standing.NOT_STATED;
    }
    if (lastDay < today) {
      return Standing.LAPSED;
    }
    return lastDay <= soon ? Standing.EXPIRING : Standing.VALID_FOR_LONG;
  }
}
