package nl.hechtwijzer.guide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Fit;
import nl.hechtwijzer.guide.Outcome;
import nl.hechtwijzer.guide.Step;
import nl.hechtwijzer.intervention.InterventionCards;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.intervention.Stated;
import nl.hechtwijzer.search.CriterionMatch;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.search.Match;
import nl.hechtwijzer.search.Reason;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Puts the outcome into words: for every intervention why it fits, why not, and what is unknown.
 */
@Component
class OutcomePages {

  private final AnswerLines lines;
  private final SourceSayings sayings;
  private final FacetWords words;
  private final InterventionCards cards;
  private final SummaryText summary;

  OutcomePages(
      AnswerLines lines,
      SourceSayings sayings,
      FacetWords words,
      InterventionCards cards,
      SummaryText summary) {
    this.lines = lines;
    this.sayings = sayings;
    this.words = words;
    this.cards = cards;
    this.summary = summary;
  }

  OutcomePage of(Outcome outcome, List<Notice> notices, Wording wording) {
    Answers answers = outcome.answers();
    boolean asked = !answers.isEmpty();
    List<AnswerLine> answered = lines.of(answers, Step.OUTCOME, wording);
    List<OutcomePage.Block> groups = asked ? groups(outcome, wording) : List.of();
    return new OutcomePage(
        notices,
        answered,
        Answers.none().url(Step.AGE),
        asked ? result(outcome, wording) : null,
        groups,
        asked ? wider(outcome, wording) : List.of(),
        list(outcome, wording),
        asked ? summary.of(answers, answered, groups, wording) : "",
        summary.made(wording));
  }

  private static String result(Outcome outcome, Wording wording) {
    Outcome.Totals totals = outcome.totals();
    boolean complete = outcome.isComplete();
    int fits = complete ? outcome.in(Fit.Group.FITS).size() : totals.certain();
    int may =
        complete ? outcome.in(Fit.Group.MAY_FIT).size() : totals.possible() - totals.certain();
    int nearly = complete ? outcome.in(Fit.Group.NEARLY_FITS).size() : 0;
    List<String> sentences = new ArrayList<>();
    sentences.add(wording.text("guide.result.fits", fits));
    if (may > 0) {
      sentences.add(wording.text("guide.result.may", may));
    }
    if (nearly > 0) {
      sentences.add(wording.text("guide.result.nearly", nearly));
    }
    return String.join(" ", sentences);
  }

  private static PageLink list(Outcome outcome, Wording wording) {
    int certain = outcome.totals().certain();
    SearchQuery query = outcome.answers().list();
    return outcome.answers().isEmpty()
        ? new PageLink(
            wording.text("guide.list.everything", outcome.totals().everything()), query.toUrl())
        : new PageLink(wording.text("guide.list", certain), query.toUrl());
  }

  private List<OutcomePage.Block> groups(Outcome outcome, Wording wording) {
    return Stream.of(Fit.Group.values())
        .flatMap(group -> block(group, outcome, wording).stream())
        .toList();
  }

  private Optional<OutcomePage.Block> block(Fit.Group group, Outcome outcome, Wording wording) {
    List<OutcomePage.Item> items =
        outcome.in(group).stream().map(fit -> item(fit, wording)).toList();
    PageLink rest = outcome.isComplete() ? null : rest(group, outcome, wording);
    boolean alwaysTold = group == Fit.Group.FITS;
    if (items.isEmpty() && rest == null && !alwaysTold) {
      return Optional.empty();
    }
    String key = "guide.group." + group;
    return Optional.of(
        new OutcomePage.Block(
            wording.text(key + ".key"),
            tone(group),
            wording.text(key + ".heading", items.size()),
            wording.text(key + (items.isEmpty() ? none(group, outcome) : ".text")),
            group == Fit.Group.DOES_NOT_FIT,
            items,
            rest));
  }

  /** Only what is shown is pointed at. */
  private static String none(Fit.Group group, Outcome outcome) {
    boolean nothingNear =
        group == Fit.Group.FITS
            && outcome.isComplete()
            && outcome.in(Fit.Group.MAY_FIT).isEmpty()
            && outcome.in(Fit.Group.NEARLY_FITS).isEmpty();
    return nothingNear ? ".nothing" : ".none";
  }

