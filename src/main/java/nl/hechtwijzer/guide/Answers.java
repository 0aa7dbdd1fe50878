package nl.hechtwijzer.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hechtwijzer.search.FacetChoice;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.search.SortOrder;

/**
 * What has been answered so far. Answers are choices of the list under the same keys, so that the
 * list can go on with them, and they live in the URL alone.
 *
 * @param query the answers as a question to the catalogue, the highest recognition first
 */
public record Answers(SearchQuery query) {

  /** The path of the Wijzer, without language prefix. */
  public static final String PATH = "/wijzer";

  /** The key under which the step stands in a URL. */
  public static final String STEP_KEY = "stap";

  /** Takes over the choices that the Wijzer asks for; all else in the query is left. */
  public Answers {
    Set<FacetChoice> choices =
        query.choices().stream()
            .filter(choice -> Step.asks(choice.key()))
            .collect(Collectors.toSet());
    SearchQuery asked = SearchQuery.everything().sortedBy(SortOrder.LEVEL);
    for (FacetChoice choice : choices) {
      asked = asked.with(choice);
    }
    query = asked;
  }

  /** No question answered. */
  public static Answers none() {
    return new Answers(SearchQuery.everything());
  }

  /** The same answers with one more choice. */
  public Answers with(FacetChoice choice) {
    return new Answers(query.with(choice));
  }

  /** The same answers with this as the only one about its key. */
  public Answers withOnly(FacetChoice choice) {
    return new Answers(query.withOnly(choice));
  }

  /** The same answers but for this key. */
  public Answers without(FacetKey key) {
    return new Answers(query.without(key));
  }

  /** What was answered about this key; empty when the question was skipped. */
  public List<FacetChoice> about(FacetKey key) {
    return query.choices(key);
  }

  /** The keys that were answered, in the order of the questions. */
  public List<FacetKey> keys() {
    return Step.questions().stream()
        .flatMap(step -> step.key().stream())
        .filter(key -> !about(key).isEmpty())
        .toList();
  }

  /** Whether every question was skipped. */
  public boolean isEmpty() {
    return query.choices().isEmpty();
  }

  /** The address of a step with these answers, without language prefix. */
  public String url(Step step) {
    String address = PATH + "?" + STEP_KEY + "=" + step.word();
    String answers = list().toQueryString();
    return answers.isEmpty() ? address : address + "&" + answers;
  }

  /** The list with these answers as its filters. */
  public SearchQuery list() {
    return query.sortedBy(null);
  }
}
