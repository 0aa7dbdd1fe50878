package nl.hechtwijzer.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.InterventionCards;
import nl.hechtwijzer.intervention.InterventionWording;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.intervention.RecognitionStatus;
import nl.hechtwijzer.site.CatalogueOverview;
import nl.hechtwijzer.site.CatalogueState;
import nl.hechtwijzer.site.OncePerVersion;
import nl.hechtwijzer.site.RecognitionMark;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;

/** Counts for the home page; every number leads to the list that holds just as many entries. */
@Component
class Overviews implements CatalogueOverview {

  private static final int LATEST = 5;

  private final CatalogueSearch search;
  private final InterventionCards cards;
  private final InterventionWording wording;
  private final Clock clock;

  /** By language and by day, since a recognition lapses overnight. */
  private final OncePerVersion<Map<Told, Overview>> told;

  Overviews(
      CatalogueSearch search,
      InterventionCards cards,
      InterventionWording wording,
      CatalogueState catalogue,
      Clock clock) {
    this.search = search;
    this.cards = cards;
    this.wording = wording;
    this.clock = clock;
    this.told = new OncePerVersion<>(catalogue, ConcurrentHashMap::new);
  }

  private record Told(Locale locale, LocalDate today) {}

  /** A row of the map: what its entries have in common. */
  private record Standing(FacetChoice choice, Recognition recognition) {}

  @Override
  public Overview overview(Wording words) {
    Locale locale = words.language().locale();
    return told.visible()
        .computeIfAbsent(new Told(locale, LocalDate.now(clock)), any -> tell(locale));
  }

  private Overview tell(Locale locale) {
    Map<SearchQuery, Integer> counts = counts();
    return new Overview(
        counts.getOrDefault(SearchQuery.everything(), 0),
        counts.getOrDefault(of(Category.PREVENTION), 0),
        counts.getOrDefault(of(Category.TREATMENT), 0),
        map(counts, locale),
        latest());
  }

  private Map<SearchQuery, Integer> counts() {
    List<SearchQuery> asked = new ArrayList<>();
    asked.add(SearchQuery.everything());
    for (Category category : Category.values()) {
      asked.add(of(category));
      standings().forEach(standing -> asked.add(of(category).with(standing.choice())));
    }
    List<Integer> counts = search.count(asked);
    return IntStream.range(0, asked.size())
        .boxed()
        .collect(Collectors.toUnmodifiableMap(asked::get, counts::get));
  }

  /** From the highest level down, then all that is recognised, then what is not. */
  private static List<Standing> standings() {
    Stream<Standing> levels =
        Stream.of(RecognitionLevel.values())
            .sorted(Comparator.reverseOrder())
            .map(level -> new Standing(new FacetChoice.LevelIs(level), Recognition.exactly(level)));
    RecognitionLevel lowest = RecognitionLevel.WELL_SUBSTANTIATED;
    return Stream.concat(
            levels,
            Stream.of(
                new Standing(new FacetChoice.LevelAtLeast(lowest), Recognition.atLeast(lowest)),
                new Standing(
                    new FacetChoice.NotRecognised(),
                    Recognition.withoutLevel(RecognitionStatus.NOT_RECOGNISED, null))))
        .toList();
  }

  private static SearchQuery of(Category category) {
    return SearchQuery.everything().with(new FacetChoice.CategoryIs(category));
  }

  private EvidenceMap map(Map<SearchQuery, Integer> counts, Locale locale) {
    return new EvidenceMap(
        Stream.of(Category.values()).map(category -> wording.category(category, locale)).toList(),
        standings().stream().map(standing -> row(standing, counts, locale)).toList());
  }

  private Row row(Standing standing, Map<SearchQuery, Integer> counts, Locale locale) {
    RecognitionMark mark = mark(standing, locale);
    return new Row(
        mark.text(),
        mark,
        Stream.of(Category.values())
            .map(category -> cell(category, standing, mark.text(), counts, locale))
            .toList());
  }

  /** The row of all that is recognised also counts what stands in the rows above it. */
  private RecognitionMark mark(Standing standing, Locale locale) {
    RecognitionMark mark = cards.recognition(Optional.of(standing.recognition()), locale);
    return standing.recognition().isAtLeast()
        ? new RecognitionMark(
            mark.certain(),
            mark.possible(),
            mark.standing(),
            wording.text(locale, "search.overview.together", mark.text()))
        : mark;
  }

  private Cell cell(
      Category category,
      Standing standing,
      String label,
      Map<SearchQuery, Integer> counts,
      Locale locale) {
    SearchQuery query = of(category).with(standing.choice());
    int count = counts.getOrDefault(query, 0);
    return new Cell(
        count,
        count == 0 ? null : query.toUrl(),
        wording.text(
            locale, "search.overview.cell", count, wording.category(category, locale), label));
  }

  private List<Change> latest() {
    return search.first(SearchQuery.everything().sortedBy(SortOrder.CHANGED), LATEST).stream()
        .map(
            entry ->
                new Change(
                    entry.name(),
                    InterventionCards.url(entry.slug()),
                    LocalDate.ofInstant(entry.changedAt(), clock.getZone())))
        .toList();
  }
}
