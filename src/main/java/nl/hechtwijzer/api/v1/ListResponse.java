package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * One page of the list, with the counts of every filter.
 *
 * @param leftOut how many entries are left out because their sources are silent on a choice
 */
record ListResponse(
    @JsonProperty("totaal") int total,
    @JsonProperty("pagina") int page,
    @JsonProperty("perPagina") int pageSize,
    @JsonProperty("weggelatenOnbekend") int leftOut,
    @JsonProperty("catalogusversie") long catalogueVersion,
    @JsonProperty("interventies") List<InterventionResponse> interventions,
    @JsonProperty("facetten") Map<String, List<FacetValueResponse>> facets) {

  /**
   * A value of a filter.
   *
   * @param count how many entries the list would hold if it were the only choice of its key; {@code
   *     niveau} and {@code vanaf} are listed apart and are one key in this, so that a count of
   *     either leaves the choices of both out of account
   */
  record FacetValueResponse(
      @JsonProperty("waarde") String value,
      @JsonProperty("naam") String name,
      @JsonProperty("aantal") int count) {}
}
