package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.AudienceIs;
import nl.hechtwijzer.search.FacetChoice.CategoryIs;
import nl.hechtwijzer.search.FacetChoice.LevelAtLeast;
import nl.hechtwijzer.search.FacetChoice.LevelIs;
import nl.hechtwijzer.search.FacetChoice.NotRecognised;
import nl.hechtwijzer.search.FacetChoice.SourceIs;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.search.FacetChoice.ValidityIs;

/**
 * Says of every choice in the query language what {@link FacetChoice#find} says in Java. In all
 * conditions {@code i} is the entry and {@code d} one of its descriptions.
 */
final class ChoiceConditions {

  private static final Condition NO_RECOGNITION = Condition.of("i.headline.status is null");
  private static final Condition NO_LEVEL =
      Condition.of(
          "(i.headline.status in ? and i.headline.level is null)",
          Arrays.stream(RecognitionStatus.values())
              .filter(RecognitionStatus::allowsLevel)
              .toList());

  private final LocalDate today;

  ChoiceConditions(LocalDate today) {
    this.today = today;
  }

  Meeting of(FacetChoice choice) {
    return ListedFact.of(choice.key())
        .map(fact -> new Meeting(fact.states(stored(choice)), fact.silent()))
        .orElseGet(() -> single(choice));
  }

  /** The value of a choice about a listed fact, as it is stored. */
  static Object stored(FacetChoice choice) {
    if (choice instanceof CategoryIs category) {
      return category.category();
    }
    if (choice instanceof AudienceIs audience) {
      return audience.audience();
    }
    if (choice instanceof TermIs term) {
      return term.slug();
    }
    if (choice instanceof SourceIs source) {
      return source.source();
    }
    throw new IllegalArgumentException("Not about a listed fact: " + choice);
  }

  private Meeting single(FacetChoice choice) {
    if (choice instanceof LevelIs level) {
      return level(level.level());
    }
    if (choice instanceof LevelAtLeast level) {
      return levelAtLeast(level.level());
    }
    if (choice instanceof NotRecognised) {
      return new Meeting(
          Condition.of("i.headline.status = ?", RecognitionStatus.NOT_RECOGNISED), NO_RECOGNITION);
    }
    if (choice instanceof ValidityIs validity) {
      return validity(validity.validity());
    }
    if (choice instanceof AgeIs age) {
      return age(age.age());
    }
    throw new IllegalArgumentException("No condition for " + choice);
  }

  /** That no later description by the same source exists. */
  static String isCurrent(String description) {
    return """
    not exists (select 1 from Description newer \
    where newer.intervention = %1$s.intervention and newer.source = %1$s.source \
    and newer.consultedOn > %1$s.consultedOn)"""
        .formatted(description);
  }

  /** That a current description exists of which the condition holds. */
  static Condition description(String join, Condition condition) {
    return new Condition(
        "exists (select 1 from Description d %s where d.intervention = i and %s and %s)"
            .formatted(join, condition.text(), isCurrent("d")),
        condition.values());
  }

  private static Meeting level(RecognitionLevel level) {
    Condition yes =
        Condition.of("(i.headline.level = ? and i.headline.precision = ?)", level, Precision.EXACT);
    return new Meeting(yes, mayBe(levels(level::isAtLeast)));
  }

  private static Meeting levelAtLeast(RecognitionLevel level) {
    Condition yes = Condition.of("i.headline.level in ?", levels(known -> known.isAtLeast(level)));
    return new Meeting(yes, mayBe(levels(known -> !known.isAtLeast(level))));
  }

  /** That the sources leave the level open, or give only one of these as the lowest. */
  private static Condition mayBe(List<RecognitionLevel> lowest) {
    Condition leftOpen = NO_RECOGNITION.or(NO_LEVEL);
    return lowest.isEmpty()
        ? leftOpen
        : leftOpen.or(
            Condition.of(
                "(i.headline.precision = ? and i.headline.level in ?)",
                Precision.AT_LEAST,
                lowest));
  }

  private static List<RecognitionLevel> levels(Predicate<RecognitionLevel> wanted) {
    return Arrays.stream(RecognitionLevel.values()).filter(wanted).toList();
  }

  private Meeting validity(Validity validity) {
    Condition notStated = Condition.of("i.headline.validUntil is null");
    return switch (validity) {
      case NOT_STATED -> new Meeting(notStated, Condition.never());
      case VALID -> new Meeting(Condition.of("i.headline.validUntil >= ?", today), notStated);
      case LAPSED -> new Meeting(Condition.of("i.headline.validUntil < ?", today), notStated);
      case EXPIRING ->
          new Meeting(
              Condition.of(
                  "i.headline.validUntil between ? and ?",
                  today,
                  today.plusMonths(ValidityIs.EXPIRING_MONTHS)),
              notStated);
    };
  }

  private static Meeting age(ChildAge age) {
    Condition silent = Condition.of("(i.age.fromMonths is null and i.age.throughMonths is null)");
    Condition fits =
        Condition.of(
            "((i.age.fromMonths <= ? and (i.age.throughMonths is null or i.age.throughMonths >= ?))"
                + " or (i.age.fromMonths is null and i.age.throughMonths >= ?))",
            age.throughMonth(),
            age.fromMonth(),
            age.fromMonth());
    return new Meeting(fits, silent);
  }
}
