package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list, with the counts of every filter.
 *
 * @param leftOut how many entries are left out because their sources are silent on a choice
 * @param text how the text was read
 */
record ListResponse(
    @JsonProperty("totaal") int total,
    @JsonProperty("pagina") int page,
    @JsonProperty("perPagina") int pageSize,
    @JsonProperty("weggelatenOnbekend") int leftOut,
    @JsonProperty("zoekvraag") ReadTextResponse text,
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

  /**
   * How the text of the question was read.
   *
   * @param understood what in it means a value of a key
   * @param missing what was typed and is in none of the entries, as typed
   * @param readAs the text with its slips mended, where it had any
   */
  record ReadTextResponse(
      @JsonProperty("begrepen") List<UnderstoodResponse> understood,
      @JsonProperty("nietGevonden") List<String> missing,
      @JsonProperty("gelezenAls") @Nullable String readAs) {}

  /**
   * Words that mean a value of a key.
   *
   * @param typed the words
   */
  record UnderstoodResponse(
      @JsonProperty("sleutel") String key,
      @JsonProperty("waarde") String value,
      @JsonProperty("getypt") String typed) {}
}
