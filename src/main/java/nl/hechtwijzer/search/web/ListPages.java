package nl.hechtwijzer.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.InterventionCards;
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

  /** In the order of the choices people make first; levels, of which few know the names, later. */
  private static final List<FacetKey> ON_PAGE =
      List.of(
          FacetKey.CATEGORY,
          FacetKey.AGE,
          FacetKey.SITUATION,
          FacetKey.RECIPIENT,
          FacetKey.LEVEL,
          FacetKey.AT_LEAST_LEVEL,
          FacetKey.VALIDITY,
          FacetKey.PROVIDER,
          FacetKey.AUDIENCE,
          FacetKey.SOURCE);

  /** A list of at most this many values also shows those that would give nothing. */
  private static final int SHORT_LIST = 8;

  /** As many sentences as tell why an entry was found. */
  private static final int HITS = 3;

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
        facets(result, locale(wording)),
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
    if (loosening != null && result.total() > 0) {
      String missing = String.join(", ", loosening.missing());
      notices.add(
          Notice.of(
              Notice.Kind.INFO,
              missing.isEmpty()
                  ? wording.text("search.loosened.text")
                  : wording.text("search.loosened.missing", missing)));
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

  private List<FacetGroup> facets(SearchResult result, Locale locale) {
    return ON_PAGE.stream()
        .map(key -> facet(key, result, locale))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private FacetGroup facet(FacetKey key, SearchResult result, Locale locale) {
    List<FacetCount> counts = result.facets().getOrDefault(key, List.of());
    boolean all = counts.size() <= SHORT_LIST;
    return new FacetGroup(
        key.word(),
        words.title(key, locale),
        key == FacetKey.AGE ? FacetGroup.Kind.GRID : FacetGroup.Kind.LIST,
        inPageOrder(key, counts).stream()
            .map(count -> option(count, result.query(), locale))
            .filter(option -> all || option.count() > 0 || option.chosen())
            .toList());
  }

  /** Levels stand as on a ladder: the highest on top. */
  private static List<FacetCount> inPageOrder(FacetKey key, List<FacetCount> counts) {
    if (key != FacetKey.LEVEL && key != FacetKey.AT_LEAST_LEVEL) {
      return counts;
    }
    return counts.stream()
        .sorted(Comparator.comparing(FacetCount::choice, Comparator.reverseOrder()))
        .toList();
  }

  private FacetGroup.Option option(FacetCount count, SearchQuery query, Locale locale) {
    return new FacetGroup.Option(
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
        chips(query, wording),
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

  private List<Chip> chips(SearchQuery query, Wording wording) {
    List<Chip> chips = new ArrayList<>();
    if (!query.text().isEmpty()) {
      chips.add(new Chip(wording.text("search.text"), query.text(), query.withText("").toUrl()));
    }
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
