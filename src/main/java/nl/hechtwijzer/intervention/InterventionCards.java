package nl.hechtwijzer.intervention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.site.AgeBar;
import nl.hechtwijzer.site.CategoryMark;
import nl.hechtwijzer.site.EntryCard;
import nl.hechtwijzer.site.Ladder;
import nl.hechtwijzer.site.RecognitionMark;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes what every page shows of an entry: its card, and the drawings with their words. */
@Component
public class InterventionCards {

  private final InterventionWording wording;
  private final Clock clock;

  InterventionCards(InterventionWording wording, Clock clock) {
    this.wording = wording;
    this.clock = clock;
  }

  /** The entry as a card. */
  public EntryCard card(PublishedIntervention entry, Vocabulary vocabulary, Locale locale) {
    return card(entry, vocabulary, List.of(), locale);
  }

  /**
   * The entry as a card in a list.
   *
   * @param unknown for each chosen criterion on which the sources are silent, the words to say so
   */
  public EntryCard card(
      PublishedIntervention entry, Vocabulary vocabulary, List<String> unknown, Locale locale) {
    InterventionProfile profile = entry.profile();
    return new EntryCard(
        profile.name(),
        "/interventies/" + profile.slug(),
        profile.summary().map(Stated::value).orElse(""),
        categories(profile, locale),
        recognition(profile.recognition().map(Stated::value).orElse(null), locale),
        age(profile, locale),
        labels(profile, TermRole.RECIPIENT, vocabulary, locale),
        labels(profile, TermRole.SITUATION, vocabulary, locale),
        unknown);
  }

  private static List<String> labels(
      InterventionProfile profile, TermRole role, Vocabulary vocabulary, Locale locale) {
    Set<String> slugs = profile.terms(role).stream().map(Stated::value).collect(Collectors.toSet());
    return vocabulary.inOrder(role.list(), slugs).stream()
        .map(entry -> entry.label(locale))
        .toList();
  }

  /** The categories as marks. */
  public List<CategoryMark> categories(InterventionProfile profile, Locale locale) {
    return profile.categories().stream()
        .map(Stated::value)
        .sorted()
        .map(category -> category(category, locale))
        .toList();
  }

  /** A category as a mark. */
  public CategoryMark category(Category category, Locale locale) {
    CategoryMark.Kind kind =
        category == Category.PREVENTION
            ? CategoryMark.Kind.PREVENTION
            : CategoryMark.Kind.TREATMENT;
    return new CategoryMark(kind, wording.category(category, locale));
  }

  /** The ages as a bar. */
  public AgeBar age(InterventionProfile profile, Locale locale) {
    return profile
        .age()
        .map(Stated::value)
        .map(
            age ->
                AgeBar.of(
                    age.fromMonths(),
                    age.throughMonths(),
                    StringUtils.capitalize(wording.age(age, locale))))
        .orElseGet(() -> AgeBar.silent(wording.text(locale, "value.silent")));
  }

  /** A recognition as a mark; null where no source states one. A lapsed one is marked as ended. */
  public RecognitionMark recognition(@Nullable Recognition recognition, Locale locale) {
    if (recognition == null) {
      return RecognitionMark.open(wording.text(locale, "value.silent"));
    }
    String words = StringUtils.capitalize(wording.recognition(recognition, locale));
    RecognitionLevel level = recognition.level();
    if (level == null) {
      return withoutLevel(recognition, words);
    }
    if (hasLapsed(recognition)) {
      return RecognitionMark.ended(level.step(), wording.text(locale, "recognition.lapsed", words));
    }
    return recognition.isAtLeast()
        ? RecognitionMark.atLeast(level.step(), words)
        : RecognitionMark.exact(level.step(), words);
  }

  private static RecognitionMark withoutLevel(Recognition recognition, String words) {
    return switch (recognition.status()) {
      case NOT_RECOGNISED -> RecognitionMark.refused(words);
      case WITHDRAWN -> RecognitionMark.ended(0, words);
      case RECOGNISED, CONDITIONAL, NOT_ASSESSED, IN_PROCEDURE -> RecognitionMark.open(words);
    };
  }

  private boolean hasLapsed(Recognition recognition) {
    LocalDate validUntil = recognition.validUntil();
    return validUntil != null && validUntil.isBefore(LocalDate.now(clock));
  }

  /** A level as a mark, as if an entry stood exactly there. */
  public RecognitionMark level(RecognitionLevel level, Locale locale) {
    return RecognitionMark.exact(
        level.step(), StringUtils.capitalize(wording.level(level, locale)));
  }

  /** The headline recognition as a ladder with all levels. */
  public Ladder ladder(InterventionProfile profile, Locale locale) {
    Recognition headline = profile.recognition().map(Stated::value).orElse(null);
    List<Ladder.Rung> rungs =
        Stream.of(RecognitionLevel.values())
            .sorted((one, other) -> Integer.compare(other.step(), one.step()))
            .map(
                level ->
                    new Ladder.Rung(
                        level.step(),
                        StringUtils.capitalize(wording.level(level, locale)),
                        state(headline, level, locale)))
            .toList();
    return new Ladder(
        recognition(headline, locale),
        rungs,
        wording.text(locale, "recognition.explanation." + kind(headline)));
  }

  private String state(@Nullable Recognition headline, RecognitionLevel level, Locale locale) {
    if (headline == null || headline.level() == null) {
      return "";
    }
    if (headline.level() == level) {
      String key = headline.isAtLeast() ? "atLeast" : "exact";
      return wording.text(locale, "recognition.rung." + (hasLapsed(headline) ? "lapsed" : key));
    }
    return headline.isAtLeast() && level.isAtLeast(headline.level())
        ? wording.text(locale, "recognition.rung.possible")
        : "";
  }

  /** Which explanation fits: of the level, of a minimum, of a status, or of silence. */
  private String kind(@Nullable Recognition headline) {
    if (headline == null) {
      return "SILENT";
    }
    if (hasLapsed(headline)) {
      return "LAPSED";
    }
    if (headline.level() == null) {
      return headline.status().toString();
    }
    return headline.isAtLeast() ? "AT_LEAST" : headline.level().toString();
  }
}
