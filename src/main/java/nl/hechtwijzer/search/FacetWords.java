package nl.hechtwijzer.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.hechtwijzer.intervention.AgeRange;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.intervention.TermRole;
import nl.hechtwijzer.search.FacetChoice.AgeIs;
import nl.hechtwijzer.search.FacetChoice.AudienceIs;
import nl.hechtwijzer.search.FacetChoice.CategoryIs;
import nl.hechtwijzer.search.FacetChoice.LevelAtLeast;
import nl.hechtwijzer.search.FacetChoice.LevelIs;
import nl.hechtwijzer.search.FacetChoice.SourceIs;
import nl.hechtwijzer.search.FacetChoice.TermIs;
import nl.hechtwijzer.search.FacetChoice.ValidityIs;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Puts keys and choices into words, in the language of the page. */
@Component
public class FacetWords {

  private final InterventionWording wording;
  private final ReadKnownValues known;

  /** What choices are called among others, by language: a page has a hundred of them. */
  private final OncePerVersion<Map<Said, String>> briefly;

  FacetWords(InterventionWording wording, ReadKnownValues known, CatalogueState catalogue) {
    this.wording = wording;
    this.known = known;
    this.briefly = new OncePerVersion<>(catalogue, ConcurrentHashMap::new);
  }

  private record Said(FacetChoice choice, Locale locale) {}

  /** What the key asks, such as "Leeftijd van het kind". */
  public String title(FacetKey key, Locale locale) {
    return wording.text(locale, "search.facet." + key);
  }

  /** What was asked, within a sentence: "leeftijd". */
  public String subject(FacetKey key, Locale locale) {
    return wording.text(locale, "search.subject." + key);
  }

  /** What was chosen, as it stands alone: "3 jaar", "Ten minste goed onderbouwd". */
  public String choice(FacetChoice choice, Locale locale) {
    String words = words(choice, locale);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The same among other choices of its criterion: "Goed onderbouwd of hoger". */
  public String brief(FacetChoice choice, Locale locale) {
    return briefly
        .current()
        .computeIfAbsent(new Said(choice, locale), said -> sayBriefly(choice, locale));
  }

  private String sayBriefly(FacetChoice choice, Locale locale) {
    return choice instanceof LevelAtLeast level
        ? StringUtils.capitalize(orHigher(level.level(), locale))
        : choice(choice, locale);
  }

  private String orHigher(RecognitionLevel level, Locale locale) {
    String words = wording.level(level, locale);
    return level == RecognitionLevel.STRONG_INDICATIONS
        ? words
        : wording.text(locale, "search.level.orHigher", words);
  }

  /** Choices as the end of a title: "preventie, 3 jaar". */
  public String list(List<FacetChoice> choices, Locale locale) {
    return String.join(
        ", ", choices.stream().map(choice -> withinSentence(choice, locale)).toList());
  }

  /** Names keep their capitals, other words lose the one they start with. */
  private String withinSentence(FacetChoice choice, Locale locale) {
    String words = words(choice, locale);
    boolean capitals = words.length() > 1 && !Character.isLowerCase(words.charAt(1));
    return choice instanceof SourceIs || capitals
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private String words(FacetChoice choice, Locale locale) {
    if (choice instanceof CategoryIs category) {
      return wording.category(category.category(), locale);
    }
    if (choice instanceof LevelIs level) {
      return wording.level(level.level(), locale);
    }
    if (choice instanceof LevelAtLeast level) {
      return wording.text(locale, "recognition.atLeast", wording.level(level.level(), locale));
    }
    if (choice instanceof ValidityIs validity) {
      return wording.text(locale, "search.validity." + validity.validity());
    }
    if (choice instanceof AgeIs age) {
      return age(age.age(), locale);
    }
    if (choice instanceof TermIs term) {
      return term(term.role(), term.slug(), locale);
    }
    if (choice instanceof AudienceIs audience) {
      return wording.audience(audience.audience(), locale);
    }
    if (choice instanceof SourceIs source) {
      return source(source.source());
    }
    return wording.status(RecognitionStatus.NOT_RECOGNISED, locale);
  }

  private String age(ChildAge age, Locale locale) {
    if (age.isPregnancy()) {
      return wording.text(locale, "age.pregnancy");
    }
    if (age.isSpan()) {
      return span(age, locale);
    }
    return age.isWholeYears()
        ? wording.text(locale, "age.years", age.inYears())
        : wording.text(locale, "age.months", age.fromMonth());
  }

  /**
   * Where both ends are birthdays, "2 tot en met 8 jaar" means the whole of the eighth year too.
   */
  private String span(ChildAge age, Locale locale) {
    int next = age.throughMonth() + 1;
    boolean inYears =
        age.fromMonth() % ChildAge.MONTHS_A_YEAR == 0 && next % ChildAge.MONTHS_A_YEAR == 0;
    int youngest = age.fromMonth() / ChildAge.MONTHS_A_YEAR;
    int oldest = next / ChildAge.MONTHS_A_YEAR - 1;
    if (age.throughMonth() == AgeRange.HIGHEST) {
      return wording.text(locale, "age.from", age(ChildAge.months(age.fromMonth()), locale));
    }
    if (inYears && age.fromMonth() == 0) {
      return wording.text(locale, "age.younger", oldest + 1);
    }
    return inYears
        ? wording.text(
            locale,
            "age.fromThrough",
            String.valueOf(youngest),
            wording.text(locale, "age.years", oldest))
        : wording.text(
            locale,
            "age.fromThrough",
            String.valueOf(age.fromMonth()),
            wording.text(locale, "age.months", age.throughMonth()));
  }

  private String term(TermRole role, String slug, Locale locale) {
    return known.current().vocabulary().label(role.list(), slug, locale);
  }

  private String source(String key) {
    return known.current().sources().stream()
        .filter(source -> source.key().equals(key))
        .map(KnownValues.SourceName::title)
        .findFirst()
        .orElse(key);
  }
}
