package nl.hechtwijzer.search;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.aDescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.testing.ContentBuilder;
import nl.hechtwijzer.testing.DescriptionBuilder;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Entries with everything that makes matching hard: several sources, statements that a source has
 * taken back, conflicts, open ends, silence; the same ones every run.
 */
final class RandomEntries {

  private static final List<String> WORDS =
      List.of(
          "Moeder",
          "baby",
          "Échte",
          "naïef",
          "Ouder-kind",
          "50%",
          "a_b",
          "o’ dwaal",
          "Łódź",
          "ŞÜLE",
          "2-8",
          "\\pad",
          "(proef)",
          "e\u0301tude",
          "e\ufb00ec\u00adtief",
          "😀",
          "samen");

  private final Random random;
  private final KnownValues known;
  private final LocalDate today;
  private int made;

  RandomEntries(long seed, KnownValues known, LocalDate today) {
    this.random = new Random(seed);
    this.known = known;
    this.today = today;
  }

  InterventionContent next() {
    made++;
    ContentBuilder entry = anIntervention("proef-" + made).named(words() + " " + made);
    IntStream.range(0, random.nextInt(3)).forEach(i -> entry.alsoNamed(words() + " " + i));
    List<String> sources = new ArrayList<>();
    known.sources().forEach(source -> sources.add(source.key()));
    int described = 1 + random.nextInt(4);
    for (int i = 0; i < described; i++) {
      String day = today.minusYears(1).plusDays(100L * i + random.nextInt(90)).toString();
      entry.describedBy(description().from(oneOf(sources)).consultedOn(day));
    }
    return entry.build();
  }

  private DescriptionBuilder description() {
    DescriptionBuilder description =
        aDescription()
            .categories(some(Category.values(), Category[]::new))
            .audiences(some(Audience.values(), Audience[]::new))
            .situations(terms(TermList.SITUATION))
            .contraindications(terms(TermList.SITUATION))
            .recipients(terms(TermList.RECIPIENT))
            .providers(terms(TermList.PROVIDER));
    if (often()) {
      description.recognition(recognition());
    }
    if (often()) {
      description.aged(age());
    }
    if (often()) {
      description.summary(words());
    }
    if (often()) {
      description.goal(words());
    }
    if (often()) {
      description.meantFor(words());
    }
    return description;
  }

  private Recognition recognition() {
    RecognitionStatus status = oneOf(Arrays.asList(RecognitionStatus.values()));
    boolean level = status.allowsLevel() && random.nextInt(5) > 0;
    return new Recognition(
        status,
        level ? oneOf(Arrays.asList(RecognitionLevel.values())) : null,
        level ? oneOf(Arrays.asList(Precision.values())) : null,
        null,
        lastDay(),
        null,
        null);
  }

  /** Often just on, before or after a day on which something changes. */
  private @Nullable LocalDate lastDay() {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> today.plusDays(random.nextInt(3) - 1);
      case 2 -> today.plusMonths(12).plusDays(random.nextInt(3) - 1);
      default -> today.plusDays(random.nextInt(2000) - 1000);
    };
  }

  private AgeRange age() {
    int one = month();
    int other = month();
    return switch (random.nextInt(4)) {
      case 0 -> new AgeRange(one, null);
      case 1 -> new AgeRange(null, one);
      default -> AgeRange.months(Math.min(one, other), Math.max(one, other));
    };
  }

  private int month() {
    int span = random.nextBoolean() ? 48 : AgeRange.HIGHEST - AgeRange.LOWEST;
    return AgeRange.LOWEST + random.nextInt(span + 1);
  }

  private String[] terms(TermList list) {
    return some(
        known.vocabulary().entries(list).stream()
            .map(Vocabulary.Entry::slug)
            .toArray(String[]::new),
        String[]::new);
  }

  /** None, as often as not; else a few. */
  private <T> T[] some(T[] values, IntFunction<T[]> array) {
    return random.nextBoolean()
        ? array.apply(0)
        : random
            .ints(1 + random.nextInt(2), 0, values.length)
            .distinct()
            .mapToObj(place -> values[place])
            .toArray(array);
  }

  private String words() {
    return String.join(" ", oneOf(WORDS), oneOf(WORDS));
  }

  private boolean often() {
    return random.nextInt(3) > 0;
  }

  private <T> T oneOf(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }
}
