package nl.hechtwijzer.search.web;

import java.util.List;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.search.SuggestWhileTyping;
import nl.hechtwijzer.search.Suggestion;
import nl.hechtwijzer.search.TypedWords;
import nl.hechtwijzer.site.PublicPage;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The part of a page that a search box shows while someone types. No page links to it: only the
 * script of the box asks for it, with everything that its form holds, so that a term or level is
 * added to what was chosen already.
 */
@Controller
@PublicPage
class SuggestionController {

  /** The part of a page with suggestions, without language prefix. */
  static final String PATH = SearchQuery.PATH + "/suggesties";

  /** As many of each kind as fit on a small screen together. */
  private static final int MOST_OF_A_KIND = 4;

  private final SuggestWhileTyping suggestions;
  private final ReadKnownValues known;
  private final FacetWords words;

  SuggestionController(SuggestWhileTyping suggestions, ReadKnownValues known, FacetWords words) {
    this.suggestions = suggestions;
    this.known = known;
    this.words = words;
  }

  @GetMapping(PATH)
  String suggest(
      @RequestParam MultiValueMap<String, String> parameters, Wording wording, Model model) {
    SearchQuery query = SearchQuery.parse(parameters, known.current()).query();
    TypedWords typed = TypedWords.of(query.text());
    List<SuggestionsPage.Option> options =
        suggestions.suggest(query.text(), MOST_OF_A_KIND).stream()
            .map(suggestion -> option(suggestion, typed, query, wording))
            .toList();
    model.addAttribute(
        "page",
        new SuggestionsPage(wording.text("search.suggestions.count", options.size()), options));
    return "search/suggestions";
  }

  private SuggestionsPage.Option option(
      Suggestion suggestion, TypedWords typed, SearchQuery query, Wording wording) {
    if (suggestion instanceof Suggestion.OfEntry entry) {
      return new SuggestionsPage.Option(
          SearchQuery.PATH + "/" + entry.slug(),
          MarkedPieces.of(typed.mark(entry.name())),
          true,
          wording.text("search.suggestion.entry"));
    }
    FacetChoice choice = ((Suggestion.OfChoice) suggestion).choice();
    return new SuggestionsPage.Option(
        query.withText("").with(choice).toUrl(),
        MarkedPieces.of(typed.mark(words.choice(choice, wording.language().locale()))),
        false,
        words.title(choice.key(), wording.language().locale()));
  }
}
