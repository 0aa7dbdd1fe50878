package nl.hechtwijzer.intervention;

import java.text.BreakIterator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.site.AgeBar;
import nl.hechtwijzer.site.CategoryMark;
import nl.hechtwijzer.site.EntryCard;
import nl.hechtwijzer.site.Ladder;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.RecognitionMark;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes the cards that stand for an entry in a list, and the small drawings on them. */
@Component
public class InterventionCards {

  private final InterventionWording wording;
  private final ReadVocabulary vocabulary;
  private final Clock clock;

  InterventionCards(InterventionWording wording, ReadVocabulary vocabulary, Clock clock) {
    this.wording = wording;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /** The cards of these entries, in their order. */
  public List<EntryCard> of(List<PublishedIntervention> interventions, Locale locale) {
    return interventions.stream().map(intervention -> of(intervention, locale, List.of())).toList();
  }

  /**
   * The card of one entry.
   *
   * @param unknown for each chosen criterion on which its sources are silent, the words to say so
   */
  public EntryCard of(PublishedIntervention intervention, Locale locale, List<String> unknown) {
    EntryCard card = make(intervention.profile(), locale);
    return unknown.isEmpty() ? card : card.withUnknown(unknown);
  }

  private EntryCard make(InterventionProfile profile, Locale locale) {
    EntryCard card =
        new EntryCard(
            profile.name(),
            url(profile.slug()),
            profile.summary().map(Stated::value).orElse(""),
            categories(profile, locale),
            recognition(profile.recognition().map(Stated::value), locale),
            age(profile.age().map(Stated::value), locale),
            terms(profile, TermRole.RECIPIENT, locale),
            terms(profile, TermRole.SITUATION, locale),
            List.of());
    return profile
        .recognition()
        .map(Stated::value)
        .filter(recognition -> !recognition.status().allowsLevel())
        .map(Recognition::reason)
        .map(reason -> card.because(firstSentence(reason)))
        .orElse(card);
  }

  /** On a card there is room for the first sentence; the page of the entry has all of it. */
  private static String firstSentence(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Language.DUTCH.locale());
    sentences.setText(text);
    sentences.first();
    return text.substring(0, sentences.next()).strip();
  }

  /** The path of an entry's page, without language prefix. */
  public static String url(String slug) {
    return "/interventies/" + slug;
  }

  /** The categories that the sources give, prevention first. */
  public List<CategoryMark> categories(InterventionProfile profile, Locale locale) {
    return profile.categories().stream()
        .map(Stated::value)
        .sorted(Comparator.naturalOrder())
        .map(category -> category(category, locale))
        .toList();
  }

  /** A category as a drawing with its word. */
  public CategoryMark category(Category category, Locale locale) {
    CategoryMark.Kind kind =
        switch (category) {
          case PREVENTION -> CategoryMark.Kind.PREVENTION;
          case TREATMENT -> CategoryMark.Kind.TREATMENT;
        };
    return new CategoryMark(kind, wording.category(category, locale));
  }

  /** A recognition as a small ladder with its words; empty where the sources state none. */
  public RecognitionMark recognition(Optional<Recognition> stated, Locale locale) {
    return stated
        .map(recognition -> recognition(recognition, locale))
        .orElseGet(() -> RecognitionMark.open(wording.text(locale, "card.recognition.silent")));
  }

  private RecognitionMark recognition(Recognition recognition, Locale locale) {
    RecognitionLevel level = recognition.level();
    String words = sentence(wording.recognition(recognition, locale));
    LocalDate lastDay = recognition.validUntil();
    if (lastDay != null && lastDay.isBefore(LocalDate.now(clock))) {
      String date = wording.date(lastDay, locale);
      return RecognitionMark.ended(
          level == null ? 0 : level.step(),
          wording.text(locale, "card.recognition.lapsed", words, date));
    }
    return switch (recognition.status()) {
      case RECOGNISED, CONDITIONAL -> {
        if (level == null) {
          yield new RecognitionMark(
              0,
              RecognitionMark.STEPS,
              RecognitionMark.Standing.HOLDS,
              wording.text(locale, "card.recognition.withoutLevel", words));
        }
        yield recognition.isAtLeast()
            ? RecognitionMark.atLeast(level.step(), words)
            : RecognitionMark.exact(level.step(), words);
      }
      case NOT_RECOGNISED -> RecognitionMark.refused(words);
      case NOT_ASSESSED, IN_PROCEDURE -> RecognitionMark.open(words);
      case WITHDRAWN -> RecognitionMark.ended(0, words);
    };
  }

  /** Ages as a bar with their words; empty where the sources give none. */
  public AgeBar age(Optional<AgeRange> stated, Locale locale) {
    return stated
        .map(
            age ->
                AgeBar.of(
                    age.fromMonths(), age.throughMonths(), sentence(wording.age(age, locale))))
        .orElseGet(() -> AgeBar.silent(wording.text(locale, "card.age.silent")));
  }

  private List<String> terms(InterventionProfile profile, TermRole role, Locale locale) {
    Set<String> slugs =
        profile.terms(role).stream().map(Stated::value).collect(Collectors.toUnmodifiableSet());
    return vocabulary.current().inOrder(role.list(), slugs).stream()
        .map(entry -> entry.label(locale))
        .toList();
  }

  private static String sentence(String words) {
    return StringUtils.capitalize(words);
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
        recognition(Optional.ofNullable(headline), locale),
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

  private boolean hasLapsed(Recognition recognition) {
    LocalDate validUntil = recognition.validUntil();
    return validUntil != null && validUntil.isBefore(LocalDate.now(clock));
  }
}
