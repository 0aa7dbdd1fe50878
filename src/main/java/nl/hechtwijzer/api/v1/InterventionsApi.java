package nl.hechtwijzer.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.InterventionNotFound;
import nl.hechtwijzer.intervention.PublicationHistory;
import nl.hechtwijzer.intervention.PublicationHistory.Standing;
import nl.hechtwijzer.intervention.ReadInterventions;
import nl.hechtwijzer.search.BadValue;
import nl.hechtwijzer.search.CatalogueSearch;
import nl.hechtwijzer.search.IndexNotReadyException;
import nl.hechtwijzer.search.ParsedQuery;
import nl.hechtwijzer.search.ReadKnownValues;
import nl.hechtwijzer.search.SearchQuery;
import nl.hechtwijzer.site.PublicPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list and the entries as JSON, for the same questions as the pages. */
@RestController
@PublicPage
@RequestMapping(path = "/api/v1/interventies", produces = MediaType.APPLICATION_JSON_VALUE)
class InterventionsApi {

  static final String PAGE_SIZE_KEY = "perPagina";

  /** What a list can be asked for. */
  static final List<String> KEYS =
      Stream.concat(SearchQuery.KEYS.stream(), Stream.of(PAGE_SIZE_KEY)).toList();

  static final int LARGEST_PAGE = 100;

  private final CatalogueSearch search;
  private final ReadInterventions interventions;
  private final ReadKnownValues known;
  private final Responses responses;
  private final Refusals refusals;
  private final PublicationHistory history;

  InterventionsApi(
      CatalogueSearch search,
      ReadInterventions interventions,
      ReadKnownValues known,
      Responses responses,
      Refusals refusals,
      PublicationHistory history) {
    this.search = search;
    this.interventions = interventions;
    this.known = known;
    this.responses = responses;
    this.refusals = refusals;
    this.history = history;
  }

  /**
   * One page of the answer.
   *
   * @throws org.springframework.web.ErrorResponseException when it is asked for a key that it
   *     doesn't know, when a value stands for nothing, or as long as the list would lack entries
   */
  @GetMapping
  ListResponse list(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    ParsedQuery parsed = SearchQuery.parse(parameters, known.current());
    List<BadValue> badValues = new ArrayList<>(parsed.badValues());
    int pageSize = pageSize(parameters.getFirst(PAGE_SIZE_KEY), badValues);
    List<String> unknown = parameters.keySet().stream().filter(key -> !KEYS.contains(key)).toList();
    if (!unknown.isEmpty()) {
      throw refusals.unknown(unknown, KEYS, request);
    }
    if (!badValues.isEmpty()) {
      throw refusals.of(badValues, request);
    }
    try {
      return responses.list(search.findUnmarked(parsed.query(), pageSize));
    } catch (IndexNotReadyException notReady) {
      throw refusals.notReady(notReady, request);
    }
  }

  private static int pageSize(@Nullable String value, List<BadValue> badValues) {
    if (value == null || value.isBlank()) {
      return CatalogueSearch.PAGE_SIZE;
    }
    if (value.matches("[1-9][0-9]{0,2}") && Integer.parseInt(value) <= LARGEST_PAGE) {
      return Integer.parseInt(value);
    }
    badValues.add(new BadValue(PAGE_SIZE_KEY, value));
    return CatalogueSearch.PAGE_SIZE;
  }

  /**
   * The entry with this slug, with what each of its sources says. A former slug leads to the
   * present one.
   *
   * @throws InterventionNotFound when there is none and never was
   * @throws org.springframework.web.ErrorResponseException when it is no longer published
   */
  @GetMapping("/{slug}")
  ResponseEntity<InterventionResponse> show(@PathVariable String slug, HttpServletRequest request) {
    try {
      return ResponseEntity.ok(responses.whole(interventions.bySlug(slug)));
    } catch (InterventionNotFound missing) {
      return former(slug, request);
    }
  }

  /** What became of an entry is only asked when it isn't there. */
  private ResponseEntity<InterventionResponse> former(String slug, HttpServletRequest request) {
    Standing entry = history.standing(slug).orElseThrow(() -> new InterventionNotFound(slug));
    if (entry.hasMovedFrom(slug)) {
      return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
          .header(
              HttpHeaders.LOCATION,
              request.getContextPath() + "/api/v1/interventies/" + entry.slug())
          .build();
    }
    if (entry.isWithdrawn()) {
      throw refusals.withdrawn(entry, request);
    }
    throw new InterventionNotFound(slug);
  }
}
