package nl.hechtwijzer.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.InterventionCards;
import nl.hechtwijzer.intervention.RecognitionLevel;
import nl.hechtwijzer.search.CriterionMatch;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetCount;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.search.Loosening;
import nl.hechtwijzer.search.QueryWords;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.search.SearchResult;
import nl.hechtwijzer.search.Snippet;
import nl.hechtwijzer.search.SortOrder;
import nl.hechtwijzer.search.View;
import nl.hechtwijzer.site.Chip;
import nl.hechtwijzer.site.Choice;
import nl.hechtwijzer.site.EntryCard;
import nl.hechtwijzer.site.FacetGroup;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Pager;
import nl.hechtwijzer.site.ResultsBar;
import nl.hechtwijzer.site.SelectBox;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the answer to a question on its page: words for every value, links for every next step. */
@Component
class ListPages {

  /** In the order of the choices people make first; the two ways to ask for a level are one. */
  private static final List<FacetKey> ON_PAGE =
      List.of(
          FacetKey.CATEGORY,
          FacetKey.LEVEL,
          FacetKey.AGE,
          FacetKey.SITUATION,
          FacetKey.RECIPIENT,
          FacetKey.PROVIDER,
          FacetKey.VALIDITY,
          FacetKey.AUDIENCE,
          FacetKey.SOURCE);

  /** A list of at most this many values is shown whole, with those that would give nothing. */
  private static final int SHORT_LIST = 8;

  /** As many values of a longer list are seen at once: those that give most. */
  private static final int MOST_USED = 6;

  /** Among more values than this one looks for a word. */
  private static final int SEARCHED = 9;

  /** As many sentences as tell why an entry was found. */
  private static final int HITS = 3;

  /** From the highest level down; at least a level comes before exactly that. */
  private static final Comparator<FacetChoice> LADDER =
      Comparator.comparingInt(ListPages::rung)
          .reversed()
          .thenComparing(FacetChoice::key, Comparator.reverseOrder());

  private static int rung(FacetChoice choice) {
    if (choice instanceof FacetChoice.LevelAtLeast level) {
      return level.level().step();
    }
    return choice instanceof FacetChoice.LevelIs level ? level.level().step() : 0;
  }

  private final FacetWords words;
  private final InterventionCards cards;
  private final EmptyLists emptyLists;

  ListPages(FacetWords words, InterventionCards cards, EmptyLists emptyLists) {
    this.words = words;
    this.cards = cards;
    this.emptyLists = emptyLists;
  }

  InterventionListPage of(SearchResult result, List<Notice> notices, Wording wording) {
    SearchQuery query = result.query();
    return new InterventionListPage(
        title(query, wording),
        query.toUrl(),
        query.text(),
        Stream.concat(notices.stream(), aboutText(result, wording).stream()).toList(),
        facets(result, wording),
        kept(query),
        bar(result, wording),
        query.view() == View.TABLE,
        result.entries().stream().map(entry -> card(entry, wording)).toList(),
        result.total() == 0 ? emptyLists.of(result, wording) : null,
        Pager.of(query.page(), result.pages(), page -> query.onPage(page).toUrl()));
  }

  /** What a visitor must know of how the words were read. */
  private static List<Notice> aboutText(SearchResult result, Wording wording) {
    List<Notice> notices = new ArrayList<>();
    SearchQuery meant = result.didYouMean();
    if (meant != null) {
      notices.add(
          new Notice(
              Notice.Kind.INFO,
              wording.text("search.meant.text"),
              new PageLink(wording.text("search.meant.link", meant.text()), meant.toUrl())));
    }
    Loosening loosening = result.loosening();
    if (loosening != null) {
      String missing = String.join(", ", loosening.missing());
      notices.add(
          Notice.of(
              Notice.Kind.INFO,
              wording.text(
                  loosening.found() == 0
                      ? "search.loosened.none"
                      : missing.isEmpty() ? "search.loosened.text" : "search.loosened.missing",
                  missing)));
    }
    return notices;
  }

  private static Locale locale(Wording wording) {
    return wording.language().locale();
  }

  private String title(SearchQuery query, Wording wording) {
    List<String> parts = new ArrayList<>();
    if (!query.text().isEmpty()) {
      parts.add(wording.text("search.title.text", query.text()));
    }
    if (!query.choices().isEmpty()) {
      parts.add(words.list(List.copyOf(query.choices()), locale(wording)));
    }
    if (query.page() > 1) {
      parts.add(wording.text("search.title.page", query.page()));
    }
    return parts.isEmpty()
        ? wording.text("search.heading")
        : wording.text("search.title.chosen", String.join(", ", parts));
  }

