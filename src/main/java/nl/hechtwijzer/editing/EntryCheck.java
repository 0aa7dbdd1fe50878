package nl.hechtwijzer.editing;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.FieldPart;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.vocabulary.Slugs;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form and collects everything that has to be put right. What it lets through fits in the
 * columns and constraints of the database.
 */
final class EntryCheck {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://.+");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** What stands in the place of a slug in other addresses below that of the list. */
  static final Set<String> USED_BY_THE_SITE = Set.of("suggesties");

  private static final int NAME_LIMIT = 200;
  private static final int NAME_KEY_LIMIT = 600;
  private static final int PLACE_LIMIT = 300;
  private static final int TITLE_LIMIT = 300;
  private static final int URL_LIMIT = 1000;
  private static final int NOTE_LIMIT = 2000;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;

  private final EntryForm form;
  private final Vocabulary vocabulary;
  private final Set<String> sources;
  private final Predicate<String> slugTaken;
  private final List<FormError> errors = new ArrayList<>();

  EntryCheck(
      EntryForm form, Vocabulary vocabulary, Set<String> sources, Predicate<String> slugTaken) {
    this.form = form;
    this.vocabulary = vocabulary;
    this.sources = sources;
    this.slugTaken = slugTaken;
  }

  CheckedEntry check() {
    String name = name();
    String slug = slug();
    List<Alias> aliases = aliases();
    List<DescriptionContent> descriptions = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String key : form.descriptions()) {
      new DescriptionCheck(key, seen).check().ifPresent(descriptions::add);
    }
    if (form.descriptions().isEmpty()) {
      errors.add(FormError.of(EntryForm.DESCRIPTION, "form.error.noDescription"));
    }
    refuseTooLong(EntryForm.NOTE, 0, form.first(EntryForm.NOTE).strip(), NOTE_LIMIT);
    return errors.isEmpty()
        ? new CheckedEntry(
            Optional.of(new InterventionContent(slug, name, aliases, descriptions)), List.of())
        : new CheckedEntry(Optional.empty(), errors);
  }

  private String name() {
    String name = line(EntryForm.NAME, 0, NAME_LIMIT);
    if (name.isEmpty()) {
      refuse(EntryForm.NAME, "form.error.required.name");
    } else if (name.length() <= NAME_LIMIT && NameKey.of(name).length() > NAME_KEY_LIMIT) {
      refuse(EntryForm.NAME, "form.error.nameKey");
    }
    return name;
  }

  private String slug() {
    String slug = form.first(EntryForm.SLUG);
    if (slug.isEmpty()) {
      refuse(EntryForm.SLUG, "form.error.required.slug");
    } else if (!Slugs.isSlug(slug)) {
      String suggestion = Slugs.suggestedBy(slug);
      if (suggestion.isEmpty()) {
        refuse(EntryForm.SLUG, "form.error.slug");
      } else {
        refuse(EntryForm.SLUG, "form.error.slug.suggestion", suggestion);
      }
    } else if (USED_BY_THE_SITE.contains(slug)) {
      refuse(EntryForm.SLUG, "form.error.slug.reserved", slug);
    } else if (slugTaken.test(slug)) {
      refuse(EntryForm.SLUG, "form.error.slug.taken", slug);
    }
    return slug;
  }

  private List<Alias> aliases() {
    List<Alias> aliases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int row = 0; row < form.rows(EntryForm.ALIAS_NAME, EntryForm.ALIAS_ORIGIN); row++) {
      String name = line(EntryForm.ALIAS_NAME, row, NAME_LIMIT);
      if (name.isEmpty()) {
        continue;
      }
      if (!names.add(name)) {
        errors.add(FormError.in(EntryForm.ALIAS_NAME, row, "form.error.alias.twice", name));
      }
      Optional<Alias.Origin> origin = choice(Alias.Origin.class, EntryForm.ALIAS_ORIGIN, row);
      if (origin.isEmpty()) {
        errors.add(FormError.in(EntryForm.ALIAS_ORIGIN, row, "form.error.required.origin"));
      }
      aliases.add(new Alias(name, origin.orElse(Alias.Origin.EDITORS)));
    }
    return aliases;
  }

  /** One line of text, without spaces around it. */
  private String line(String field, int row, int limit) {
    String text = form.row(field, row);
    refuseTooLong(field, row, text, limit);
    return text;
  }

  private void refuseTooLong(String field, int row, String text, int limit) {
    if (text.length() > limit) {
      errors.add(FormError.in(field, row, "form.error.tooLong", limit, text.length() - limit));
    }
  }

  /** The choice made in a list of one; empty when none was, refused when it is unknown. */
  private <E extends Enum<E>> Optional<E> choice(Class<E> type, String field, int row) {
    return chosen(
        field,
        row,
        name ->
            Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst());
  }

  private <T> Optional<T> chosen(String field, int row, Function<String, Optional<T>> find) {
    String value = form.row(field, row);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = find.apply(value);
    if (found.isEmpty()) {
      errors.add(FormError.in(field, row, "form.error.choice", Typed.shown(value)));
    }
    return found;
  }

  private void refuse(String field, String message, Object... arguments) {
    errors.add(FormError.of(field, message, arguments));
  }

  /** Reads one description. */
  private final class DescriptionCheck {

    private final String key;
    private final Map<String, String> seen;

    /**
     * @param seen the descriptions before this one, by source and day
     */
    DescriptionCheck(String key, Map<String, String> seen) {
      this.key = key;
      this.seen = seen;
    }

    /** The description; empty where source or day are missing, which is refused. */
    Optional<DescriptionContent> check() {
      int before = errors.size();
      String source = source();
      LocalDate consultedOn = consultedOn();
      if (consultedOn != null && !source.isEmpty()) {
        refuseSecond(source, consultedOn);
      }
      Map<String, Object> said = new HashMap<>();
      for (DescriptionField field : DescriptionField.values()) {
        for (FieldPart part : field.inputs()) {
          Object value = read(part);
          if (value != null) {
            said.put(part.form(), value);
          }
        }
        if (field == DescriptionField.RECOGNITION) {
          recognition(said);
        } else if (field == DescriptionField.COSTS) {
          costs(said);
        }
      }
      Map<DescriptionField, List<Place>> places = places();
      if (consultedOn == null || errors.size() > before) {
        return Optional.empty();
      }
      Map<DescriptionField, Object> values = new EnumMap<>(DescriptionField.class);
      for (DescriptionField field : DescriptionField.values()) {
        List<@Nullable Object> parts = new ArrayList<>();
        field.parts().forEach(part -> parts.add(said.get(part.form())));
        Object value = field.join(parts);
        if (value != null) {
          values.put(field, value);
        }
      }
      return Optional.of(new DescriptionContent(source, consultedOn, values, places));
    }

    /** What a part says; null when it says nothing, or is refused. */
    private @Nullable Object read(FieldPart part) {
      String name = at(part.form());
      return switch (part.kind()) {
        case LINE, PLAIN, MARKED_UP -> text(part);
        case TERMS -> terms(part.form(), Objects.requireNonNull(part.role()));
        case CHOICES ->
            IntStream.range(0, form.all(name).size())
                .mapToObj(row -> chosen(name, row, part::constant))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        case CHOICE -> chosen(name, 0, part::constant).orElse(null);
        case DAY -> date(part.form());
        case AMOUNT -> typed(part.form(), "form.error.amount", AmountText::read);
        case YEAR -> year(part.form());
        case AGE -> age(part.form());
        case LINKS -> links();
      };
    }

    private String source() {
      String source = first(EntryForm.SOURCE);
      if (source.isEmpty()) {
        refuseHere(EntryForm.SOURCE, "form.error.required.source");
      } else if (!sources.contains(source)) {
        refuseHere(EntryForm.SOURCE, "form.error.source", Typed.shown(source));
      }
      return source;
    }

    private @Nullable LocalDate consultedOn() {
      if (first(EntryForm.CONSULTED_ON).isBlank()) {
        refuseHere(EntryForm.CONSULTED_ON, "form.error.required.consultedOn");
        return null;
      }
      return date(EntryForm.CONSULTED_ON);
    }

    private void refuseSecond(String source, LocalDate consultedOn) {
      String other = seen.putIfAbsent(source + " " + consultedOn, key);
      if (other != null) {
        refuseHere(
            EntryForm.CONSULTED_ON,
            "form.error.sourceTwice",
            form.descriptions().indexOf(other) + 1);
      }
    }

    private @Nullable LocalDate date(String part) {
      return typed(part, "form.error.date", DateText::read);
    }

    /** What was typed, read; null when nothing was, or when it is refused. */
    private <T> @Nullable T typed(
        String part, String message, Function<String, Optional<T>> reading) {
      String typed = first(part);
      if (typed.isBlank()) {
        return null;
      }
      Optional<T> read = reading.apply(typed);
      if (read.isEmpty()) {
        refuseHere(part, message, Typed.shown(typed));
      }
      return read.orElse(null);
    }

    /** All that is said about a recognition belongs to a status, and a precision to a level. */
    private void recognition(Map<String, Object> said) {
      RecognitionStatus status = (RecognitionStatus) said.get(EntryForm.STATUS);
      boolean level = said.containsKey(EntryForm.LEVEL);
      boolean precision = said.containsKey(EntryForm.PRECISION);
      LocalDate decidedOn = (LocalDate) said.get(EntryForm.DECIDED_ON);
      LocalDate validUntil = (LocalDate) said.get(EntryForm.VALID_UNTIL);
      if (decidedOn != null && validUntil != null && validUntil.isBefore(decidedOn)) {
        refuseHere(EntryForm.VALID_UNTIL, "form.error.validUntil");
      }
      if (status == null) {
        if (DescriptionField.RECOGNITION.parts().stream()
            .anyMatch(part -> said.containsKey(part.form()))) {
          refuseHere(EntryForm.STATUS, "form.error.required.status");
        }
      } else if (level && !status.allowsLevel()) {
        refuseHere(EntryForm.LEVEL, "form.error.level.status");
      } else if (level && !precision) {
        refuseHere(EntryForm.PRECISION, "form.error.required.precision");
      } else if (!level && precision) {
        refuseHere(EntryForm.LEVEL, "form.error.required.level");
      }
    }

    /** A year is that of an amount or a text. */
    private void costs(Map<String, Object> said) {
      if (said.containsKey(EntryForm.COSTS_YEAR)
          && !said.containsKey(EntryForm.COSTS_TEXT)
          && first(EntryForm.COSTS_AMOUNT).isBlank()) {
        refuseHere(EntryForm.COSTS_AMOUNT, "form.error.required.costs");
      }
    }

    private @Nullable AgeRange age(String part) {
      String typed = first(part);
      if (typed.isBlank()) {
        return null;
      }
      AgeText.Reading reading = AgeText.read(typed);
      reading
          .problem()
          .ifPresent(problem -> refuseHere(part, "age.error." + problem, Typed.shown(typed)));
      return reading.age().orElse(null);
    }

    private @Nullable Integer year(String part) {
      String typed = Typed.plain(first(part));
      if (typed.isEmpty()) {
        return null;
      }
      int year = YEAR.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        refuseHere(part, "form.error.year", Typed.shown(typed));
        return null;
      }
      return year;
    }

    private Set<String> terms(String part, TermRole role) {
      Set<String> slugs = new HashSet<>();
      for (String slug : form.all(at(part))) {
        if (vocabulary.find(role.list(), slug).isPresent()) {
          slugs.add(slug);
        } else if (!slug.isEmpty()) {
          refuseHere(part, "form.error.term", Typed.shown(slug));
        }
      }
      return slugs;
    }

    private List<Link> links() {
      List<Link> links = new ArrayList<>();
      int rows =
          form.rows(at(EntryForm.LINK_TITLE), at(EntryForm.LINK_URL), at(EntryForm.LINK_AUDIENCE));
      for (int row = 0; row < rows; row++) {
        link(row).ifPresent(links::add);
      }
      return links;
    }

    private Optional<Link> link(int row) {
      String title = line(at(EntryForm.LINK_TITLE), row, TITLE_LIMIT);
      String url = line(at(EntryForm.LINK_URL), row, URL_LIMIT);
      Optional<Audience> audience = choice(Audience.class, at(EntryForm.LINK_AUDIENCE), row);
      if (title.isEmpty() && url.isEmpty()) {
        return Optional.empty();
      }
      if (title.isEmpty()) {
        errors.add(FormError.in(at(EntryForm.LINK_TITLE), row, "form.error.required.linkTitle"));
      }
      if (!isWebAddress(url)) {
        errors.add(FormError.in(at(EntryForm.LINK_URL), row, "form.error.url"));
        return Optional.empty();
      }
      return Optional.of(new Link(title, url, audience.orElse(null)));
    }

    private static boolean isWebAddress(String url) {
      try {
        return WEB_ADDRESS.matcher(url).matches() && new URI(url).getHost() != null;
      } catch (URISyntaxException notAnAddress) {
        return false;
      }
    }

    private Map<DescriptionField, List<Place>> places() {
      Map<DescriptionField, List<Place>> places = new EnumMap<>(DescriptionField.class);
      for (DescriptionField field : DescriptionField.values()) {
        List<Place> here = places(field);
        if (!here.isEmpty()) {
          places.put(field, here);
        }
      }
      return places;
    }

    private List<Place> places(DescriptionField field) {
      List<Place> places = new ArrayList<>();
      String sections = at(EntryForm.section(field));
      String items = at(EntryForm.item(field));
      for (int row = 0; row < form.rows(sections, items); row++) {
        String section = line(sections, row, PLACE_LIMIT);
        String item = line(items, row, PLACE_LIMIT);
        if (!section.isEmpty()) {
          places.add(new Place(section, item.isEmpty() ? null : item));
        } else if (!item.isEmpty()) {
          errors.add(FormError.in(sections, row, "form.error.required.section"));
        }
      }
      return places;
    }

    private @Nullable String text(FieldPart part) {
      String field = at(part.form());
      if (part.kind() == FieldPart.Kind.LINE) {
        String line = line(field, 0, part.limit());
        return line.isEmpty() ? null : line;
      }
      String text = form.first(field).strip();
      refuseTooLong(field, 0, text, part.limit());
      return text.isEmpty() ? null : text;
    }

    private String first(String part) {
      return form.first(at(part));
    }

    private String at(String part) {
      return EntryForm.in(key, part);
    }

    private void refuseHere(String part, String message, Object... arguments) {
      refuse(at(part), message, arguments);
    }
  }
}
