package nl.hechtwijzer.intervention;

import static nl.hechtwijzer.intervention.FieldPart.Kind.LINE;
import static nl.hechtwijzer.intervention.FieldPart.Kind.MARKED_UP;
import static nl.hechtwijzer.intervention.FieldPart.Kind.PLAIN;
import static nl.hechtwijzer.intervention.FieldValue.age;
import static nl.hechtwijzer.intervention.FieldValue.choices;
import static nl.hechtwijzer.intervention.FieldValue.terms;
import static nl.hechtwijzer.intervention.FieldValue.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of everything a source can state about an intervention: of each field its group, the
 * word under which it is published, what it holds with its names in form and document, and how it
 * is read from and written to what is stored. Documents, forms, checks, differences, pages and the
 * API walk this table. Each statement has its own places.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists are never changed, functions hold nothing
public enum DescriptionField {
  NAME(
      FieldGroup.WHAT,
      "naam",
      text(LINE, 200, "nameAsGiven", "nameAsGiven"),
      stored -> stored.nameAsGiven,
      (stored, said) -> stored.nameAsGiven = said),
  SUMMARY(
      FieldGroup.WHAT,
      "samenvatting",
      text(PLAIN, 2000, "summary", "summary"),
      stored -> stored.summary,
      (stored, said) -> stored.summary = said),
  CATEGORIES(
      FieldGroup.WHAT,
      "categorieen",
      choices(Category.class, "category.*.label", "categories"),
      stored -> stored.categories,
      (stored, said) -> stored.categories.addAll(said)),
  RECOGNITION(
      FieldGroup.RECOGNITION,
      "erkenning",
      FieldValue.recognition(),
      stored -> stored.recognition,
      (stored, said) -> stored.recognition = said),
  TARGET_GROUP(
      FieldGroup.WHOM,
      "doelgroep",
      text(MARKED_UP, 4000, "targetGroup", "targetGroup.text"),
      stored -> stored.targetGroup,
      (stored, said) -> stored.targetGroup = said),
  AGE(
      FieldGroup.WHOM,
      "leeftijd",
      age("age", "targetGroup.age"),
      stored -> stored.age,
      (stored, said) -> stored.age = said),
  RECIPIENTS(
      FieldGroup.WHOM,
      "ontvangers",
      terms(TermRole.RECIPIENT, "recipients", "targetGroup.recipients")),
  SITUATIONS(
      FieldGroup.WHOM,
      "situaties",
      terms(TermRole.SITUATION, "situations", "targetGroup.situations")),
  CONTRAINDICATIONS(
      FieldGroup.WHOM,
      "contraIndicaties",
      FieldValue.contraindications(),
      stored ->
          Contraindications.of(
              stored.slugs(TermRole.CONTRAINDICATION), stored.contraindicationText),
      (stored, said) -> stored.contraindicationText = said.text()),
  GOAL(
      FieldGroup.GOAL,
      "doel",
      text(MARKED_UP, 4000, "goal", "goal"),
      stored -> stored.goal,
      (stored, said) -> stored.goal = said),
  APPROACH(
      FieldGroup.GOAL,
      "aanpak",
      text(MARKED_UP, 8000, "approach", "approach"),
      stored -> stored.approach,
      (stored, said) -> stored.approach = said),
  THEMES(FieldGroup.GOAL, "themas", terms(TermRole.THEME, "themes", "themes")),
  METHODS(FieldGroup.GOAL, "werkvormen", terms(TermRole.METHOD, "methods", "methods")),
  SETTINGS(FieldGroup.GOAL, "plaatsen", terms(TermRole.SETTING, "settings", "settings")),
  DURATION(
      FieldGroup.GOAL,
      "duurEnIntensiteit",
      text(MARKED_UP, 2000, "duration", "durationAndIntensity"),
      stored -> stored.durationAndIntensity,
      (stored, said) -> stored.durationAndIntensity = said),
  PROVIDERS(
      FieldGroup.EXECUTION, "uitvoerders", terms(TermRole.PROVIDER, "providers", "providers")),
  COSTS(
      FieldGroup.EXECUTION,
      "kosten",
      FieldValue.costs(),
      stored -> stored.costs,
      (stored, said) -> stored.costs = said),
  MATERIALS(
      FieldGroup.EXECUTION,
      "materiaalEnTraining",
      text(MARKED_UP, 4000, "materials", "materialsAndTraining"),
      stored -> stored.materialsAndTraining,
      (stored, said) -> stored.materialsAndTraining = said),
  RESEARCH(
      FieldGroup.RECOGNITION,
      "onderzoek",
      text(MARKED_UP, 8000, "research", "research"),
      stored -> stored.research,
      (stored, said) -> stored.research = said),
  REASONING(
      FieldGroup.RECOGNITION,
      "oordeelCommissie",
      text(MARKED_UP, 8000, "reasoning", "committeeReasoning"),
      stored -> stored.committeeReasoning,
      (stored, said) -> stored.committeeReasoning = said),
  OWNER(
      FieldGroup.EXECUTION,
      "eigenaarEnContact",
      text(MARKED_UP, 2000, "owner", "ownerAndContact"),
      stored -> stored.ownerAndContact,
      (stored, said) -> stored.ownerAndContact = said),
  AUDIENCES(
      FieldGroup.WHAT,
      "publiek",
      choices(Audience.class, "audience.*.label", "audiences"),
      stored -> stored.audiences,
      (stored, said) -> stored.audiences.addAll(said)),
  LINKS(
      FieldGroup.EXECUTION,
      "links",
      FieldValue.links(),
      stored -> stored.links,
      (stored, said) -> stored.links.addAll(said));

