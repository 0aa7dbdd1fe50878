package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For whom; terms by their slugs. */
record TargetGroupResponse(
    @JsonProperty("tekst") @Nullable String text,
    @JsonProperty("leeftijd") @Nullable AgeResponse age,
    @JsonProperty("ontvangers") List<String> recipients,
    @JsonProperty("situaties") List<String> situations,
    @JsonProperty("contraIndicaties") List<String> contraindications) {

  /** The child's age at the start in months; a null end is open. */
  record AgeResponse(
      @JsonProperty("vanMaanden") @Nullable Integer fromMonths,
      @JsonProperty("totEnMetMaanden") @Nullable Integer throughMonths,
      @JsonProperty("tekst") String text) {}
}
