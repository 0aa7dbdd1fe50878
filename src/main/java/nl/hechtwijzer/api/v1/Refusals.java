package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.PublicationHistory.Standing;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.FacetKey;
import nl.hechtwijzer.search.KnownValues;
import nl.hechtwijzer.search.QueryWords;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.vocabulary.Vocabulary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Tells what was wrong with a question: which key, which value, and what is allowed. */
@Component
class Refusals {

  private static final String RETRY_AFTER_SECONDS = "10";

  private final ReadKnownValues known;
  private final SiteSettings settings;
  private final Clock clock;

  Refusals(ReadKnownValues known, SiteSettings settings, Clock clock) {
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
  ErrorResponseException of(List<BadValue> badValues) {
    BadValue first = badValues.get(0);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "De waarde \"%s\" van \"%s\" is niet toegestaan."
                .formatted(Typed.shown(first.value()), first.key()));
    problem.setTitle("Ongeldige waarde");
    problem.setProperty(
        "fouten",
        badValues.stream()
            .map(bad -> new Refusal(bad.key(), bad.value(), allowed(bad.key())))
            .toList());
    return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
  }

  /** The answer to a question with these keys, which mean nothing here. */
  ErrorResponseException unknown(List<String> keys) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "De sleutel \"%s\" bestaat hier niet.".formatted(keys.get(0)));
    problem.setTitle("Onbekende sleutel");
    problem.setProperty(
        "fouten", keys.stream().map(key -> new UnknownKey(key, InterventionsApi.KEYS)).toList());
    return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
  }

  /**
   * The answer about an entry that is no longer published, with the address of its last version.
   */
  ErrorResponseException withdrawn(Standing entry) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.GONE,
            "\"%s\" staat niet meer in de catalogus. De laatste versie blijft te lezen."
                .formatted(entry.name()));
    problem.setTitle("Niet meer in de catalogus");
    problem.setProperty(
        "laatsteVersie",
        settings.url("/interventies/" + entry.slug() + "/versies/" + entry.lastVersion()));
    problem.setProperty(
        "sinds",
        entry.since().truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone()).toOffsetDateTime());
    return new ErrorResponseException(HttpStatus.GONE, problem, null);
  }

  /** The answer as long as lists lack entries: a program would take what it gets for all. */
  ErrorResponseException incomplete(long missing) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE,
            "De zoekindex wordt gemaakt; er ontbreken nog %d interventies. Probeer het zo weer."
                .formatted(missing));
    problem.setTitle("Nog niet compleet");
    ErrorResponseException answer =
        new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, problem, null);
    answer.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    return answer;
  }

  private List<String> allowed(String key) {
    return switch (key) {
      case SearchQuery.TEXT_KEY ->
          List.of("tekst van ten hoogste " + SearchQuery.MAX_TEXT + " tekens");
      case SearchQuery.UNKNOWN_KEY -> List.of(SearchQuery.INCLUDE);
      case SearchQuery.SORT_KEY -> QueryWords.SORT.all();
      case SearchQuery.VIEW_KEY -> QueryWords.VIEW.all();
      case SearchQuery.PAGE_KEY -> List.of("een getal vanaf 1");
      case InterventionsApi.PAGE_SIZE_KEY -> List.of("een getal van 1 tot en met 100");
      default ->
          Stream.of(FacetKey.values())
              .filter(facet -> facet.word().equals(key))
              .findFirst()
              .map(this::allowed)
              .orElse(List.of());
    };
  }

  private List<String> allowed(FacetKey key) {
    KnownValues values = known.current();
    return switch (key) {
      case CATEGORY -> PublishedWords.CATEGORY.all();
      case LEVEL ->
          Stream.concat(Stream.of("niet-erkend"), PublishedWords.LEVEL.all().stream()).toList();
      case AT_LEAST_LEVEL -> PublishedWords.LEVEL.all();
      case VALIDITY -> QueryWords.VALIDITY.all();
      case AGE -> List.of("zwangerschap", "maanden, zoals 18m", "jaren, zoals 3j");
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