  private static final Map<String, FieldPart> PARTS =
      Stream.of(values())
          .flatMap(field -> field.parts().stream())
          .collect(Collectors.toUnmodifiableMap(FieldPart::form, part -> part));

  private static final Map<TermRole, DescriptionField> OF_TERMS =
      Stream.of(values())
          .filter(field -> field.lead().role() != null)
          .collect(Collectors.toUnmodifiableMap(field -> field.lead().role(), field -> field));

  private final FieldGroup group;
  private final String word;
  private final FieldValue<?> value;
  private final List<FieldPart> inputs;
  private final Function<Description, @Nullable Object> read;
  private final BiConsumer<Description, Object> write;

  /** Terms are stored together, by their role. */
  DescriptionField(FieldGroup group, String word, FieldValue<?> terms) {
    this(
        group,
        word,
        terms,
        stored -> stored.slugs(Objects.requireNonNull(terms.parts().get(0).role())),
        (stored, said) -> {});
  }

  @SuppressWarnings("unchecked") // what is written is what is held
  <T> DescriptionField(
      FieldGroup group,
      String word,
      FieldValue<T> value,
      Function<Description, ? extends @Nullable Object> read,
      BiConsumer<Description, T> write) {
    this.group = group;
    this.word = word;
    this.value = value;
    this.inputs =
        value.parts().stream().sorted(Comparator.comparing(part -> part.kind().isText())).toList();
    this.read = read::apply;
    this.write = (BiConsumer<Description, Object>) write;
  }

  /** Where it belongs on pages and in the form. */
  public FieldGroup group() {
    return group;
  }

  /** The word under which it is published. */
  public String word() {
    return word;
  }

  /** What it consists of, in the order of documents. */
  public List<FieldPart> parts() {
    return value.parts();
  }

  /** The part after which the field is called. */
  public FieldPart lead() {
    return parts().get(0);
  }

  /** What it consists of, in the order of the form: what is told in words comes last. */
  public List<FieldPart> inputs() {
    return inputs;
  }

  /** The value that its parts, in the order of documents, say together; null when none does. */
  public @Nullable Object join(List<@Nullable Object> said) {
    return value.join().apply(said);
  }

  /** Whether it can hold this. */
  boolean holds(Object said) {
    return value.type().isInstance(said);
  }

  @Nullable Object read(Description stored) {
    return read.apply(stored);
  }

  void write(Description stored, Object said) {
    write.accept(stored, said);
  }

  /** The part with this name in the form. */
  public static Optional<FieldPart> part(String form) {
    return Optional.ofNullable(PARTS.get(form));
  }

  /** The field that holds the terms in this role. */
  public static DescriptionField of(TermRole role) {
    return Objects.requireNonNull(OF_TERMS.get(role));
  }
}
