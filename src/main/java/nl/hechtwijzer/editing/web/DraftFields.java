package nl.hechtwijzer.editing.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.hechtwijzer.editing.EntryForm;
import nl.hechtwijzer.editing.FormError;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fields of one form: label, hint, what was typed, and what is wrong with it. Remembers
 * in which order it made them, so that the errors can be listed as they stand on the page.
 */
final class DraftFields {

  private static final int LINES_OF_LONG_TEXT = 6;
  private static final int LINES_OF_SHORT_TEXT = 3;
  private static final int LONG_TEXT = 4000;

  private final EntryForm form;
  private final Vocabulary vocabulary;
  private final Wording wording;
  private final FormWords words;
  private final @Nullable TypedTerm typedTerm;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final Map<String, List<FormError>> found = new LinkedHashMap<>();
  private final Set<String> made = new LinkedHashSet<>();

  DraftFields(
      EntryForm form,
      List<FormError> errors,
      @Nullable TypedTerm typedTerm,
      Vocabulary vocabulary,
      Wording wording,
      FormWords words) {
    this.form = form;
    this.vocabulary = vocabulary;
    this.wording = wording;
    this.words = words;
    this.typedTerm = typedTerm;
    for (FormError error : errors) {
      String id = id(error.field(), error.row());
      this.errors.merge(id, words.error(error, wording), (one, other) -> one + " " + other);
      found.computeIfAbsent(id, none -> new ArrayList<>()).add(error);
    }
  }

  static String id(String field, int row) {
    return row == 0 ? field : field + "-" + row;
  }

  /** The errors, by field, in the order in which the fields were made. */
  List<Map.Entry<String, List<FormError>>> errorsInOrder() {
    Map<String, Integer> places = new HashMap<>();
    made.forEach(id -> places.put(id, places.size()));
    return found.entrySet().stream()
        .sorted(
            (one, other) ->
                Integer.compare(
                    places.getOrDefault(one.getKey(), Integer.MAX_VALUE),
                    places.getOrDefault(other.getKey(), Integer.MAX_VALUE)))
        .toList();
  }

  /** Whether one of these fields has something to put right. */
  boolean anyError(Collection<DraftPage.Field> fields) {
    return fields.stream().anyMatch(field -> field.error() != null);
  }

  /** A field of one line. */
  DraftPage.Field line(String name, int row, String key, String width) {
    return field(DraftPage.Kind.LINE, name, row, key, width, 1);
  }

  /**
   * The input of a part of a field.
   *
   * @param words what there is to choose is called
   */
  DraftPage.Field input(String description, FieldPart part, Function<Enum<?>, String> words) {
    String name = EntryForm.in(description, part.form());
    String key = "form." + part.form();
    return switch (part.kind()) {
      case LINE -> line(name, 0, key, "long");
      case PLAIN, MARKED_UP ->
          field(
              DraftPage.Kind.TEXT,
              name,
              0,
              key,
              "long",
              part.limit() >= LONG_TEXT ? LINES_OF_LONG_TEXT : LINES_OF_SHORT_TEXT);
      case TERMS -> terms(name, key, Objects.requireNonNull(part.role()));
      case CHOICES -> checks(name, key, part.constants().getEnumConstants(), words);
      case CHOICE -> select(name, 0, key, part.constants().getEnumConstants(), words);
      case DAY, AMOUNT, YEAR -> line(name, 0, key, "short");
      case AGE -> age(name, key);
      case LINKS -> throw new IllegalArgumentException("Links have several inputs");
    };
  }

  /** What the editor says about the change. */
  DraftPage.Field note() {
    return field(DraftPage.Kind.TEXT, EntryForm.NOTE, 0, "draft.note", "long", LINES_OF_SHORT_TEXT);
  }

  /** The field for the ages, with how they are understood. */
  private DraftPage.Field age(String name, String key) {
    DraftPage.Field plain = line(name, 0, key, "middle");
    return new DraftPage.Field(
        plain.kind(),
        plain.id(),
        name,
        plain.label(),
        plain.hint(),
        plain.value(),
        List.of(),
        plain.error(),
        words.understood(plain.value(), wording),
        plain.width(),
        1,
        null);
  }