  private List<FacetGroup> facets(SearchResult result, Wording wording) {
    return ON_PAGE.stream()
        .map(
            key ->
                switch (key) {
                  case LEVEL -> recognition(result, wording);
                  case AGE -> ages(result, wording);
                  default -> terms(key, result, wording);
                })
        .filter(group -> !group.isEmpty())
        .toList();
  }

  /** Of a long list those that give most are seen, in their own order; the others on demand. */
  private FacetGroup terms(FacetKey key, SearchResult result, Wording wording) {
    List<FacetGroup.Option> options = options(key, result, wording);
    if (options.size() <= SHORT_LIST) {
      return FacetGroup.of(key.word(), words.title(key, locale(wording)), options);
    }
    Set<FacetGroup.Option> most =
        options.stream()
            .sorted(Comparator.comparing(FacetGroup.Option::count).reversed())
            .limit(MOST_USED)
            .collect(Collectors.toSet());
    return group(key, options, option -> most.contains(option), "search.facet.more", wording);
  }

  /**
   * One ladder, the highest on top: at least a level, and not recognised below it. Exactly a level
   * is asked less often; at least the highest is exactly the highest.
   */
  private FacetGroup recognition(SearchResult result, Wording wording) {
    List<FacetGroup.Option> ladder =
        Stream.of(FacetKey.AT_LEAST_LEVEL, FacetKey.LEVEL)
            .flatMap(key -> result.facets().getOrDefault(key, List.of()).stream())
            .filter(count -> !isHighest(count.choice()) || isChosen(count, result))
            .sorted(Comparator.comparing(FacetCount::choice, LADDER))
            .map(count -> option(count, result.query(), locale(wording)))
            .toList();
    return group(
        FacetKey.LEVEL,
        ladder,
        option ->
            option.key().equals(FacetKey.AT_LEAST_LEVEL.word())
                || option.value().equals(FacetKey.NOT_RECOGNISED),
        "search.facet.exactly",
        wording);
  }

  private FacetGroup group(
      FacetKey key,
      List<FacetGroup.Option> options,
      Predicate<FacetGroup.Option> first,
      String more,
      Wording wording) {
    Map<Boolean, List<FacetGroup.Option>> shown =
        options.stream()
            .collect(Collectors.partitioningBy(option -> option.chosen() || first.test(option)));
    List<FacetGroup.Option> others = shown.getOrDefault(false, List.of());
    return new FacetGroup(
        key.word(),
        words.title(key, locale(wording)),
        shown.getOrDefault(true, List.of()),
        others.isEmpty()
            ? null
            : new FacetGroup.More(
                wording.text(more, others.size()), options.size() > SEARCHED, others),
        null);
  }

  /** An age is picked from a list; who picked more than one sees each of them ticked. */
  private FacetGroup ages(SearchResult result, Wording wording) {
    List<FacetGroup.Option> options = options(FacetKey.AGE, result, wording);
    List<FacetGroup.Option> chosen = options.stream().filter(FacetGroup.Option::chosen).toList();
    boolean replaces = chosen.size() <= 1;
    return new FacetGroup(
        FacetKey.AGE.word(),
        words.title(FacetKey.AGE, locale(wording)),
        replaces ? List.of() : chosen,
        null,
        new FacetGroup.Select(
            wording.text("search.age.label"),
            wording.text(chosen.isEmpty() ? "search.age.none" : "search.age.all"),
            wording.text("search.age.another"),
            replaces,
            options.stream().filter(option -> replaces || !option.chosen()).toList()));
  }

  /** What a question offers. Of many values only those that give something. */
  private List<FacetGroup.Option> options(FacetKey key, SearchResult result, Wording wording) {
    List<FacetCount> counts = result.facets().getOrDefault(key, List.of());
    return counts.stream()
        .filter(
            count -> counts.size() <= SHORT_LIST || count.count() > 0 || isChosen(count, result))
        .map(count -> option(count, result.query(), locale(wording)))
        .toList();
  }

  private static boolean isHighest(FacetChoice choice) {
    return choice instanceof FacetChoice.LevelIs exactly
        && exactly.level() == RecognitionLevel.STRONG_INDICATIONS;
  }

  private static boolean isChosen(FacetCount count, SearchResult result) {
    return result.query().choices().contains(count.choice());
  }

