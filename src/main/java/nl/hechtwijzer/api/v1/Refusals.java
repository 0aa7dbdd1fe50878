package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.PublicationHistory.Standing;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.IndexNotReadyException;
import nl.hechtwijzer.search.KnownValues;
import nl.hechtwijzer.search.QueryWords;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Tells what was wrong with a question, in the reader's language: which key, which value, and what
 * is allowed.
 */
@Component
class Refusals {

  private static final String RETRY_AFTER_SECONDS = "10";

  private final MessageSource messages;
  private final ReadKnownValues known;
  private final SiteSettings settings;
  private final Clock clock;

  Refusals(MessageSource messages, ReadKnownValues known, SiteSettings settings, Clock clock) {
    this.messages = messages;
    this.known = known;
    this.settings = settings;
    this.clock = clock;
  }

  /** A value that was refused. */
  record Refusal(
      @JsonProperty("sleutel") String key,
      @JsonProperty("waarde") String value,
      @JsonProperty("toegestaan") List<String> allowed) {}

  /** A key that was refused. */
  record UnknownKey(
      @JsonProperty("sleutel") String key, @JsonProperty("toegestaan") List<String> allowed) {}

  /** The answer to a question that holds these values. */
  ErrorResponseException of(List<BadValue> badValues, HttpServletRequest request) {
    Wording words = words(request);
    BadValue first = badValues.get(0);
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "value", words, Typed.shown(first.value()), first.key());
    problem.setProperty(
        "fouten",
        badValues.stream()
            .map(bad -> new Refusal(bad.key(), bad.value(), allowed(bad.key(), words)))
            .toList());
    return refused(problem);
  }

  /** The answer to a question with these keys, which mean nothing where only those others do. */
  ErrorResponseException unknown(
      List<String> keys, List<String> allowed, HttpServletRequest request) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "key", words(request), keys.get(0));
    problem.setProperty("fouten", keys.stream().map(key -> new UnknownKey(key, allowed)).toList());
    return refused(problem);
  }

  /**
   * The answer about an entry that is no longer published, with the address of its last version.
   */
  ErrorResponseException withdrawn(Standing entry, HttpServletRequest request) {
    ProblemDetail problem = problem(HttpStatus.GONE, "withdrawn", words(request), entry.name());
    problem.setProperty(
        "laatsteVersie",
        settings.url("/interventies/" + entry.slug() + "/versies/" + entry.lastVersion()));
    problem.setProperty(
        "sinds",
        entry.since().truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone()).toOffsetDateTime());
    return refused(problem);
  }

  /** The answer as long as the index is being made. */
  ErrorResponseException notReady(IndexNotReadyException notReady, HttpServletRequest request) {
    ErrorResponseException answer =
        refused(
            problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "notReady",
                words(request),
                notReady.done(),
                notReady.total()));
    answer.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    return answer;
  }

  private Wording words(HttpServletRequest request) {
    return new Wording(messages, Language.ofReader(request));
  }

  private static ProblemDetail problem(
      HttpStatus status, String key, Wording words, Object... arguments) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, words.text("api." + key + ".detail", arguments));
    problem.setTitle(words.text("api." + key + ".title"));
    return problem;
  }

  private static ErrorResponseException refused(ProblemDetail problem) {
    return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
  }

  private List<String> allowed(String key, Wording words) {
    return switch (key) {
      case SearchQuery.TEXT_KEY -> List.of(words.text("api.allowed.text", SearchQuery.MAX_TEXT));
      case SearchQuery.UNKNOWN_KEY -> List.of(SearchQuery.INCLUDE);
      case SearchQuery.SORT_KEY -> QueryWords.SORT.all();
      case SearchQuery.VIEW_KEY -> QueryWords.VIEW.all();
      case SearchQuery.PAGE_KEY -> List.of(words.text("api.allowed.page"));
      case InterventionsApi.PAGE_SIZE_KEY ->
          List.of(words.text("api.allowed.pageSize", InterventionsApi.LARGEST_PAGE));
      default ->
          Stream.of(FacetKey.values())
              .filter(facet -> facet.word().equals(key))
              .findFirst()
              .map(facet -> allowed(facet, words))
              .orElse(List.of());
    };
  }

  private List<String> allowed(FacetKey key, Wording words) {
    KnownValues values = known.current();
    return switch (key) {
      case CATEGORY -> PublishedWords.CATEGORY.all();
      case LEVEL ->
          Stream.concat(Stream.of("niet-erkend"), PublishedWords.LEVEL.all().stream()).toList();
      case AT_LEAST_LEVEL -> PublishedWords.LEVEL.all();
      case VALIDITY -> QueryWords.VALIDITY.all();
      case AGE ->
          List.of(
              "zwangerschap", words.text("api.allowed.months"), words.text("api.allowed.years"));
      case AUDIENCE -> PublishedWords.AUDIENCE.all();
      case SOURCE -> values.sources().stream().map(KnownValues.SourceName::key).toList();
      case SITUATION, RECIPIENT, PROVIDER ->
          key.role()
              .map(role -> values.vocabulary().entries(role.list()))
              .map(entries -> entries.stream().map(Vocabulary.Entry::slug).toList())
              .orElse(List.of());
    };
  }
}
