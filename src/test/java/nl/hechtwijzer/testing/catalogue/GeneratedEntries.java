package nl.hechtwijzer.testing.catalogue;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.testing.ContentBuilder;
import nl.hechtwijzer.testing.DescriptionBuilder;
import nl.hechtwijzer.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a national catalogue of youth care might hold: most described by one source, many
 * facts unknown, a few terms, levels and sources nearly everywhere and a long tail hardly anywhere.
 * The same seed gives the same entries, and a larger catalogue begins with a smaller one.
 */
public final class GeneratedEntries {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int DAYS = 3_000;

  private final Chances chances;
  private final DutchTexts texts;
  private final List<String> sources;
  private final Map<TermList, List<String>> terms;
  private final Set<String> slugs = new HashSet<>();
  private int made;

  /**
   * @param sources the keys of the sources, the most used one first
   * @param terms the terms of every list, the most used one first
   */
  public GeneratedEntries(long seed, List<String> sources, Map<TermList, List<String>> terms) {
    Random random = new Random(seed);
    this.chances = new Chances(random);
    this.texts = new DutchTexts(random);
    this.sources = List.copyOf(sources);
    this.terms = Map.copyOf(terms);
  }

  /** The next entry. */
  public InterventionContent next() {
    made++;
    String name = texts.name();
    ContentBuilder entry =
        ContentBuilder.anIntervention(newSlug(name)).named(DutchTexts.capital(name));
    if (chances.percent(20)) {
      entry.alsoNamed(texts.compound(), Alias.Origin.EDITORS);
    }
    int described = 1 + chances.bracket(70, 92, 98);
    List<String> keys = new ArrayList<>(chances.some(sources, described));
    if (keys.isEmpty()) {
      keys.add(chances.oneOf(sources));
    }
    Category usual = chances.percent(60) ? Category.PREVENTION : Category.TREATMENT;
    int age = age();
    for (String key : keys) {
      int days = chances.below(600);
      entry.describedBy(description(name, usual, age).from(key).consultedOn(day(days)));
      if (chances.percent(4)) {
        entry.describedBy(description(name, usual, age).from(key).consultedOn(day(days + 400)));
      }
    }
    return entry.build();
  }

  /** When an entry was last changed. */
  public Instant changedAt() {
    return Instant.parse("2026-11-22T08:00:00Z").minusSeconds(chances.below(DAYS * 86_400));
  }

  private static String day(int before) {
    return TODAY.minusDays(before).toString();
  }

  private String newSlug(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String slug = slugs.add(plain) ? plain : plain + "-" + made;
    slugs.add(slug);
    return slug;
  }

  private DescriptionBuilder description(String name, Category usual, int age) {
    DescriptionBuilder description =
        DescriptionBuilder.aDescription()
            .categories(categories(usual))
            .audiences(audiences())
            .recipients(terms(TermList.RECIPIENT, 3))
            .situations(terms(TermList.SITUATION, 4))
            .providers(terms(TermList.PROVIDER, 2))
            .themes(terms(TermList.THEME, 2))
            .methods(terms(TermList.METHOD, 2))
            .settings(terms(TermList.SETTING, 1))
            .calledThere(name)
            .at(DescriptionField.NAME, "Overzicht", name)
            .at(DescriptionField.SUMMARY, "Overzicht", name);
    if (chances.percent(92)) {
      description.summary(texts.text("summary", 1 + chances.below(3), name));
    }
    if (chances.percent(75)) {
      description.recognition(recognition()).at(DescriptionField.RECOGNITION, "Erkenning", null);
    }
    if (chances.percent(80)) {
      description
          .meantFor(texts.text("target", 1 + chances.below(2), name))
          .at(DescriptionField.TARGET_GROUP, "Doelgroep", null);
    }
    if (age >= AgeRange.LOWEST && chances.percent(90)) {
      description.aged(range(age)).at(DescriptionField.AGE, "Doelgroep", null);
    }
    if (chances.percent(8)) {
      description
          .contraindications(terms(TermList.SITUATION, 1))
          .contraindicationText(texts.text("contraindication", 1, name));
    }
    writeAtLength(description, name);
    return description;
  }

  private void writeAtLength(DescriptionBuilder description, String name) {
    if (chances.percent(70)) {
      description.goal(texts.text("goal", 1 + chances.below(2), name));
    }
    if (chances.percent(60)) {
      description.approach(texts.text("approach", 2 + chances.below(6), name));
    }
    if (chances.percent(40)) {
      description.durationAndIntensity(texts.text("duration", 1, name));
    }
    if (chances.percent(25)) {
      description.materialsAndTraining(texts.text("training", 1 + chances.below(2), name));
    }
    if (chances.percent(20)) {
      description.research(texts.text("research", 1 + chances.below(3), name));
    }
  }

  private Category[] categories(Category usual) {
    return switch (chances.bracket(80, 90)) {
      case 0 -> new Category[] {usual};
      case 1 -> Category.values();
      default -> new Category[0];
    };
  }

  private Audience[] audiences() {
    return switch (chances.bracket(55, 85)) {
      case 0 -> new Audience[] {Audience.PROFESSIONALS};
      case 1 -> Audience.values();
      default -> new Audience[0];
    };
  }

  private String[] terms(TermList list, int most) {
    return chances.some(terms.getOrDefault(list, List.of()), most).toArray(String[]::new);
  }

  private Recognition recognition() {
    RecognitionStatus status =
        switch (chances.bracket(72, 78, 84, 92, 95)) {
          case 0 -> RecognitionStatus.RECOGNISED;
          case 1 -> RecognitionStatus.CONDITIONAL;
          case 2 -> RecognitionStatus.NOT_RECOGNISED;
          case 3 -> RecognitionStatus.NOT_ASSESSED;
          case 4 -> RecognitionStatus.IN_PROCEDURE;
          default -> RecognitionStatus.WITHDRAWN;
        };
    boolean levelled = status.allowsLevel() && chances.percent(90);
    RecognitionLevel level = levelled ? chances.oneOf(List.of(RecognitionLevel.values())) : null;
    Precision precision =
        levelled ? (chances.percent(75) ? Precision.EXACT : Precision.AT_LEAST) : null;
    return new Recognition(status, level, precision, null, lastDay(), null, null);
  }

  private @Nullable LocalDate lastDay() {
    return chances.percent(55) ? null : TODAY.plusDays(chances.below(2_200) - 600L);
  }

  /** Where the ages of an entry begin; below all ages when every source is silent. */
  private int age() {
    if (chances.percent(18)) {
      return AgeRange.LOWEST - 1;
    }
    return chances.percent(15) ? AgeRange.LOWEST : 12 * chances.place(18);
  }

  private AgeRange range(int from) {
    return switch (chances.bracket(85, 95)) {
      case 0 ->
          AgeRange.months(from, Math.min(AgeRange.HIGHEST, from + 11 + 12 * chances.below(9)));
      case 1 -> new AgeRange(from, null);
      default -> new AgeRange(null, Math.max(0, from + 35));
    };
  }
}