  private DraftPage.Field field(
      DraftPage.Kind kind, String name, int row, String key, String width, int lines) {
    return made(kind, name, row, key, form.row(name, row), List.of(), width, lines, null);
  }

  /** A choice of one from constants, or of none. */
  <E extends Enum<?>> DraftPage.Field select(
      String name, int row, String key, E[] constants, Function<? super E, String> text) {
    return select(
        name,
        row,
        key,
        Stream.of(constants)
            .map(one -> new DraftPage.Option(one.name(), text.apply(one), false, ""))
            .toList());
  }

  /** A choice of one, or of none. */
  DraftPage.Field select(String name, int row, String key, List<DraftPage.Option> values) {
    String chosen = form.row(name, row);
    List<DraftPage.Option> options = new ArrayList<>();
    options.add(new DraftPage.Option("", wording.text(key + ".none"), chosen.isEmpty(), ""));
    values.forEach(
        option ->
            options.add(
                new DraftPage.Option(
                    option.value(), option.text(), option.value().equals(chosen), "")));
    return made(DraftPage.Kind.SELECT, name, row, key, chosen, options, "middle", 1, null);
  }

  /** A choice of some from constants. */
  private DraftPage.Field checks(
      String name, String key, Enum<?>[] constants, Function<Enum<?>, String> text) {
    List<String> chosen = form.all(name);
    List<DraftPage.Option> options =
        Stream.of(constants)
            .map(
                one ->
                    new DraftPage.Option(
                        one.name(), text.apply(one), chosen.contains(one.name()), ""))
            .toList();
    return made(DraftPage.Kind.CHECKS, name, 0, key, "", options, "long", 1, null);
  }

  /** A choice of terms, which can gain one. A chosen term that is gone stays to be seen. */
  private DraftPage.Field terms(String name, String key, TermRole role) {
    Set<String> chosen = new LinkedHashSet<>(form.all(name));
    Locale locale = wording.language().locale();
    List<DraftPage.Option> options = new ArrayList<>();
    for (Vocabulary.Entry entry : vocabulary.entries(role.list())) {
      options.add(option(entry, chosen.remove(entry.slug()), locale));
    }
    chosen.forEach(gone -> options.add(new DraftPage.Option(gone, gone, true, gone)));
    return made(
        DraftPage.Kind.TERMS, name, 0, key, "", options, "long", 1, newTerm(name, role, locale));
  }

  private DraftPage.NewTerm newTerm(String name, TermRole role, Locale locale) {
    TypedTerm typed = typedTerm != null && typedTerm.field().equals(name) ? typedTerm : null;
    return new DraftPage.NewTerm(
        role.list().name(),
        "term:" + name,
        typed == null ? "" : typed.dutch(),
        typed == null ? "" : typed.english(),
        typed == null
            ? List.of()
            : typed.near().stream().map(entry -> option(entry, false, locale)).toList(),
        typed == null || typed.error() == null ? null : wording.text(typed.error(), typed.dutch()));
  }

  static DraftPage.Option option(Vocabulary.Entry entry, boolean chosen, Locale locale) {
    return new DraftPage.Option(
        entry.slug(),
        entry.label(locale),
        chosen,
        String.join(
            " ", entry.dutchLabel(), entry.englishLabel(), String.join(" ", entry.synonyms())));
  }

  private DraftPage.Field made(
      DraftPage.Kind kind,
      String name,
      int row,
      String key,
      String value,
      List<DraftPage.Option> options,
      String width,
      int lines,
      DraftPage.@Nullable NewTerm newTerm) {
    String id = id(name, row);
    made.add(id);
    String hint = wording.text(key + ".hint");
    return new DraftPage.Field(
        kind,
        id,
        name,
        wording.text(key + ".label"),
        hint.isEmpty() ? null : hint,
        value,
        options,
        errors.get(id),
        null,
        width,
        lines,
        newTerm);
  }
}
