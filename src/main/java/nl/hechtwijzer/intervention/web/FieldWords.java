package nl.hechtwijzer.intervention.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Says in words what a description states in each of its fields. */
final class FieldWords {

  /** Fields that hold running text, which stays Dutch on an English page. */
  private static final Set<DescriptionField> DUTCH =
      EnumSet.of(
          DescriptionField.NAME,
          DescriptionField.SUMMARY,
          DescriptionField.TARGET_GROUP,
          DescriptionField.GOAL,
          DescriptionField.APPROACH,
          DescriptionField.DURATION,
          DescriptionField.MATERIALS,
          DescriptionField.RESEARCH,
          DescriptionField.REASONING,
          DescriptionField.OWNER,
          DescriptionField.LINKS);

  /** Fields whose text may hold the markup of {@link nl.hechtwijzer.site.Markdown}. */
  private static final Set<DescriptionField> MARKED_UP =
      EnumSet.of(
          DescriptionField.TARGET_GROUP,
          DescriptionField.CONTRAINDICATIONS,
          DescriptionField.GOAL,
          DescriptionField.APPROACH,
          DescriptionField.DURATION,
          DescriptionField.MATERIALS,
          DescriptionField.RESEARCH,
          DescriptionField.REASONING,
          DescriptionField.OWNER);

  private static final Set<DescriptionField> MANY_VALUED =
      EnumSet.of(
          DescriptionField.CATEGORIES,
          DescriptionField.RECIPIENTS,
          DescriptionField.SITUATIONS,
          DescriptionField.CONTRAINDICATIONS,
          DescriptionField.THEMES,
          DescriptionField.METHODS,
          DescriptionField.SETTINGS,
          DescriptionField.PROVIDERS,
          DescriptionField.AUDIENCES,
          DescriptionField.LINKS);

  private final InterventionWording wording;
  private final Vocabulary vocabulary;
  private final Locale locale;

  FieldWords(InterventionWording wording, Vocabulary vocabulary, Locale locale) {
    this.wording = wording;
    this.vocabulary = vocabulary;
    this.locale = locale;
  }

  /** Whether the field holds running Dutch text. */
  static boolean isDutch(DescriptionField field) {
    return DUTCH.contains(field);
  }

  /** Whether the text of the field may hold markup. */
  static boolean isMarkedUp(DescriptionField field) {
    return MARKED_UP.contains(field);
  }

  /** Whether a description can state several values in the field. */
  static boolean isManyValued(DescriptionField field) {
    return MANY_VALUED.contains(field);
  }

  String label(DescriptionField field) {
    return wording.text(locale, "field." + field + ".label");
  }

  /** What the description states in the field; empty where it is silent. */
  List<String> of(DescriptionContent description, DescriptionField field) {
    return switch (field) {
      case NAME -> text(description.nameAsGiven());
      case SUMMARY -> text(description.summary());
      case CATEGORIES ->
          Stream.of(Category.values())
              .filter(description.categories()::contains)
              .map(category -> wording.category(category, locale))
              .toList();
      case RECOGNITION -> recognition(description.recognition());
      case TARGET_GROUP -> text(description.targetGroup().text());
      case AGE -> age(description);
      case RECIPIENTS -> terms(description, TermRole.RECIPIENT);
      case SITUATIONS -> terms(description, TermRole.SITUATION);
      case CONTRAINDICATIONS -> contraindications(description);
      case GOAL -> text(description.goal());
      case APPROACH -> text(description.approach());
      case THEMES -> terms(description, TermRole.THEME);
      case METHODS -> terms(description, TermRole.METHOD);
      case SETTINGS -> terms(description, TermRole.SETTING);
      case DURATION -> text(description.durationAndIntensity());
      case PROVIDERS -> terms(description, TermRole.PROVIDER);
      case COSTS -> costs(description.costs());
      case MATERIALS -> text(description.materialsAndTraining());
      case RESEARCH -> text(description.research());
      case REASONING -> text(description.committeeReasoning());
      case OWNER -> text(description.ownerAndContact());
      case AUDIENCES ->
          Stream.of(Audience.values())
              .filter(description.audiences()::contains)
              .map(audience -> wording.audience(audience, locale))
              .toList();
      case LINKS -> description.links().stream().map(Link::title).toList();
    };
  }

  private static List<String> text(@Nullable String text) {
    return Stream.ofNullable(text).toList();
  }

  private List<String> recognition(@Nullable Recognition recognition) {
    return recognition == null ? List.of() : List.of(inWords(recognition));
  }

  /** A recognition as a line of its own, with what the source adds to it. */
  String inWords(Recognition recognition) {
    String words = StringUtils.capitalize(wording.recognition(recognition, locale));
    return recognition.reason() == null ? words : words + ". " + recognition.reason();
  }

  private List<String> age(DescriptionContent description) {
    return Stream.ofNullable(description.targetGroup().age())
        .map(age -> StringUtils.capitalize(wording.age(age, locale)))
        .toList();
  }

  private List<String> terms(DescriptionContent description, TermRole role) {
    return vocabulary.inOrder(role.list(), InterventionProfile.termsIn(description, role)).stream()
        .map(entry -> entry.label(locale))
        .toList();
  }

  private List<String> contraindications(DescriptionContent description) {
    List<String> words = new ArrayList<>(terms(description, TermRole.CONTRAINDICATION));
    words.addAll(text(description.targetGroup().contraindicationText()));
    return words;
  }

  private List<String> costs(@Nullable Costs costs) {
    if (costs == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    BigDecimal amount = costs.amount();
    if (amount != null) {
      NumberFormat euros = NumberFormat.getCurrencyInstance(Locale.forLanguageTag("nl-NL"));
      euros.setCurrency(Currency.getInstance("EUR"));
      words.add(euros.format(amount));
    }
    words.addAll(text(costs.text()));
    if (costs.year() != null) {
      words.add(wording.text(locale, "costs.year", costs.year().toString()));
    }
    return List.of(String.join(", ", words));
  }
}
