package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about an entry; null or empty is where it says nothing.
 *
 * @param citations for each field that is stated, where it stands in the source
 */
record DescriptionResponse(
    @JsonProperty("bron") String source,
    @JsonProperty("geraadpleegd") LocalDate consultedOn,
    @JsonProperty("naam") @Nullable String name,
    @JsonProperty("samenvatting") @Nullable String summary,
    @JsonProperty("categorieen") List<String> categories,
    @JsonProperty("erkenning") @Nullable RecognitionResponse recognition,
    @JsonProperty("doelgroep") TargetGroupResponse targetGroup,
    @JsonProperty("doel") @Nullable String goal,
    @JsonProperty("aanpak") @Nullable String approach,
    @JsonProperty("uitvoerders") List<String> providers,
    @JsonProperty("themas") List<String> themes,
    @JsonProperty("werkvormen") List<String> methods,
    @JsonProperty("plaatsen") List<String> settings,
    @JsonProperty("publiek") List<String> audiences,
    @JsonProperty("vindplaatsen") Map<String, List<CitationResponse>> citations) {

  /** A place in a source. */
  record CitationResponse(
      @JsonProperty("bron") String source,
      @JsonProperty("plaats") String place,
      @JsonProperty("geraadpleegd") LocalDate consultedOn) {}
}
