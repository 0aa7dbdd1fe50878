package nl.hechtwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.hechtwijzer.site.Typed;
import org.springframework.util.MultiValueMap;

/** Reads a question from the parameters of one URL, noting what it cannot understand. */
class QueryParser {

  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

  private final MultiValueMap<String, String> parameters;
  private final KnownValues known;
  private final List<BadValue> badValues = new ArrayList<>();

  QueryParser(MultiValueMap<String, String> parameters, KnownValues known) {
    this.parameters = parameters;
    this.known = known;
  }

  ParsedQuery parse() {
    String text = text();
    Set<FacetChoice> choices = choices();
    boolean withUnknown =
        last(
                SearchQuery.UNKNOWN_KEY,
                value -> Optional.of(value).filter(SearchQuery.INCLUDE::equals))
            .isPresent();
    Optional<SortOrder> sort = last(SearchQuery.SORT_KEY, QueryWords.SORT::find);
    Optional<View> view = last(SearchQuery.VIEW_KEY, QueryWords.VIEW::find);
    Optional<Integer> page = last(SearchQuery.PAGE_KEY, QueryParser::page);
    SearchQuery query =
        new SearchQuery(
            text, choices, withUnknown, sort.orElse(null), view.orElse(View.CARDS), page.orElse(1));
    return new ParsedQuery(query, badValues);
  }

  /** A text that is too long is cut; a character that takes two places is not cut in half. */
  private String text() {
    List<String> values = values(SearchQuery.TEXT_KEY);
    if (values.isEmpty()) {
      return "";
    }
    String typed = values.get(values.size() - 1);
    String text = Typed.words(typed);
    if (text.length() <= SearchQuery.MAX_TEXT) {
      return text;
    }
    badValues.add(new BadValue(SearchQuery.TEXT_KEY, typed));
    return Typed.cut(text, SearchQuery.MAX_TEXT);
  }

  private Set<FacetChoice> choices() {
    Set<FacetChoice> choices = new TreeSet<>();
    for (FacetKey key : FacetKey.values()) {
      for (String value : values(key.word())) {
        key.choice(value, known)
            .ifPresentOrElse(choices::add, () -> badValues.add(new BadValue(key.word(), value)));
      }
    }
    return choices;
  }

  /** Where one value is asked for and several are given, the last that means something counts. */
  private <T> Optional<T> last(String key, Function<String, Optional<T>> reader) {
    Optional<T> last = Optional.empty();
    for (String value : values(key)) {
      Optional<T> read = reader.apply(value);
      if (read.isPresent()) {
        last = read;
      } else {
        badValues.add(new BadValue(key, value));
      }
    }
    return last;
  }

  private static Optional<Integer> page(String value) {
    return PAGE.matcher(value).matches() ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  private List<String> values(String key) {
    return parameters.getOrDefault(key, List.of()).stream()
        .map(Typed::words)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
