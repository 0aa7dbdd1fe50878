package nl.hechtwijzer.guide.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.hechtwijzer.guide.Answers;
import nl.hechtwijzer.guide.Step;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;

/**
 * Writes the outcome out as plain text, for a file or a message: what was answered, what came out
 * and on which day, from which version of the catalogue. What does not fit is left out.
 */
@Component
class SummaryText {

  private final CatalogueState catalogue;
  private final SiteSettings settings;
  private final InterventionWording dates;
  private final Clock clock;

  SummaryText(
      CatalogueState catalogue, SiteSettings settings, InterventionWording dates, Clock clock) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.dates = dates;
    this.clock = clock;
  }

  String of(
      Answers answers, List<AnswerLine> answered, List<OutcomePage.Block> groups, Wording wording) {
    StringBuilder text = new StringBuilder();
    line(text, wording.text("guide.summary.title"));
    line(text, made(wording));
    line(text, settings.url(wording.language(), answers.url(Step.OUTCOME)));
    line(text, "");
    line(text, wording.text("guide.summary.answers"));
    answered.stream()
        .filter(AnswerLine::answered)
        .forEach(answer -> line(text, "- " + answer.question() + ": " + answer.answer()));
    groups.stream().filter(group -> !group.folded()).forEach(group -> group(text, group, wording));
    line(text, "");
    return text.append(wording.text("guide.summary.promise")).toString();
  }

  private static void group(StringBuilder text, OutcomePage.Block group, Wording wording) {
    line(text, "");
    line(text, group.heading());
    if (group.items().isEmpty()) {
      line(text, group.text());
    }
    group.items().forEach(item -> item(text, item, wording));
  }

  private static void item(StringBuilder text, OutcomePage.Item item, Wording wording) {
    line(text, "* " + item.name() + " – " + item.recognition().text());
    item.warnings()
        .forEach(
            warning -> line(text, "  " + wording.text("guide.summary.warning", said(warning))));
    for (OutcomePage.Line criterion : item.criteria()) {
      String said =
          criterion.sayings().stream().map(SummaryText::said).collect(Collectors.joining("; "));
      line(
          text,
          "  - "
              + criterion.question()
              + ": "
              + criterion.verdict()
              + (said.isEmpty() ? "" : " (" + said + ")"));
    }
    item.limits()
        .forEach(limit -> line(text, "  " + wording.text("guide.summary.limit", said(limit))));
  }

  private static String said(OutcomePage.Saying saying) {
    return saying.text()
        + ", "
        + saying.sources().stream().map(PageLink::text).collect(Collectors.joining(", "));
  }

  /** On which day the outcome was made, from which version of the catalogue. */
  String made(Wording wording) {
    Locale locale = wording.language().locale();
    LocalDate changed = LocalDate.ofInstant(catalogue.changedAt(), clock.getZone());
    return wording.text(
        "guide.summary.made",
        dates.date(LocalDate.now(clock), locale),
        catalogue.version(),
        dates.date(changed, locale));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
