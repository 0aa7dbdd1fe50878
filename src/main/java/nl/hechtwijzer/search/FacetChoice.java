package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.vocabulary.Slugs;

/**
 * One chosen value of one key. Whether an intervention meets it is decided here, on what its
 * sources state; every index only has to come to the same answer faster.
 */
public sealed interface FacetChoice extends Comparable<FacetChoice> {

  /** The key that was chosen about. */
  FacetKey key();

  /** The value as it stands in URLs and data. */
  String value();

  /** Whether the intervention meets this choice, as its sources have it. */
  Finding find(InterventionProfile profile, LocalDate today);

  /** Where the value stands among those of its key; values on the same place stand by name. */
  default int place() {
    return 0;
  }

  /** A choice that the headline recognition alone decides. */
  sealed interface AboutRecognition extends FacetChoice {

    /** Every choice of this kind. */
    static List<AboutRecognition> all() {
      return Stream.of(
              Stream.of(new NotRecognised()),
              Stream.of(RecognitionLevel.values()).map(LevelIs::new),
              Stream.of(RecognitionLevel.values()).map(LevelAtLeast::new))
          .<AboutRecognition>flatMap(choices -> choices)
          .toList();
    }

    /** Whether this recognition meets the choice; absent where no source states one. */
    Finding find(Optional<Stated<Recognition>> stated);

    @Override
    default Finding find(InterventionProfile profile, LocalDate today) {
      return find(profile.recognition());
    }
  }

  /** The one order in which choices are written. */
  @Override
  default int compareTo(FacetChoice other) {
    return Comparator.comparing(FacetChoice::key)
        .thenComparing(FacetChoice::place)
        .thenComparing(FacetChoice::value)
        .compare(this, other);
  }

  /** The intervention is of this category. */
  record CategoryIs(Category category) implements FacetChoice {

    @Override
    public FacetKey key() {
      return FacetKey.CATEGORY;
    }

    @Override
    public String value() {
      return PublishedWords.CATEGORY.of(category);
    }

    @Override
    public int place() {
      return PublishedWords.CATEGORY.all().indexOf(value());
    }

    @Override
    public Finding find(InterventionProfile profile, LocalDate today) {
      return Finding.amongStated(category, profile.categories());
    }
  }

  /**
   * The headline recognition is exactly this level. "At least" a level that is not above it leaves
   * that open.
   */
  record LevelIs(RecognitionLevel level) implements AboutRecognition {

    @Override
    public FacetKey key() {
      return FacetKey.LEVEL;
    }

    @Override
    public String value() {
      return PublishedWords.LEVEL.of(level);
    }

    @Override
    public int place() {
      return 1 + PublishedWords.LEVEL.all().indexOf(value());
    }

    @Override
    public Finding find(Optional<Stated<Recognition>> headline) {
      return headline
          .map(recognition -> find(recognition, recognition.value()))
          .orElseGet(() -> Finding.unknown(Reason.silent()));
    }

    private Finding find(Stated<Recognition> stated, Recognition recognition) {
      RecognitionLevel known = recognition.level();
      if (known == null) {
        return recognition.status().allowsLevel()
            ? Finding.unknown(Reason.leftOpen(stated))
            : Finding.no(Reason.statedOtherwise(stated));
      }
      if (recognition.isAtLeast() && level.isAtLeast(known)) {
        return Finding.unknown(Reason.leftOpen(stated));
      }
      return recognition.isExact() && known == level
          ? Finding.yes(Reason.stated(stated))
          : Finding.no(Reason.statedOtherwise(stated));
    }
  }

  /** The source says that the intervention is not recognised. */
  record NotRecognised() implements AboutRecognition {

    @Override
    public FacetKey key() {
      return FacetKey.LEVEL;
    }

    @Override
    public String value() {
      return FacetKey.NOT_RECOGNISED;
    }

    @Override
    public Finding find(Optional<Stated<Recognition>> headline) {
      return headline
          .map(
              stated ->
                  stated.value().status() == RecognitionStatus.NOT_RECOGNISED
                      ? Finding.yes(Reason.stated(stated))
                      : Finding.no(Reason.statedOtherwise(stated)))
          .orElseGet(() -> Finding.unknown(Reason.silent()));
    }
  }

  /** The headline recognition is known to be this level or a higher one. */
  record LevelAtLeast(RecognitionLevel level) implements AboutRecognition {

    @Override
    public FacetKey key() {
      return FacetKey.AT_LEAST_LEVEL;
    }

    @Override
    public String value() {
      return PublishedWords.LEVEL.of(level);
    }

    @Override
    public int place() {
      return PublishedWords.LEVEL.all().indexOf(value());
    }

    @Override
    public Finding find(Optional<Stated<Recognition>> headline) {
      return headline
          .map(stated -> find(stated, stated.value()))
          .orElseGet(() -> Finding.unknown(Reason.silent()));
    }

