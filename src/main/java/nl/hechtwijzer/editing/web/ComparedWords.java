package nl.hechtwijzer.editing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.editing.ComparedField;
import nl.hechtwijzer.editing.ContentDifferences;
import nl.hechtwijzer.editing.DateText;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.TermList;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What fields are called, and their values in words. A value that means nothing is shown as it was
 * typed, for a draft may hold anything.
 */
@Component
class ComparedWords {

  /** The field that a text or a choice leads, which has the field's name on screen. */
  private static final Map<String, DescriptionField> FIELDS =
      Stream.of(DescriptionField.values())
          .collect(Collectors.toUnmodifiableMap(ComparedField::name, Function.identity()));

  private final InterventionWording intervention;
  private final ReadVocabulary vocabulary;
  private final OncePerVersion<Map<String, String>> sources;

  ComparedWords(
      InterventionWording intervention,
      ReadVocabulary vocabulary,
      ReadSources sources,
      CatalogueState catalogue) {
    this.intervention = intervention;
    this.vocabulary = vocabulary;
    this.sources =
        new OncePerVersion<>(
            catalogue,
            () ->
                sources.all().stream()
                    .collect(
                        Collectors.toUnmodifiableMap(
                            PublishedSource::key, PublishedSource::title)));
  }

  /** What a part is called: the entry itself, or its description by a source. */
  String heading(ContentDifferences.Part part, Wording wording) {
    ContentDifferences.DescriptionId description = part.description();
    if (description == null) {
      return wording.text("review.differences.entry");
    }
    String source = source(description.source(), wording);
    return description.number() == 1
        ? wording.text("review.differences.description", source)
        : wording.text("review.differences.description.more", source, description.number());
  }

  /** The title of the source that a description is of. */
  String source(ContentDifferences.Part part, Wording wording) {
    ContentDifferences.DescriptionId description = part.description();
    return source(description == null ? "" : description.source(), wording);
  }

  /** What a field is called. */
  String label(String name, Wording wording) {
    if (ComparedField.isPlaces(name)) {
      return wording.text(
          "review.field.place", wording.text("field." + ComparedField.placesOf(name) + ".label"));
    }
    return wording.text(
        FIELDS.containsKey(name) ? "field." + FIELDS.get(name) + ".label" : "review.field." + name);
  }

  /** A value in words. */
  String value(String name, List<String> values, Wording wording) {
    Locale locale = wording.language().locale();
    String first = values.get(0);
    return switch (name) {
      case ComparedField.ORDER, EntryForm.SOURCE -> source(first, wording);
      case ComparedField.ALIAS ->
          wording.text("review.alias." + (values.get(1).isEmpty() ? "NONE" : values.get(1)), first);
      case ComparedField.RECOGNITION -> recognition(values, locale);
      case EntryForm.CONSULTED_ON -> day(first, locale);
      case ComparedField.LINK -> link(values, locale);
      default ->
          DescriptionField.part(name)
              .map(part -> value(part, first, locale))
              .orElse(joined(values));
    };
  }

  private String value(FieldPart part, String value, Locale locale) {
    return switch (part.kind()) {
      case CHOICE, CHOICES ->
          part.constant(value)
              .map(constant -> intervention.choice(part, constant, locale))
              .orElse(value);
      case DAY -> day(value, locale);
      case AMOUNT -> "€ " + value;
      case TERMS -> term(Objects.requireNonNull(part.role()).list(), value, locale);
      default -> value;
    };
  }

  private String day(String typed, Locale locale) {
    return DateText.read(typed).map(day -> intervention.date(day, locale)).orElse(typed);
  }

  /** Only a term that the public doesn't have yet is looked up in the database. */
  private String term(TermList list, String slug, Locale locale) {
    return vocabulary
        .current()
        .find(list, slug)
        .map(known -> known.label(locale))
        .orElseGet(() -> vocabulary.latest().label(list, slug, locale));
  }

  private String source(String key, Wording wording) {
    return key.isEmpty()
        ? wording.text("review.source.none")
        : sources.current().getOrDefault(key, key);
  }

  private String recognition(List<String> values, Locale locale) {
    Optional<RecognitionStatus> status = find(RecognitionStatus.class, values.get(0));
    Optional<RecognitionLevel> level = find(RecognitionLevel.class, values.get(1));
    Optional<Precision> precision = find(Precision.class, values.get(2));
    boolean whole =
        status.isPresent()
            && level.isPresent() == precision.isPresent()
            && (level.isEmpty() || status.get().allowsLevel());
    if (whole) {
      String name = intervention.status(status.get(), locale);
      String words =
          intervention.recognition(
              new Recognition(
                  status.get(), level.orElse(null), precision.orElse(null), null, null, null, null),
              locale);
      return StringUtils.capitalize(level.isEmpty() ? name : name + ": " + words);
    }
    return Stream.of(
            status.map(one -> intervention.status(one, locale)),
            level.map(one -> intervention.level(one, locale)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private String link(List<String> values, Locale locale) {
    String audience = values.get(2).isEmpty() ? "" : audience(values.get(2), locale);
    return joined(List.of(values.get(0), values.get(1), audience));
  }

  private String audience(String name, Locale locale) {
    return find(Audience.class, name)
        .map(audience -> intervention.audience(audience, locale))
        .orElse(name);
  }

  private static String joined(List<String> values) {
    return values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(", "));
  }

  private static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst();
  }
}
