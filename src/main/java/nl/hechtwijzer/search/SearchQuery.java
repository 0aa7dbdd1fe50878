package nl.hechtwijzer.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.InterventionProfile;
import nl.hechtwijzer.site.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A question to the catalogue, from URL to answer: the page, its links, downloads and feeds are all
 * this value, changed a little and written out again. Reading and writing are each other's inverse.
 *
 * <p>Choices of one key are joined by <em>or</em>, keys by <em>and</em>. Two keys that ask for the
 * same thing in two ways are one key in this, see {@link FacetKey#criterion()}.
 *
 * @param text what to look for, as {@link Typed#words}
 * @param withUnknown whether entries whose sources are silent on a choice are wanted too
 * @param sort the chosen order; null for the one that suits the question
 * @param page which page of the answer, from 1
 */
public record SearchQuery(
    String text,
    Set<FacetChoice> choices,
    boolean withUnknown,
    @Nullable SortOrder sort,
    View view,
    int page) {

  /** The path of the list, without language prefix. */
  public static final String PATH = "/interventies";

  /** How long a text may be. */
  public static final int MAX_TEXT = 200;

  public static final String TEXT_KEY = "q";
  public static final String UNKNOWN_KEY = "onbekend";
  public static final String SORT_KEY = "sorteer";
  public static final String VIEW_KEY = "weergave";
  public static final String PAGE_KEY = "pagina";

  /**
   * Asks for the list as it stood on a day. It can't be answered yet, and is refused: today's list
   * must not be taken for that of another day.
   */
  public static final String AS_OF_KEY = "op";

  /** The keys in a URL that a question is made of. */
  public static final List<String> KEYS =
      Stream.concat(
              Stream.of(FacetKey.values()).map(FacetKey::word),
              Stream.of(TEXT_KEY, UNKNOWN_KEY, SORT_KEY, VIEW_KEY, PAGE_KEY))
          .toList();

  /** The value with which entries are included whose sources are silent. */
  public static final String INCLUDE = "meenemen";

  private static final SearchQuery EVERYTHING =
      new SearchQuery("", Set.of(), false, null, View.CARDS, 1);

  public SearchQuery {
    text = Typed.words(text);
    if (text.length() > MAX_TEXT) {
      throw new IllegalArgumentException("A text of more than " + MAX_TEXT + " characters");
    }
    if (page < 1) {
      throw new IllegalArgumentException("There is no page " + page);
    }
    choices = Collections.unmodifiableSortedSet(new TreeSet<>(choices));
  }

  /** The question that every entry answers. */
  public static SearchQuery everything() {
    return EVERYTHING;
  }

  /** Reads a question from the parameters of a URL; parameters that mean nothing here are left. */
  public static ParsedQuery parse(MultiValueMap<String, String> parameters, KnownValues known) {
    return new QueryParser(parameters, known).parse();
  }

  /** The same question with other words. */
  public SearchQuery withText(String changed) {
    return new SearchQuery(changed, choices, withUnknown, sort, view, 1);
  }

  /** The same question with these words, as many of them as fit. */
  SearchQuery mended(String changed) {
    return withText(Typed.cut(changed, MAX_TEXT));
  }

  /** The same question with one more choice. */
  public SearchQuery with(FacetChoice choice) {
    Set<FacetChoice> more = new TreeSet<>(choices);
    more.add(choice);
    return choosing(more);
  }

  /** The same question without this choice. */
  public SearchQuery without(FacetChoice choice) {
    return keeping(kept -> !kept.equals(choice));
  }

  /** The same question without any choice about the criterion of this key. */
  public SearchQuery without(FacetKey key) {
    return keeping(kept -> kept.key().criterion() != key.criterion());
  }

  /** The same question with this as the only choice about its criterion. */
  public SearchQuery withOnly(FacetChoice choice) {
    return without(choice.key()).with(choice);
  }

  /** The same question without words and without choices. */
  public SearchQuery cleared() {
    return new SearchQuery("", Set.of(), false, sort, view, 1);
  }

  /** The same question, with or without entries whose sources are silent. */
  public SearchQuery includingUnknown(boolean include) {
    return new SearchQuery(text, choices, include, sort, view, 1);
  }

  /** The same question in another order; null for the one that suits it. */
  public SearchQuery sortedBy(@Nullable SortOrder order) {
    return new SearchQuery(text, choices, withUnknown, order, view, 1);
  }

  /** The same question, shown in another way. */
  public SearchQuery viewedAs(View changed) {
    return new SearchQuery(text, choices, withUnknown, sort, changed, page);
  }

  /** Another page of the same answer. */
  public SearchQuery onPage(int number) {
    return new SearchQuery(text, choices, withUnknown, sort, view, number);
  }

  private SearchQuery keeping(Predicate<FacetChoice> kept) {
    return choosing(choices.stream().filter(kept).collect(Collectors.toSet()));
  }

  private SearchQuery choosing(Set<FacetChoice> chosen) {
    return new SearchQuery(text, chosen, withUnknown, sort, view, 1);
  }

  /** Whether nothing is asked: no words and no choices. */
  public boolean asksNothing() {
    return text.isEmpty() && choices.isEmpty();
  }

  /** The choices about one key, in the order in which they are written. */
  public List<FacetChoice> choices(FacetKey key) {
    return choices.stream().filter(choice -> choice.key() == key).toList();
  }

  /**
   * The choices by the criterion of their key, in the order in which they are written: one of each
   * list has to be met.
   */
  public Map<FacetKey, List<FacetChoice>> choicesByCriterion() {
    return choices.stream()
        .collect(
            Collectors.groupingBy(
                choice -> choice.key().criterion(),
                () -> new EnumMap<>(FacetKey.class),
                Collectors.toList()));
  }

  /** The order to stand in: the chosen one, else by relevance for words and by name otherwise. */
  public SortOrder order() {
    return Optional.ofNullable(sort).orElseGet(this::defaultOrder);
  }

  /** The order that suits the question when none is chosen. */
  public SortOrder defaultOrder() {
    return text.isEmpty() ? SortOrder.NAME : SortOrder.RELEVANCE;
  }

  /**
   * Whether this intervention meets the choices, and why. This is the definition: every faster way
   * to an answer must come to the same. Of the text it says nothing, see {@link QueryMatch}.
   */
  public QueryMatch match(InterventionProfile profile, LocalDate today) {
    return match(profile, today, List.of());
  }

  /**
   * The same, where the text holds choices too that narrow the list.
   *
   * @param typed these choices, each of which has to be met
   */
  public QueryMatch match(InterventionProfile profile, LocalDate today, List<FacetChoice> typed) {
    return new QueryMatch(
        Stream.concat(choicesByCriterion().values().stream(), typed.stream().map(List::of))
            .map(chosen -> CriterionMatch.of(chosen, profile, today))
            .toList());
  }

  /** The address of the answer, without language prefix, in its one way of writing. */
  public String toUrl() {
    String query = toQueryString();
    return query.isEmpty() ? PATH : PATH + "?" + query;
  }

  /** What stands behind the question mark; empty when nothing is asked. */
  public String toQueryString() {
    List<String> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      parts.add(TEXT_KEY + "=" + URLEncoder.encode(text, UTF_8));
    }
    choices.forEach(choice -> parts.add(choice.key().word() + "=" + choice.value()));
    if (withUnknown) {
      parts.add(UNKNOWN_KEY + "=" + INCLUDE);
    }
    if (sort != null) {
      parts.add(SORT_KEY + "=" + QueryWords.SORT.of(sort));
    }
    if (view != View.CARDS) {
      parts.add(VIEW_KEY + "=" + QueryWords.VIEW.of(view));
    }
    if (page > 1) {
      parts.add(PAGE_KEY + "=" + page);
    }
    return String.join("&", parts);
  }
}
