package nl.hechtwijzer.editing;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.Audience;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Costs;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.DescriptionField;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.Link;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.intervention.Place;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.TargetGroup;
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
    String value = form.row(field, row);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> found =
        Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(value)).findFirst();
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
      String name = text(TextPart.NAME);
      String summary = text(TextPart.SUMMARY);
      Set<Category> categories = choices(Category.class, EntryForm.CATEGORIES);
      Recognition recognition = recognition();
      TargetGroup targetGroup = targetGroup();
      String goal = text(TextPart.GOAL);
      String approach = text(TextPart.APPROACH);
      Set<String> themes = terms(TermRole.THEME);
      Set<String> methods = terms(TermRole.METHOD);
      Set<String> settings = terms(TermRole.SETTING);
      String duration = text(TextPart.DURATION);
      Set<String> providers = terms(TermRole.PROVIDER);
      Costs costs = costs();
      String materials = text(TextPart.MATERIALS);
      String owner = text(TextPart.OWNER);
      String research = text(TextPart.RESEARCH);
      String reasoning = text(TextPart.REASONING);
      Set<Audience> audiences = choices(Audience.class, EntryForm.AUDIENCES);
      List<Link> links = links();
      Map<DescriptionField, List<Place>> places = places();
      if (consultedOn == null || errors.size() > before) {
        return Optional.empty();
      }
      return Optional.of(
          new DescriptionContent(
              source,
              consultedOn,
              name,
              summary,
              categories,
              recognition,
              targetGroup,
              goal,
              approach,
              themes,
              methods,
              settings,
              duration,
              providers,
              costs,
              materials,
              research,
              reasoning,
              owner,
              audiences,
              links,
              places));
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
      String typed = first(part);
      if (typed.isBlank()) {
        return null;
      }
      Optional<LocalDate> day = DateText.read(typed);
      if (day.isEmpty()) {
        refuseHere(part, "form.error.date", Typed.shown(typed));
      }
      return day.orElse(null);
    }

    private @Nullable Recognition recognition() {
      Optional<RecognitionStatus> status = choice(RecognitionStatus.class, at(EntryForm.STATUS), 0);
      Optional<RecognitionLevel> level = choice(RecognitionLevel.class, at(EntryForm.LEVEL), 0);
      Optional<Precision> precision = choice(Precision.class, at(EntryForm.PRECISION), 0);
      LocalDate decidedOn = date(EntryForm.DECIDED_ON);
      LocalDate validUntil = date(EntryForm.VALID_UNTIL);
      String committee = text(TextPart.COMMITTEE);
      String reason = text(TextPart.REASON);
      boolean dates = decidedOn != null && validUntil != null && validUntil.isBefore(decidedOn);
      if (dates) {
        refuseHere(EntryForm.VALID_UNTIL, "form.error.validUntil");
      }
      if (status.isEmpty()) {
        if (level.isPresent()
            || precision.isPresent()
            || decidedOn != null
            || validUntil != null
            || committee != null
            || reason != null) {
          refuseHere(EntryForm.STATUS, "form.error.required.status");
        }
        return null;
      }
      if (level.isPresent() && !status.get().allowsLevel()) {
        refuseHere(EntryForm.LEVEL, "form.error.level.status");
        return null;
      }
      if (level.isPresent() && precision.isEmpty()) {
        refuseHere(EntryForm.PRECISION, "form.error.required.precision");
        return null;
      }
      if (level.isEmpty() && precision.isPresent()) {
        refuseHere(EntryForm.LEVEL, "form.error.required.level");
        return null;
      }
      return dates
          ? null
          : new Recognition(
              status.get(),
              level.orElse(null),
              precision.orElse(null),
              decidedOn,
              validUntil,
              committee,
              reason);
    }

    private TargetGroup targetGroup() {
      return new TargetGroup(
          text(TextPart.TARGET_GROUP),
          age(),
          terms(TermRole.RECIPIENT),
          terms(TermRole.SITUATION),
          terms(TermRole.CONTRAINDICATION),
          text(TextPart.CONTRAINDICATION));
    }

    private @Nullable AgeRange age() {
      String typed = first(EntryForm.AGE);
      if (typed.isBlank()) {
        return null;
      }
      AgeText.Reading reading = AgeText.read(typed);
      reading
          .problem()
          .ifPresent(
              problem -> refuseHere(EntryForm.AGE, "age.error." + problem, Typed.shown(typed)));
      return reading.age().orElse(null);
    }

    private @Nullable Costs costs() {
      BigDecimal amount = amount();
      Integer year = year();
      String text = text(TextPart.COSTS);
      if (amount != null || text != null) {
        return new Costs(text, amount, year);
      }
      if (year != null && first(EntryForm.COSTS_AMOUNT).isBlank()) {
        refuseHere(EntryForm.COSTS_AMOUNT, "form.error.required.costs");
      }
      return null;
    }

    private @Nullable BigDecimal amount() {
      String typed = first(EntryForm.COSTS_AMOUNT);
      if (typed.isBlank()) {
        return null;
      }
      Optional<BigDecimal> amount = AmountText.read(typed);
      if (amount.isEmpty()) {
        refuseHere(EntryForm.COSTS_AMOUNT, "form.error.amount", Typed.shown(typed));
      }
      return amount.orElse(null);
    }

    private @Nullable Integer year() {
      String typed = Typed.plain(first(EntryForm.COSTS_YEAR));
      if (typed.isEmpty()) {
        return null;
      }
      int year = YEAR.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        refuseHere(EntryForm.COSTS_YEAR, "form.error.year", Typed.shown(typed));
        return null;
      }
      return year;
    }

    private Set<String> terms(TermRole role) {
      Set<String> slugs = new HashSet<>();
      for (String slug : form.all(at(EntryForm.terms(role)))) {
        if (vocabulary.find(role.list(), slug).isPresent()) {
          slugs.add(slug);
        } else if (!slug.isEmpty()) {
          refuseHere(EntryForm.terms(role), "form.error.term", Typed.shown(slug));
        }
      }
      return slugs;
    }

    private <E extends Enum<E>> Set<E> choices(Class<E> type, String part) {
      Set<E> chosen = EnumSet.noneOf(type);
      for (int row = 0; row < form.all(at(part)).size(); row++) {
        choice(type, at(part), row).ifPresent(chosen::add);
      }
      return chosen;
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

    private @Nullable String text(TextPart part) {
      String field = at(part.part());
      if (part.kind() == TextPart.Kind.LINE) {
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
