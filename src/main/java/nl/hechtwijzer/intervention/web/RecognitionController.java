package nl.hechtwijzer.intervention.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.HeadlineCount;
import nl.hechtwijzer.intervention.InterventionCards;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Precision;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.ReadRelated;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.site.InSection;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains recognition. */
@Controller
@PublicPage
@InSection(Section.RECOGNITION)
class RecognitionController {

  private final ReadRelated related;
  private final InterventionCards cards;
  private final InterventionWording wording;

  RecognitionController(ReadRelated related, InterventionCards cards, InterventionWording wording) {
    this.related = related;
    this.cards = cards;
    this.wording = wording;
  }

  @GetMapping("/erkenning")
  String show(Language language, Model model) {
    List<HeadlineCount> counts = related.countByHeadline();
    Locale locale = language.locale();
    model.addAttribute(
        "page",
        new RecognitionPage(
            Stream.of(RecognitionLevel.values())
                .sorted(Comparator.comparingInt(RecognitionLevel::step).reversed())
                .map(level -> level(level, counts, locale))
                .toList(),
            Stream.of(RecognitionStatus.values())
                .filter(status -> status != RecognitionStatus.RECOGNISED)
                .map(status -> status(status, counts, locale))
                .toList()));
    return "intervention/recognition";
  }

  private RecognitionPage.Step level(
      RecognitionLevel level, List<HeadlineCount> counts, Locale locale) {
    long exact = sum(counts, one -> one.level() == level && one.precision() == Precision.EXACT);
    long atLeast =
        sum(counts, one -> one.level() == level && one.precision() == Precision.AT_LEAST);
    long known = sum(counts, one -> one.level() != null && one.level().isAtLeast(level));
    return new RecognitionPage.Step(
        cards.level(level, locale),
        wording.text(locale, "recognition.explanation." + level),
        exact,
        exact == 0 ? null : "/interventies?niveau=" + PublishedWords.LEVEL.of(level),
        atLeast,
        known == 0 ? null : "/interventies?vanaf=" + PublishedWords.LEVEL.of(level));
  }

  private RecognitionPage.Step status(
      RecognitionStatus status, List<HeadlineCount> counts, Locale locale) {
    long count = sum(counts, one -> one.status() == status);
    boolean filtered = status == RecognitionStatus.NOT_RECOGNISED && count > 0;
    return new RecognitionPage.Step(
        cards.recognition(Optional.of(Recognition.withoutLevel(status, null)), locale),
        wording.text(locale, "recognition.explanation." + status),
        count,
        listUrl(filtered),
        0,
        null);
  }

  private static @Nullable String listUrl(boolean filtered) {
    return filtered ? "/interventies?niveau=niet-erkend" : null;
  }

  private static long sum(List<HeadlineCount> counts, Predicate<HeadlineCount> wanted) {
    return counts.stream().filter(wanted).mapToLong(HeadlineCount::count).sum();
  }
}
