package nl.hechtwijzer.search.web;

import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.BadValues;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.ParsedQuery;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.search.SearchResult;
import nl.hechtwijzer.site.InSection;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Section;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of interventions with its filters. */
@Controller
@PublicPage
@InSection(Section.CATALOGUE)
class InterventionListController {

  private final CatalogueSearch search;
  private final ReadKnownValues known;
  private final ListPages pages;
  private final BadValueNotices notices;

  InterventionListController(
      CatalogueSearch search, ReadKnownValues known, ListPages pages, BadValueNotices notices) {
    this.search = search;
    this.known = known;
    this.pages = pages;
    this.notices = notices;
  }

  @GetMapping(SearchQuery.PATH)
  String list(
      @RequestParam MultiValueMap<String, String> parameters, Wording wording, Model model) {
    ParsedQuery parsed = SearchQuery.parse(parameters, known.current());
    List<String> told = parameters.getOrDefault(BadValues.KEY, List.of());
    if (!parsed.badValues().isEmpty()) {
      return redirect(parsed.query(), told, parsed.badValues(), wording);
    }
    SearchQuery query = parsed.query();
    SearchResult result = search.find(query);
    if (query.page() > result.pages()) {
      BadValue beyond = new BadValue(SearchQuery.PAGE_KEY, String.valueOf(query.page()));
      return redirect(query.onPage(result.pages()), told, List.of(beyond), wording);
    }
    List<Notice> leftOut = notices.of(told, result.pages(), wording);
    model.addAttribute("page", pages.of(result, leftOut, wording));
    return "search/list";
  }

  /** What an earlier address could not be understood for is told too. */
  private static String redirect(
      SearchQuery query, List<String> told, List<BadValue> badValues, Wording wording) {
    List<BadValue> all = Stream.concat(BadValues.read(told).stream(), badValues.stream()).toList();
    return "redirect:" + wording.language().localise(BadValues.url(query.toUrl(), all));
  }
}
