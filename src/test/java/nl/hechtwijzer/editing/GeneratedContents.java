package nl.hechtwijzer.editing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Contraindications;
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Contents in which every field is sometimes said, often strangely; the same ones every run. */
public final class GeneratedContents {

  private static final List<String> WORDS =
      List.of(
          "Moeder & kind",
          "<b>vet</b>",
          "50%",
          "o’ dwaal",
          "Łódź",
          "étude",
          "😀",
          "\"aanhaling\"",
          "- streep",
          "* ster",
          "a_b",
          "d1.goal",
          "{0}",
          "#{x}",
          "&amp;",
          "2-8 jaar");

  private final Random random;
  private final Vocabulary vocabulary;
  private final List<String> sources;
  private int made;

  public GeneratedContents(long seed, Vocabulary vocabulary, Set<String> sources) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary;
    this.sources = sources.stream().sorted().toList();
  }

  public InterventionContent next() {
    made++;
    List<Alias> aliases = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      aliases.add(new Alias(words() + " " + i, oneOf(Alias.Origin.values())));
    }
    List<DescriptionContent> descriptions = new ArrayList<>();
    LocalDate consultedOn = LocalDate.of(1950 + random.nextInt(200), 2, 28);
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      consultedOn = consultedOn.plusDays(1 + random.nextInt(400));
      descriptions.add(description(consultedOn));
    }
    return new InterventionContent("proef-" + made, words(), aliases, descriptions);
  }

  private DescriptionContent description(LocalDate consultedOn) {
    Map<DescriptionField, Object> values = new EnumMap<>(DescriptionField.class);
    for (DescriptionField field : DescriptionField.values()) {
      Object said = said(field);
      if (said != null) {
        values.put(field, said);
      }
    }
    return new DescriptionContent(
        sources.get(random.nextInt(sources.size())), consultedOn, values, places());
  }

  private @Nullable Object said(DescriptionField field) {
    return switch (field) {
      case RECOGNITION -> sometimes(this::recognition);
      case COSTS -> sometimes(this::costs);
      case CONTRAINDICATIONS ->
          Contraindications.of(terms(TermRole.CONTRAINDICATION), sometimes(this::text));
      default ->
          switch (field.lead().kind()) {
            case LINE -> sometimes(this::words);
            case PLAIN, MARKED_UP -> sometimes(this::text);
            case TERMS -> terms(Objects.requireNonNull(field.lead().role()));
            case CHOICES -> some(field.lead().constants().getEnumConstants());
            case AGE -> sometimes(this::age);
            case LINKS -> links();
            default -> throw new IllegalStateException(field.toString());
          };
    };
  }

  private Recognition recognition() {
    RecognitionStatus status = oneOf(RecognitionStatus.values());
    boolean level = status.allowsLevel() && random.nextBoolean();
    LocalDate decidedOn = sometimes(this::day);
    LocalDate validUntil =
        decidedOn == null ? sometimes(this::day) : decidedOn.plusDays(random.nextInt(900));
    return new Recognition(
        status,
        level ? oneOf(RecognitionLevel.values()) : null,
        level ? oneOf(Precision.values()) : null,
        decidedOn,
        validUntil,
        sometimes(this::words),
        sometimes(this::text));
  }

  private LocalDate day() {
    return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
  }

  private AgeRange age() {
    int one = AgeRange.LOWEST + random.nextInt(AgeRange.HIGHEST - AgeRange.LOWEST + 1);
    int other = AgeRange.LOWEST + random.nextInt(AgeRange.HIGHEST - AgeRange.LOWEST + 1);
    return switch (random.nextInt(4)) {
      case 0 -> new AgeRange(one, null);
      case 1 -> new AgeRange(null, one);
      default -> AgeRange.months(Math.min(one, other), Math.max(one, other));
    };
  }

  private Costs costs() {
    BigDecimal amount =
        sometimes(() -> BigDecimal.valueOf(Math.floorMod(random.nextLong(), 10_000_000L), 2));
    return new Costs(
        amount == null ? text() : sometimes(this::text),
        amount,
        sometimes(() -> 1990 + random.nextInt(100)));
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      links.add(
          new Link(
              words(),
              (random.nextBoolean() ? "https" : "http") + "://voorbeeld.nl/a?b=" + i + "&c=%20#d",
              sometimes(() -> oneOf(Audience.values()))));
    }
    return links;
  }

  private Map<DescriptionField, List<Place>> places() {
    Map<DescriptionField, List<Place>> places = new EnumMap<>(DescriptionField.class);
    for (DescriptionField field : DescriptionField.values()) {
      List<Place> here = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        here.add(new Place(words(), sometimes(this::words)));
      }
      if (!here.isEmpty()) {
        places.put(field, here);
      }
    }
    return places;
  }

  private Set<String> terms(TermRole role) {
    List<Vocabulary.Entry> entries = vocabulary.entries(role.list());
    Set<String> slugs = new LinkedHashSet<>();
    for (int i = entries.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
      slugs.add(entries.get(random.nextInt(entries.size())).slug());
    }
    return slugs;
  }

  private <T> Set<T> some(T[] values) {
    Set<T> chosen = new LinkedHashSet<>();
    for (T value : values) {
      if (random.nextBoolean()) {
        chosen.add(value);
      }
    }
    return chosen;
  }

  private <T> @Nullable T sometimes(Supplier<T> value) {
    return random.nextInt(3) > 0 ? value.get() : null;
  }

  private String words() {
    return oneOf(WORDS) + " " + oneOf(WORDS);
  }

  private String text() {
    return random.nextBoolean() ? words() : words() + "\n\n" + words() + "\n" + words();
  }

  private String oneOf(List<String> several) {
    return several.get(random.nextInt(several.size()));
  }

  private <T> T oneOf(T[] several) {
    return several[random.nextInt(several.length)];
  }
}
