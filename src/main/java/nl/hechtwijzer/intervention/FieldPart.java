package nl.hechtwijzer.intervention;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in by itself within a field, such as the level of a recognition. Its names are
 * kept with drafts and revisions, so none is ever changed.
 *
 * @param form its name in the form, and of its label as {@code form.<name>.label}
 * @param document its path in the document of a revision, at most one object deep
 * @param limit how many characters the column of a text holds
 * @param constants what there is to choose from
 * @param words the messages that name what is chosen, with a star for the constant
 * @param role of terms
 * @param of what a whole value says in this part; null when nothing
 */
public record FieldPart(
    String form,
    String document,
    Kind kind,
    int limit,
    Class<? extends Enum<?>> constants,
    String words,
    @Nullable TermRole role,
    Function<Object, @Nullable Object> of) {

  /** What is filled in, and as what it is kept. */
  public enum Kind {
    /** One line of text. */
    LINE,
    /** Several lines of text, without markup. */
    PLAIN,
    /** Several lines of text with the markup that the public page renders. */
    MARKED_UP,
    /** The slugs of terms. */
    TERMS,
    /** Some out of constants. */
    CHOICES,
    /** One out of constants. */
    CHOICE,
    DAY,
    /** Euros, with two decimals. */
    AMOUNT,
    YEAR,
    /** An {@link AgeRange}. */
    AGE,
    /** Rows of title, address and audience: a list of {@link Link}. */
    LINKS;

    /** Whether it is written in words. */
    public boolean isText() {
      return this == LINE || this == PLAIN || this == MARKED_UP;
    }

    /** Whether it can be several values. */
    public boolean isManyValued() {
      return this == TERMS || this == CHOICES || this == LINKS;
    }
  }

  static FieldPart of(Kind kind, String form, String document) {
    return new FieldPart(form, document, kind, 0, Kind.class, "", null, whole -> whole);
  }

  static FieldPart text(Kind kind, int limit, String form, String document) {
    return new FieldPart(form, document, kind, limit, Kind.class, "", null, whole -> whole);
  }

  static FieldPart terms(TermRole role, String form, String document) {
    return new FieldPart(form, document, Kind.TERMS, 0, Kind.class, "", role, whole -> whole);
  }

  static FieldPart choice(
      Kind kind, Class<? extends Enum<?>> constants, String words, String name) {
    return new FieldPart(name, name, kind, 0, constants, words, null, whole -> whole);
  }

  /** The same as a part of a larger value. */
  <T> FieldPart in(Class<T> type, Function<T, @Nullable Object> part) {
    return new FieldPart(
        form, document, kind, limit, constants, words, role, whole -> part.apply(type.cast(whole)));
  }

  /** The constant with this name, if it can be chosen. */
  public Optional<Enum<?>> constant(String name) {
    return Stream.<Enum<?>>of(constants.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }
}
