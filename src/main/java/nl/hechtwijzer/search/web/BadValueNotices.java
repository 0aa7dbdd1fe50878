package nl.hechtwijzer.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.BadValues;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.FacetWords;
import nl.hechtwijzer.search.KnownValues;
import nl.hechtwijzer.search.ParsedQuery;
import nl.hechtwijzer.search.QueryWords;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Says in plain words what was left out of an address, and what may stand there. */
@Component
class BadValueNotices {

  private final ReadKnownValues known;
  private final FacetWords words;

  BadValueNotices(ReadKnownValues known, FacetWords words) {
    this.known = known;
    this.words = words;
  }

  /** Anyone can type anything into an address: only what is bad indeed is spoken of. */
  List<Notice> of(List<String> told, int pages, Wording wording) {
    return BadValues.read(told).stream()
        .flatMap(bad -> text(bad, pages, wording).stream())
        .map(text -> Notice.of(Notice.Kind.WARNING, text))
        .toList();
  }

  private Optional<String> text(BadValue bad, int pages, Wording wording) {
    return switch (bad.key()) {
      case SearchQuery.TEXT_KEY ->
          Optional.of(wording.text("search.bad.text", SearchQuery.MAX_TEXT));
      case SearchQuery.PAGE_KEY ->
          isUnderstood(bad) && Integer.parseInt(bad.value().strip()) <= pages
              ? Optional.empty()
              : Optional.of(wording.text("search.bad.page", Typed.shown(bad.value()), pages));
      case SearchQuery.SORT_KEY ->
          among(bad, wording.text("search.sort"), QueryWords.SORT.all(), wording);
      case SearchQuery.VIEW_KEY ->
          among(bad, wording.text("search.view"), QueryWords.VIEW.all(), wording);
      case SearchQuery.UNKNOWN_KEY ->
          among(bad, wording.text("search.unknown"), List.of(SearchQuery.INCLUDE), wording);
      default -> FacetKey.find(bad.key()).flatMap(key -> facet(bad, key, wording));
    };
  }

  private Optional<String> facet(BadValue bad, FacetKey key, Wording wording) {
    Locale locale = wording.language().locale();
    String title = words.title(key, locale);
    return switch (key) {
      case AGE ->
          unless(
              isUnderstood(bad), wording.text("search.bad.age", Typed.shown(bad.value()), title));
      case SITUATION, RECIPIENT, PROVIDER, SOURCE ->
          unless(
              isUnderstood(bad),
              wording.text("search.bad.listed", Typed.shown(bad.value()), title));
      default -> among(bad, title, key.allowed(known.current()), wording);
    };
  }

  private Optional<String> among(
      BadValue bad, String title, List<String> allowed, Wording wording) {
    String names = String.join(", ", allowed);
    return unless(
        isUnderstood(bad),
        wording.text("search.bad.value", Typed.shown(bad.value()), title, names));
  }

  private static Optional<String> unless(boolean understood, String text) {
    return understood ? Optional.empty() : Optional.of(text);
  }

  private boolean isUnderstood(BadValue bad) {
    LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    parameters.add(bad.key(), bad.value());
    KnownValues values = known.current();
    ParsedQuery parsed = SearchQuery.parse(parameters, values);
    return parsed.badValues().isEmpty();
  }
}
