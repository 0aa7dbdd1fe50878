package nl.hechtwijzer.editing.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.WorkplaceLinks;
import nl.hechtwijzer.intervention.InterventionName;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.intervention.ReadUse;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.ReadVocabulary;
import nl.hechtwijzer.vocabulary.TermList;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The sources and the lists that entries use, to read. */
@Controller
@EditorOnly
class ListsController implements WorkplaceLinks {

  static final String SOURCES = "/beheer/bronnen";
  static final String LISTS = "/beheer/lijsten";

  /** How lists are called in addresses. */
  private static final PublishedWords<TermList> LIST_WORDS =
      new PublishedWords<>(
          TermList.class,
          Map.of(
              TermList.SITUATION, "situaties",
              TermList.RECIPIENT, "ontvangers",
              TermList.PROVIDER, "uitvoerders",
              TermList.THEME, "themas",
              TermList.METHOD, "methoden",
              TermList.SETTING, "plekken"));

  /** More entries than this are only counted. */
  private static final int SHOWN = 200;

  private final ReadSources sources;
  private final ReadVocabulary vocabulary;
  private final ReadUse use;

  ListsController(ReadSources sources, ReadVocabulary vocabulary, ReadUse use) {
    this.sources = sources;
    this.vocabulary = vocabulary;
    this.use = use;
  }

  @Override
  public List<WorkplaceLink> workplaceLinks() {
    return List.of(
        new WorkplaceLink("lists.nav.sources", SOURCES, 40, Role.EDITOR),
        new WorkplaceLink("lists.nav.lists", LISTS, 50, Role.EDITOR));
  }

  @GetMapping(SOURCES)
  String sources(Wording wording, Model model) {
    Map<String, Long> counts = use.countPerSource();
    model.addAttribute(
        "page",
        new SourcesPage(
            sources.all().stream()
                .map(source -> source(source, counts.getOrDefault(source.key(), 0L), wording))
                .toList()));
    return "editing/sources";
  }

  private static SourcesPage.Source source(PublishedSource source, long count, Wording wording) {
    return new SourcesPage.Source(
        source.title(),
        "/bronnen/" + source.key(),
        source.publisher(),
        source.location(),
        source.key(),
        count == 0
            ? null
            : new PageLink(
                wording.text("lists.count", count), "/interventies?bron=" + source.key()));
  }

  @GetMapping(LISTS)
  String lists(Wording wording, Model model) {
    Map<TermList, Map<String, Long>> counts = use.countPerTerm();
    Vocabulary latest = vocabulary.latest();
    model.addAttribute(
        "page",
        new TermsPage(
            Stream.of(TermList.values())
                .map(list -> list(list, latest, counts.getOrDefault(list, Map.of()), wording))
                .toList()));
    return "editing/lists";
  }

  private static TermsPage.OneList list(
      TermList list, Vocabulary vocabulary, Map<String, Long> counts, Wording wording) {
    return new TermsPage.OneList(
        LIST_WORDS.of(list),
        wording.text("lists.list." + list),
        wording.text("lists.list." + list + ".text"),
        vocabulary.entries(list).stream()
            .map(entry -> line(entry, counts.getOrDefault(entry.slug(), 0L), wording))
            .toList());
  }

  private static TermsPage.Line line(Vocabulary.Entry entry, long count, Wording wording) {
    return new TermsPage.Line(
        entry.dutchLabel(),
        entry.englishLabel(),
        entry.synonyms().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(),
        count == 0
            ? null
            : new PageLink(wording.text("lists.count", count), path(entry.list(), entry.slug())));
  }

  private static String path(TermList list, String slug) {
    return LISTS + "/" + LIST_WORDS.of(list) + "/" + slug;
  }

  @GetMapping(LISTS + "/{list}/{slug}")
  String term(@PathVariable String list, @PathVariable String slug, Wording wording, Model model) {
    Locale locale = wording.language().locale();
    TermList found = LIST_WORDS.find(list).orElseThrow(ListsController::notFound);
    Vocabulary.Entry entry =
        vocabulary.latest().find(found, slug).orElseThrow(ListsController::notFound);
    List<InterventionName> entries = use.using(found, slug, SHOWN + 1);
    model.addAttribute(
        "page",
        new TermPage(
            entry.label(locale),
            wording.text("lists.list." + found),
            entries.stream()
                .limit(SHOWN)
                .map(one -> new PageLink(one.name(), "/interventies/" + one.slug()))
                .toList(),
            entries.size() > SHOWN ? wording.text("lists.term.more", SHOWN) : null));
    return "editing/term";
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
