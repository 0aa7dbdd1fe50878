package nl.hechtwijzer.search.index;

import java.time.LocalDate;
import java.util.List;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.Validity;
import org.hibernate.search.util.common.data.Range;

/**
 * Asks the index what {@link FacetChoice#find} says of entries: which meet a choice, and of which
 * the sources leave it open.
 */
final class ChoicePredicates {

  private final LocalDate today;

  ChoicePredicates(LocalDate today) {
    this.today = today;
  }

  /** The entries that meet a choice. */
  Ask met(FacetChoice choice) {
    if (choice instanceof FacetChoice.AgeIs asked) {
      return f ->
          f.and(
              f.range().field(EntryDocument.AGE_FROM).atMost(asked.age().throughMonth()),
              f.range().field(EntryDocument.AGE_THROUGH).atLeast(asked.age().fromMonth()));
    }
    if (choice instanceof FacetChoice.ValidityIs asked) {
      return validity(asked.validity());
    }
    return f -> f.match().field(EntryDocument.MET).matching(EntryDocument.choice(choice));
  }

  private Ask validity(Validity validity) {
    if (validity == Validity.NOT_STATED) {
      return open(FacetKey.VALIDITY);
    }
    Range<Long> days = days(validity);
    return f -> f.range().field(EntryDocument.VALID_UNTIL).within(days);
  }

  /** Between which days the last day of a recognition lies, in days since the epoch. */
  Range<Long> days(Validity validity) {
    long now = today.toEpochDay();
    return switch (validity) {
      case VALID -> Range.atLeast(now);
      case LAPSED -> Range.lessThan(now);
      case EXPIRING ->
          Range.canonical(
              now, today.plusMonths(FacetChoice.ValidityIs.EXPIRING_MONTHS).toEpochDay() + 1);
      case NOT_STATED ->
          throw new IllegalArgumentException("A day that is not stated lies nowhere");
    };
  }

  private static Ask open(FacetKey key) {
    return f -> f.match().field(EntryDocument.OPEN).matching(EntryDocument.silence(key));
  }

  /** The entries of which the sources leave it open. */
  Ask open(FacetChoice choice) {
    if (choice instanceof FacetChoice.ValidityIs asked && asked.validity() == Validity.NOT_STATED) {
      return Ask.NONE;
    }
    return f ->
        f.terms()
            .field(EntryDocument.OPEN)
            .matchingAny(EntryDocument.silence(choice.key()), EntryDocument.choice(choice));
  }

  /** The entries that meet one of these choices. */
  Ask met(List<FacetChoice> choices) {
    return Ask.any(choices.stream().map(this::met).toList());
  }

  /** The entries that meet one of these choices, or may meet one. */
  Ask possible(List<FacetChoice> choices) {
    return met(choices).or(Ask.any(choices.stream().map(this::open).toList()));
  }
}
