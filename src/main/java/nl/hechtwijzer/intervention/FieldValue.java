package nl.hechtwijzer.intervention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.hechtwijzer.intervention.FieldPart.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds.
 *
 * @param type what values are
 * @param parts in the order of the document
 * @param join makes a value out of what its parts say; null when they say nothing
 */
record FieldValue<T>(
    Class<?> type, List<FieldPart> parts, Function<List<@Nullable Object>, @Nullable T> join) {

  @SuppressWarnings("unchecked") // what the part holds is what the field holds
  private static <T> FieldValue<T> of(Class<?> type, FieldPart part) {
    return new FieldValue<>(type, List.of(part), said -> (T) said.get(0));
  }

  static FieldValue<String> text(Kind kind, int limit, String form, String document) {
    return of(String.class, FieldPart.text(kind, limit, form, document));
  }

  static FieldValue<Set<String>> terms(TermRole role, String form, String document) {
    return of(Set.class, FieldPart.terms(role, form, document));
  }

  static <E extends Enum<E>> FieldValue<Set<E>> choices(
      Class<E> constants, String words, String name) {
    return of(Set.class, FieldPart.choice(Kind.CHOICES, constants, words, name));
  }

  static FieldValue<AgeRange> age(String form, String document) {
    return of(AgeRange.class, FieldPart.of(Kind.AGE, form, document));
  }

  static FieldValue<List<Link>> links() {
    return of(List.class, FieldPart.of(Kind.LINKS, "link", "links"));
  }

  static FieldValue<Contraindications> contraindications() {
    return new FieldValue<>(
        Contraindications.class,
        List.of(
            FieldPart.terms(
                    TermRole.CONTRAINDICATION, "contraindications", "targetGroup.contraindications")
                .in(Contraindications.class, Contraindications::terms),
            FieldPart.text(
                    Kind.MARKED_UP,
                    4000,
                    "contraindicationText",
                    "targetGroup.contraindicationText")
                .in(Contraindications.class, Contraindications::text)),
        said -> Contraindications.of(slugs(said.get(0)), (String) said.get(1)));
  }

  @SuppressWarnings("unchecked") // terms are slugs
  private static Set<String> slugs(@Nullable Object terms) {
    return terms == null ? Set.of() : (Set<String>) terms;
  }

  static FieldValue<Costs> costs() {
    return new FieldValue<>(
        Costs.class,
        List.of(
            FieldPart.text(Kind.PLAIN, 2000, "costs.text", "costs.text")
                .in(Costs.class, Costs::text),
            FieldPart.of(Kind.AMOUNT, "costs.amount", "costs.amount")
                .in(Costs.class, Costs::amount),
            FieldPart.of(Kind.YEAR, "costs.year", "costs.year").in(Costs.class, Costs::year)),
        said ->
            said.get(0) == null && said.get(1) == null
                ? null
                : new Costs((String) said.get(0), (BigDecimal) said.get(1), (Integer) said.get(2)));
  }

  static FieldValue<Recognition> recognition() {
    return new FieldValue<>(
        Recognition.class,
        List.of(
            choice(RecognitionStatus.class, "recognition.status.*", "recognition.status")
                .in(Recognition.class, Recognition::status),
            choice(RecognitionLevel.class, "recognition.level.*", "recognition.level")
                .in(Recognition.class, Recognition::level),
            choice(Precision.class, "form.recognition.precision.*", "recognition.precision")
                .in(Recognition.class, Recognition::precision),
            FieldPart.of(Kind.DAY, "recognition.decidedOn", "recognition.decidedOn")
                .in(Recognition.class, Recognition::decidedOn),
            FieldPart.of(Kind.DAY, "recognition.validUntil", "recognition.validUntil")
                .in(Recognition.class, Recognition::validUntil),
            FieldPart.text(Kind.LINE, 300, "recognition.committee", "recognition.committee")
                .in(Recognition.class, Recognition::committee),
            FieldPart.text(Kind.PLAIN, 2000, "recognition.reason", "recognition.reason")
                .in(Recognition.class, Recognition::reason)),
        said ->
            said.get(0) == null
                ? null
                : new Recognition(
                    (RecognitionStatus) said.get(0),
                    (RecognitionLevel) said.get(1),
                    (Precision) said.get(2),
                    (LocalDate) said.get(3),
                    (LocalDate) said.get(4),
                    (String) said.get(5),
                    (String) said.get(6)));
  }

  private static FieldPart choice(Class<? extends Enum<?>> constants, String words, String name) {
    return FieldPart.choice(Kind.CHOICE, constants, words, name);
  }
}
