package nl.hechtwijzer.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.hechtwijzer.intervention.NameKey;
import nl.hechtwijzer.intervention.PublishedIntervention;
import nl.hechtwijzer.intervention.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Answers by going through all entries, one by one, with the definition itself. It needs no index
 * and so answers while there is none yet; tests hold the index against it.
 */
final class MemoryIndex implements CatalogueIndex, IndexedWords {

  private final List<Entry> entries;
  private final Lexicon lexicon;

  MemoryIndex(List<PublishedIntervention> interventions, Lexicon lexicon) {
    this.entries =
        interventions.stream()
            .map(
                published ->
                    new Entry(
                        published,
                        EntryText.of(published.profile(), lexicon),
                        NameKey.of(published.name())))
            .toList();
    this.lexicon = lexicon;
  }

  private record Entry(PublishedIntervention published, EntryText text, String nameKey) {

    String slug() {
      return published.slug();
    }
  }

  @Override
  public boolean hasAny(TextUnit unit) {
    return entries.stream().anyMatch(entry -> entry.text().weight(unit) > 0);
  }

  @Override
  public boolean isNamed(String word) {
    return entries.stream()
        .anyMatch(entry -> entry.text().tokens(TextGroup.NAME, TextChannel.EXACT).contains(word));
  }

  @Override
  public Collection<String> similarTo(String word, int letters) {
    Set<String> similar = new LinkedHashSet<>();
    for (Entry entry : entries) {
      for (String known : entry.text().words()) {
        if (Spelling.distance(word, known, letters) <= letters) {
          similar.add(known);
        }
      }
    }
    return similar;
  }

  /** The entries that a text finds. */
  private final class Found {

    private final @Nullable TextPlan plan;
    private final List<Entry> found;
    private final int most;

    Found(String text) {
      if (text.isEmpty()) {
        plan = null;
        most = 0;
        found = entries;
        return;
      }
      TextPlan read = new TextPlanner(lexicon, MemoryIndex.this).plan(text);
      plan = read;
      most = entries.stream().mapToInt(entry -> entry.text().met(read)).max().orElse(0);
      found = entries.stream().filter(entry -> most > 0 && entry.text().met(read) == most).toList();
    }

    @Nullable Loosening loosening() {
      if (plan == null || most == 0 || most == plan.required().size()) {
        return null;
      }
      List<String> missing =
          plan.required().stream()
              .filter(unit -> found.stream().noneMatch(entry -> entry.text().weight(unit) > 0))
              .map(TextUnit::word)
              .toList();
      return new Loosening(most, plan.required().size(), missing);
    }

    float score(Entry entry) {
      return plan == null ? 0 : entry.text().score(plan);
    }
  }

  @Override
  public IndexAnswer ask(
      SearchQuery query, Map<FacetKey, List<FacetChoice>> values, int pageSize, LocalDate today) {
    Found found = new Found(query.text());
    List<Entry> listed = new ArrayList<>();
    int unknown = 0;
    Map<FacetKey, Integer> unknownBy = new EnumMap<>(FacetKey.class);
    query.choicesByCriterion().keySet().forEach(key -> unknownBy.put(key, 0));
    for (Entry entry : found.found) {
      QueryMatch match = query.match(entry.published().profile(), today);
      if (isListed(match.match(), query)) {
        listed.add(entry);
      }
      if (match.match() == Match.UNKNOWN) {
        unknown++;
        match
            .unknown()
            .forEach(unclear -> unknownBy.merge(unclear.key().criterion(), 1, Integer::sum));
      }
    }
    Map<FacetKey, List<FacetCount>> facets = new EnumMap<>(FacetKey.class);
    values.forEach((key, offered) -> facets.put(key, counts(found, query, key, offered, today)));
    List<String> page =
        listed.stream()
            .sorted(order(query, found))
            .skip((query.page() - 1L) * pageSize)
            .limit(pageSize)
            .map(Entry::slug)
            .toList();
    return new IndexAnswer(
        page, listed.size(), unknown, unknownBy, facets, found.plan, found.loosening());
  }

  private static boolean isListed(Match match, SearchQuery query) {
    return match == Match.YES || (match == Match.UNKNOWN && query.withUnknown());
  }

  private static List<FacetCount> counts(
      Found found, SearchQuery query, FacetKey key, List<FacetChoice> offered, LocalDate today) {
    SearchQuery others = query.without(key);
    List<Entry> kept =
        found.found.stream()
            .filter(
                entry -> isListed(others.match(entry.published().profile(), today).match(), query))
            .toList();
    return offered.stream()
        .map(
            choice ->
                new FacetCount(
                    choice,
                    (int)
                        kept.stream()
                            .map(entry -> choice.find(entry.published().profile(), today).match())
                            .filter(match -> isListed(match, query))
                            .count()))
        .toList();
  }

  private static Comparator<Entry> order(SearchQuery query, Found found) {
    Comparator<Entry> first =
        switch (query.order()) {
          case NAME -> Comparator.comparing(entry -> 0);
          case CHANGED ->
              Comparator.comparing((Entry entry) -> entry.published().changedAt()).reversed();
          case LEVEL -> Comparator.comparing(MemoryIndex::level);
          case RELEVANCE -> byScore(found);
        };
    return first.thenComparing(Entry::nameKey).thenComparing(Entry::slug);
  }

  private static int level(Entry entry) {
    return RecognitionOrder.place(entry.published().profile().recognition().map(Stated::value));
  }

  private static Comparator<Entry> byScore(Found found) {
    Map<String, Float> scores = new HashMap<>();
    found.found.forEach(entry -> scores.put(entry.slug(), found.score(entry)));
    return Comparator.comparing(
            (Entry entry) -> Optional.ofNullable(scores.get(entry.slug())).orElse(0f))
        .reversed();
  }

  @Override
  public List<Integer> count(List<SearchQuery> queries, LocalDate today) {
    return queries.stream()
        .map(
            query ->
                (int)
                    new Found(query.text())
                        .found.stream()
                            .map(entry -> query.match(entry.published().profile(), today).match())
                            .filter(match -> isListed(match, query))
                            .count())
        .toList();
  }

  @Override
  public List<String> namedLike(String typed, int atMost) {
    TextPlanner planner = new TextPlanner(lexicon, this);
    for (TextPlan plan :
        List.of(
            planner.planBeginning(typed),
            planner.plan(typed),
            planner.planNearBeginning(typed, this::namesBeginningNearly))) {
      List<String> named =
          entries.stream()
              .filter(entry -> isNamed(entry, plan))
              .sorted(
                  Comparator.comparing((Entry entry) -> entry.text().score(plan))
                      .reversed()
                      .thenComparing(Entry::nameKey)
                      .thenComparing(Entry::slug))
              .limit(atMost)
              .map(Entry::slug)
              .toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  private Set<String> namesBeginningNearly(String letters) {
    Set<String> found = new LinkedHashSet<>();
    for (Entry entry : entries) {
      for (TextGroup group : TextGroup.NAMES) {
        entry.text().tokens(group, TextChannel.EXACT).stream()
            .filter(word -> Spelling.beginsNearly(letters, word))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isNamed(Entry entry, TextPlan plan) {
    return !plan.asksNothing()
        && plan.required().stream()
            .allMatch(unit -> entry.text().weight(unit, TextGroup.NAMES) > 0);
  }
}
