package nl.hechtwijzer.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.hechtwijzer.search.CatalogueSearch;
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
    Map<String, SearchQuery> proposals = proposals(result, wording);
    List<Integer> counts = search.count(List.copyOf(proposals.values()));
    List<PageLink> links = new ArrayList<>();
    proposals.forEach(
        (text, query) -> {
          int count = counts.get(links.size());
          links.add(
              new PageLink(
                  wording.text("search.empty.link", text, count), count == 0 ? "" : query.toUrl()));
        });
    links.removeIf(link -> link.url().isEmpty());
    return new EmptyState(
        wording.text("search.empty.title"),
        wording.text(links.isEmpty() ? "search.empty.nothing" : "search.empty.text"),
        links);
  }

  private Map<String, SearchQuery> proposals(SearchResult result, Wording wording) {
    Locale locale = wording.language().locale();
    SearchQuery query = result.query();
    Map<String, SearchQuery> proposals = new LinkedHashMap<>();
    if (result.leftOut() > 0) {
      proposals.put(wording.text("search.empty.unknown"), query.includingUnknown(true));
    }
    if (!query.text().isEmpty()) {
      proposals.put(wording.text("search.empty.withoutText", query.text()), query.withText(""));
    }
    query
        .choicesByKey()
        .forEach(
            (key, choices) ->
                proposals.put(
                    wording.text(
                        "search.empty.without",
                        words.subject(key, locale),
                        words.list(choices, locale)),
                    query.without(key)));
    proposals.put(wording.text("search.empty.everything"), query.cleared());
    return proposals;
  }
}