  private static String tone(Fit.Group group) {
    return switch (group) {
      case ADVISED_AGAINST -> "warning";
      case FITS -> "fits";
      case MAY_FIT -> "may";
      case NEARLY_FITS -> "nearly";
      case DOES_NOT_FIT -> "not";
    };
  }

  /** What the list holds of a group beyond what was weighed. */
  private static @Nullable PageLink rest(Fit.Group group, Outcome outcome, Wording wording) {
    Outcome.Totals totals = outcome.totals();
    SearchQuery query = outcome.answers().list();
    return switch (group) {
      case FITS -> rest("guide.rest.fits", totals.certain(), query, wording);
      case MAY_FIT ->
          rest(
              "guide.rest.may",
              totals.possible() - totals.certain(),
              query.includingUnknown(true),
              wording);
      case DOES_NOT_FIT ->
          rest("guide.list.everything", totals.everything(), SearchQuery.everything(), wording);
      case ADVISED_AGAINST, NEARLY_FITS -> null;
    };
  }

  private static @Nullable PageLink rest(
      String key, int count, SearchQuery query, Wording wording) {
    return count == 0 ? null : new PageLink(wording.text(key, count), query.toUrl());
  }

  /** For each answer what the list would hold without it, where that is more. */
  private List<PageLink> wider(Outcome outcome, Wording wording) {
    List<PageLink> links = new ArrayList<>();
    outcome
        .answers()
        .keys()
        .forEach(
            key -> {
              int count = outcome.totals().without().getOrDefault(key, 0);
              if (count > outcome.totals().possible()) {
                links.add(
                    new PageLink(
                        wording.text(
                            "guide.wider.link", words.subject(key, locale(wording)), count),
                        outcome.answers().list().without(key).includingUnknown(true).toUrl()));
              }
            });
    return links;
  }

  private OutcomePage.Item item(Fit fit, Wording wording) {
    Locale locale = locale(wording);
    InterventionProfile profile = fit.intervention().profile();
    return new OutcomePage.Item(
        profile.name(),
        InterventionCards.url(profile.slug()),
        cards.categories(profile, locale),
        cards.recognition(profile.recognition().map(Stated::value), locale),
        sayings.advisedAgainst(fit, locale),
        obstacle(fit, wording),
        sayings.meantFor(profile),
        fit.criteria().stream().map(criterion -> line(criterion, profile, wording)).toList(),
        sayings.limits(fit, locale));
  }

  private @Nullable String obstacle(Fit fit, Wording wording) {
    if (fit.group() != Fit.Group.NEARLY_FITS) {
      return null;
    }
    Fit.Criterion against = fit.criteria(Match.NO).get(0);
    String obstacle =
        wording.text(
            "guide.obstacle",
            StringUtils.uncapitalize(lines.question(against.key(), wording)),
            words.list(
                against.values().stream().map(CriterionMatch::choice).toList(), locale(wording)),
            sayings.about(against, fit.intervention().profile(), locale(wording)).stream()
                .map(OutcomePage.Saying::text)
                .collect(Collectors.joining("; ")));
    int unknown = fit.criteria(Match.UNKNOWN).size();
    return unknown == 0
        ? obstacle
        : obstacle + " " + wording.text("guide.obstacle.unknown", unknown);
  }

  private OutcomePage.Line line(
      Fit.Criterion criterion, InterventionProfile profile, Wording wording) {
    boolean several = criterion.values().size() > 1;
    return new OutcomePage.Line(
        tone(criterion.match()),
        verdict(criterion.outcome(), wording),
        lines.question(criterion.key(), wording),
        criterion.values().stream().map(value -> value(value, several, wording)).toList(),
        sayings.about(criterion, profile, locale(wording)));
  }

  private OutcomePage.Value value(CriterionMatch value, boolean several, Wording wording) {
    return new OutcomePage.Value(
        words.choice(value.choice(), locale(wording)),
        several && value.finding().reason().kind() != Reason.Kind.SILENT
            ? wording.text("guide.value." + value.match())
            : "");
  }

  private static String verdict(CriterionMatch criterion, Wording wording) {
    return switch (criterion.match()) {
      case YES -> wording.text("guide.verdict.YES");
      case NO -> wording.text("guide.verdict.NO");
      case UNKNOWN -> wording.text("guide.verdict." + criterion.finding().reason().kind());
    };
  }

  private static String tone(Match match) {
    return switch (match) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "unknown";
    };
  }

  private static Locale locale(Wording wording) {
    return wording.language().locale();
  }
}