  private FacetGroup.Option option(FacetCount count, SearchQuery query, Locale locale) {
    return new FacetGroup.Option(
        count.choice().key().word(),
        count.choice().value(),
        words.brief(count.choice(), locale),
        count.count(),
        query.choices().contains(count.choice()));
  }

  private static List<InterventionListPage.Kept> kept(SearchQuery query) {
    List<InterventionListPage.Kept> kept = new ArrayList<>();
    if (query.withUnknown()) {
      kept.add(new InterventionListPage.Kept(SearchQuery.UNKNOWN_KEY, SearchQuery.INCLUDE));
    }
    if (query.view() != View.CARDS) {
      kept.add(
          new InterventionListPage.Kept(SearchQuery.VIEW_KEY, QueryWords.VIEW.of(query.view())));
    }
    return kept;
  }

  private ResultsBar bar(SearchResult result, Wording wording) {
    SearchQuery query = result.query();
    return new ResultsBar(
        wording.text("search.count", result.total()),
        chips(result, wording),
        query.asksNothing() ? null : query.cleared().toUrl(),
        sort(query, wording),
        Stream.of(View.values())
            .map(
                view ->
                    new Choice(
                        wording.text("search.view." + view),
                        query.viewedAs(view).toUrl(),
                        view == query.view()))
            .toList(),
        leftOut(result, wording));
  }

  private List<Chip> chips(SearchResult result, Wording wording) {
    SearchQuery query = result.query();
    List<Chip> chips = new ArrayList<>();
    if (!query.text().isEmpty()) {
      chips.add(new Chip(wording.text("search.text"), query.text(), query.withText("").toUrl()));
    }
    result.text().understood().stream()
        .map(
            understood ->
                new Chip(
                    words.title(understood.choice().key(), locale(wording)),
                    words.choice(understood.choice(), locale(wording)),
                    query.withText(understood.without()).toUrl()))
        .distinct()
        .forEach(chips::add);
    for (FacetChoice choice : query.choices()) {
      chips.add(
          new Chip(
              words.title(choice.key(), locale(wording)),
              words.choice(choice, locale(wording)),
              query.without(choice).toUrl()));
    }
    return chips;
  }

  /** The order that suits the question has no value, so that it can change with the question. */
  private static SelectBox sort(SearchQuery query, Wording wording) {
    List<SelectBox.Option> options =
        Stream.of(SortOrder.values())
            .filter(order -> order != SortOrder.RELEVANCE || !query.text().isEmpty())
            .map(
                order ->
                    new SelectBox.Option(
                        order == query.defaultOrder() ? "" : QueryWords.SORT.of(order),
                        wording.text("search.sort." + order),
                        order == query.order()))
            .toList();
    return new SelectBox(SearchQuery.SORT_KEY, wording.text("search.sort"), options);
  }

  private ResultsBar.@Nullable LeftOut leftOut(SearchResult result, Wording wording) {
    if (result.unknown() == 0) {
      return null;
    }
    boolean included = result.query().withUnknown();
    String message = included ? "search.included" : "search.leftOut";
    return new ResultsBar.LeftOut(
        wording.text(message + ".text", result.unknown(), subjects(result, wording)),
        new PageLink(
            wording.text(message + ".link", result.unknown()),
            result.query().includingUnknown(!included).toUrl()));
  }

  /** On what the sources leave something open, in words. */
  private String subjects(SearchResult result, Wording wording) {
    List<String> subjects =
        result.query().choicesByCriterion().keySet().stream()
            .filter(key -> result.unknownBy().getOrDefault(key, 0) > 0)
            .map(key -> words.subject(key, locale(wording)))
            .distinct()
            .toList();
    return String.join(wording.text("search.leftOut.or"), subjects);
  }

  private EntryCard card(SearchResult.Entry entry, Wording wording) {
    List<String> unknown =
        entry.match().unknown().stream().map(criterion -> unknown(criterion, wording)).toList();
    return cards
        .of(entry.intervention(), locale(wording), unknown)
        .withHits(
            MarkedPieces.of(entry.name()),
            entry.snippets().stream().limit(HITS).map(snippet -> hit(snippet, wording)).toList());
  }

  private static EntryCard.Hit hit(Snippet snippet, Wording wording) {
    return new EntryCard.Hit(
        wording.text("field." + snippet.field() + ".label"), MarkedPieces.of(snippet.parts()));
  }

  private String unknown(CriterionMatch criterion, Wording wording) {
    return wording.text(
        "search.unknown." + criterion.finding().reason().kind(),
        words.title(criterion.key(), locale(wording)));
  }
}
