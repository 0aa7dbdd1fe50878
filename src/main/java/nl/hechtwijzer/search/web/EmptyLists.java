package nl.hechtwijzer.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.search.SearchResult;
import nl.hechtwijzer.site.EmptyState;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;

/** Finds the ways on from a question that has no answer, each with what it gives. */
@Component
class EmptyLists {

  private final CatalogueSearch search;
  private final FacetWords words;

  EmptyLists(CatalogueSearch search, FacetWords words) {
    this.search = search;
    this.words = words;
  }

  EmptyState of(SearchResult result, Wording wording) {
    SearchQuery query = result.query();
    Map<SearchQuery, String> proposals = new LinkedHashMap<>();
    if (result.leftOut() > 0) {
      proposals.put(query.includingUnknown(true), wording.text("search.empty.unknown"));
    }
    addWithoutOne(query, proposals, wording);
    addOnlyOne(query, proposals, wording);
    proposals.put(query.cleared(), wording.text("search.empty.everything"));
    List<PageLink> links = links(proposals, wording);
    return new EmptyState(
        wording.text("search.empty.title"),
        wording.text(links.isEmpty() ? "search.empty.nothing" : "search.empty.text"),
        links);
  }

  private void addWithoutOne(
      SearchQuery query, Map<SearchQuery, String> proposals, Wording wording) {
    if (!query.text().isEmpty()) {
      proposals.put(query.withText(""), wording.text("search.empty.withoutText", query.text()));
    }
    query
        .choicesByCriterion()
        .forEach(
            (key, choices) ->
                proposals.put(
                    query.without(key), about("search.empty.without", key, choices, wording)));
  }

  /** Where leaving out one thing is not enough, one thing alone may be. */
  private void addOnlyOne(SearchQuery query, Map<SearchQuery, String> proposals, Wording wording) {
    if (!query.text().isEmpty()) {
      proposals.putIfAbsent(
          query.cleared().withText(query.text()),
          wording.text("search.empty.onlyText", query.text()));
    }
    query
        .choicesByCriterion()
        .forEach(
            (key, choices) -> {
              SearchQuery only = query.cleared();
              for (FacetChoice choice : choices) {
                only = only.with(choice);
              }
              proposals.putIfAbsent(only, about("search.empty.only", key, choices, wording));
            });
  }

  private String about(String message, FacetKey key, List<FacetChoice> choices, Wording wording) {
    Locale locale = wording.language().locale();
    return wording.text(message, words.subject(key, locale), words.list(choices, locale));
  }

  /** Only what gives something is proposed; all counts are asked for at once. */
  private List<PageLink> links(Map<SearchQuery, String> proposals, Wording wording) {
    List<SearchQuery> queries = List.copyOf(proposals.keySet());
    List<Integer> counts = search.count(queries);
    List<PageLink> links = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      if (counts.get(i) > 0) {
        String text = proposals.getOrDefault(queries.get(i), "");
        links.add(
            new PageLink(
                wording.text("search.empty.link", text, counts.get(i)), queries.get(i).toUrl()));
      }
    }
    return links;
  }
}