    private Finding find(Stated<Recognition> stated, Recognition recognition) {
      RecognitionLevel known = recognition.level();
      if (known == null) {
        return recognition.status().allowsLevel()
            ? Finding.unknown(Reason.leftOpen(stated))
            : Finding.no(Reason.statedOtherwise(stated));
      }
      if (known.isAtLeast(level)) {
        return Finding.yes(Reason.stated(stated));
      }
      return recognition.isAtLeast()
          ? Finding.unknown(Reason.leftOpen(stated))
          : Finding.no(Reason.statedOtherwise(stated));
    }
  }

  /** Today stands like this in the term of the headline recognition. */
  record ValidityIs(Validity validity) implements FacetChoice {

    /** How far ahead "lapses soon" looks. */
    public static final int EXPIRING_MONTHS = 12;

    @Override
    public FacetKey key() {
      return FacetKey.VALIDITY;
    }

    @Override
    public String value() {
      return QueryWords.VALIDITY.of(validity);
    }

    @Override
    public int place() {
      return QueryWords.VALIDITY.all().indexOf(value());
    }

    @Override
    public Finding find(InterventionProfile profile, LocalDate today) {
      Optional<Stated<Recognition>> stated = profile.recognition();
      LocalDate lastDay = stated.map(recognition -> recognition.value().validUntil()).orElse(null);
      if (stated.isEmpty() || lastDay == null) {
        return validity == Validity.NOT_STATED
            ? Finding.yes(Reason.silent())
            : Finding.unknown(Reason.silent());
      }
      boolean holds =
          switch (validity) {
            case VALID -> !lastDay.isBefore(today);
            case LAPSED -> lastDay.isBefore(today);
            case EXPIRING ->
                !lastDay.isBefore(today) && !lastDay.isAfter(today.plusMonths(EXPIRING_MONTHS));
            case NOT_STATED -> false;
          };
      return holds
          ? Finding.yes(Reason.stated(stated.get()))
          : Finding.no(Reason.statedOtherwise(stated.get()));
    }
  }

  /** The intervention can start at this age of the child. */
  record AgeIs(ChildAge age) implements FacetChoice {

    @Override
    public FacetKey key() {
      return FacetKey.AGE;
    }

    @Override
    public String value() {
      return age.word();
    }

    @Override
    public int place() {
      return age.fromMonth();
    }

    @Override
    public Finding find(InterventionProfile profile, LocalDate today) {
      Optional<Stated<AgeRange>> stated = profile.age();
      return stated
          .map(
              range ->
                  range.value().overlaps(age.fromMonth(), age.throughMonth())
                      ? Finding.yes(Reason.stated(range))
                      : Finding.no(Reason.statedOtherwise(range)))
          .orElseGet(() -> Finding.unknown(Reason.silent()));
    }
  }

  /** A source names this term in this role. */
  record TermIs(TermRole role, String slug) implements FacetChoice {

    public TermIs {
      Slugs.requireSlug(slug);
      keyOf(role);
    }

    private static FacetKey keyOf(TermRole role) {
      return switch (role) {
        case SITUATION -> FacetKey.SITUATION;
        case RECIPIENT -> FacetKey.RECIPIENT;
        case PROVIDER -> FacetKey.PROVIDER;
        default -> throw new IllegalArgumentException("There is no key for " + role);
      };
    }

    @Override
    public FacetKey key() {
      return keyOf(role);
    }

    @Override
    public String value() {
      return slug;
    }

    @Override
    public Finding find(InterventionProfile profile, LocalDate today) {
      return Finding.amongStated(slug, profile.terms(role));
    }
  }

  /** A source has information for this audience. */
  record AudienceIs(Audience audience) implements FacetChoice {

    @Override
    public FacetKey key() {
      return FacetKey.AUDIENCE;
    }

    @Override
    public String value() {
      return PublishedWords.AUDIENCE.of(audience);
    }

    @Override
    public int place() {
      return PublishedWords.AUDIENCE.all().indexOf(value());
    }

    @Override
    public Finding find(InterventionProfile profile, LocalDate today) {
      return Finding.amongStated(audience, profile.audiences());
    }
  }

  /** This source describes the intervention. Of this, no source is ever silent. */
  record SourceIs(String source) implements FacetChoice {

    public SourceIs {
      Slugs.requireSlug(source);
    }

    @Override
    public FacetKey key() {
      return FacetKey.SOURCE;
    }

    @Override
    public String value() {
      return source;
    }

    @Override
    public Finding find(InterventionProfile profile, LocalDate today) {
      return profile.sources().contains(source)
          ? Finding.yes(Reason.stated(new Stated<>(source, List.of(source))))
          : Finding.no(new Reason(Reason.Kind.STATED_OTHERWISE, profile.sources()));
    }
  }
}
