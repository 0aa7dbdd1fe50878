package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** A place in a source. */
record CitationResponse(
    @JsonProperty("bron") String source,
    @JsonProperty("plaats") String place,
    @JsonProperty("geraadpleegd") LocalDate consultedOn) {}
