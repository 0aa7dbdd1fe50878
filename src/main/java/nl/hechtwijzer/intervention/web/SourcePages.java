package nl.hechtwijzer.intervention.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.hechtwijzer.intervention.DescriptionContent;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.intervention.ReadRelated;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import org.springframework.stereotype.Component;

/** Makes the pages of the sources. */
@Component
class SourcePages {

  /** As many entries as a page shows; the list with the filter on this source shows the others. */
  private static final int SHOWN = 50;

  private final ReadSources sources;
  private final ReadRelated related;
  private final ReadVocabulary vocabulary;
  private final InterventionWording wording;

  SourcePages(
      ReadSources sources,
      ReadRelated related,
      ReadVocabulary vocabulary,
      InterventionWording wording) {
    this.sources = sources;
    this.related = related;
    this.vocabulary = vocabulary;
    this.wording = wording;
  }

  SourcesPage list() {
    Map<String, Long> counts = related.countPerSource();
    return new SourcesPage(
        sources.all().stream()
            .map(
                source ->
                    new SourcesPage.Item(
                        source.title(),
                        source.publisher(),
                        source.location(),
                        source.about(),
                        counts.getOrDefault(source.key(), 0L),
                        "/bronnen/" + source.key()))
            .toList());
  }

  /**
   * The page of the source with this key.
   *
   * @throws nl.hechtwijzer.intervention.SourceNotFound when there is none
   */
  SourcePage page(String key, Locale locale) {
    PublishedSource source = sources.byKey(key);
    StatementLines lines =
        new StatementLines(new FieldWords(wording, vocabulary.current(), locale), wording, locale);
    return new SourcePage(
        source.title(),
        List.of(new PageLink(wording.text(locale, "sources.heading"), "/bronnen")),
        source.publisher(),
        source.location(),
        source.about(),
        source.url(),
        source.sections(),
        related.countPerSource().getOrDefault(key, 0L),
        related.describedIn(key, SHOWN).stream().map(entry -> entry(entry, key, lines)).toList(),
        "/interventies?bron=" + key);
  }

  private static SourcePage.Entry entry(
      PublishedIntervention entry, String key, StatementLines lines) {
    DescriptionContent description =
        entry.profile().descriptions().stream()
            .filter(one -> one.source().equals(key))
            .findFirst()
            .orElseThrow();
    return new SourcePage.Entry(
        entry.name(),
        "/interventies/" + entry.slug(),
        lines.date(description.consultedOn()),
        lines.of(description));
  }
}
