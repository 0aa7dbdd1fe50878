package nl.hechtwijzer.intervention.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Says in words what a description states in each of its fields. */
final class FieldWords {

  private final InterventionWording wording;
  private final Vocabulary vocabulary;
  private final Locale locale;

  FieldWords(InterventionWording wording, Vocabulary vocabulary, Locale locale) {
    this.wording = wording;
    this.vocabulary = vocabulary;
    this.locale = locale;
  }

  /** Whether the field holds running text, which stays Dutch on an English page. */
  static boolean isDutch(DescriptionField field) {
    return isLinks(field) || (field.parts().size() == 1 && field.lead().kind().isText());
  }

  /** Whether the text of the field may hold the markup of {@link nl.hechtwijzer.site.Markdown}. */
  static boolean isMarkedUp(DescriptionField field) {
    return field.parts().stream().anyMatch(part -> part.kind() == FieldPart.Kind.MARKED_UP);
  }

  /** Whether a description can state several values in the field. */
  static boolean isManyValued(DescriptionField field) {
    return field.lead().kind().isManyValued();
  }

  /** Whether the field holds links. */
  static boolean isLinks(DescriptionField field) {
    return field.lead().kind() == FieldPart.Kind.LINKS;
  }

  String label(DescriptionField field) {
    return wording.text(locale, "field." + field + ".label");
  }

  /** What the description states in the field; empty where it is silent. */
  List<String> of(DescriptionContent description, DescriptionField field) {
    return switch (field) {
      case RECOGNITION -> Stream.ofNullable(description.recognition()).map(this::inWords).toList();
      case COSTS -> costs(description.costs());
      default ->
          field.parts().stream()
              .flatMap(
                  part ->
                      Stream.ofNullable(description.part(field, part))
                          .flatMap(said -> words(part, said)))
              .toList();
    };
  }

  private Stream<String> words(FieldPart part, Object said) {
    return switch (part.kind()) {
      case LINE, PLAIN, MARKED_UP, YEAR -> Stream.of(said.toString());
      case TERMS ->
          vocabulary
              .inOrder(
                  Objects.requireNonNull(part.role()).list(),
                  ((Set<?>) said).stream().map(Object::toString).collect(Collectors.toSet()))
              .stream()
              .map(entry -> entry.label(locale));
      case CHOICES ->
          Stream.of(part.constants().getEnumConstants())
              .filter(((Set<?>) said)::contains)
              .map(constant -> wording.choice(part, constant, locale));
      case CHOICE -> Stream.of(wording.choice(part, (Enum<?>) said, locale));
      case DAY -> Stream.of(wording.date((LocalDate) said, locale));
      case AMOUNT -> Stream.of(euros((BigDecimal) said));
      case AGE -> Stream.of(StringUtils.capitalize(wording.age((AgeRange) said, locale)));
      case LINKS -> ((List<?>) said).stream().map(link -> ((Link) link).title());
    };
  }

  /** A recognition as a line of its own, with what the source adds to it. */
  String inWords(Recognition recognition) {
    String words = StringUtils.capitalize(wording.recognition(recognition, locale));
    return recognition.reason() == null ? words : words + ". " + recognition.reason();
  }

  private static String euros(BigDecimal amount) {
    NumberFormat euros = NumberFormat.getCurrencyInstance(Locale.forLanguageTag("nl-NL"));
    euros.setCurrency(Currency.getInstance("EUR"));
    return euros.format(amount);
  }

  private List<String> costs(@Nullable Costs costs) {
    if (costs == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    BigDecimal amount = costs.amount();
    if (amount != null) {
      words.add(euros(amount));
    }
    Stream.ofNullable(costs.text()).forEach(words::add);
    if (costs.year() != null) {
      words.add(wording.text(locale, "costs.year", costs.year().toString()));
    }
    return List.of(String.join(", ", words));
  }
}
