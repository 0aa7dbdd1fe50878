package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.hechtwijzer.intervention.PublishedWords;
import nl.hechtwijzer.intervention.Recognition;
import nl.hechtwijzer.intervention.RecognitionStatus;
import org.jspecify.annotations.Nullable;

/** A recognition; what the sources leave open is null. */
record RecognitionResponse(
    String status,
    @JsonProperty("niveau") @Nullable String level,
    @JsonProperty("precisie") @Nullable String precision,
    @JsonProperty("besloten") @Nullable LocalDate decidedOn,
    @JsonProperty("geldigTot") @Nullable LocalDate validUntil,
    @JsonProperty("commissie") @Nullable String committee,
    @JsonProperty("toelichting") @Nullable String reason) {

  private static final Map<RecognitionStatus, String> STATUSES =
      Map.of(
          RecognitionStatus.RECOGNISED, "erkend",
          RecognitionStatus.CONDITIONAL, "onder-voorbehoud",
          RecognitionStatus.NOT_RECOGNISED, "niet-erkend",
          RecognitionStatus.NOT_ASSESSED, "niet-beoordeeld",
          RecognitionStatus.IN_PROCEDURE, "in-procedure",
          RecognitionStatus.WITHDRAWN, "ingetrokken");

  static @Nullable RecognitionResponse of(@Nullable Recognition recognition) {
    if (recognition == null) {
      return null;
    }
    return new RecognitionResponse(
        STATUSES.getOrDefault(recognition.status(), ""),
        Optional.ofNullable(recognition.level()).map(PublishedWords.LEVEL::of).orElse(null),
        precision(recognition),
        recognition.decidedOn(),
        recognition.validUntil(),
        recognition.committee(),
        recognition.reason());
  }

  private static @Nullable String precision(Recognition recognition) {
    if (recognition.isAtLeast()) {
      return "ten-minste";
    }
    return recognition.isExact() ? "exact" : null;
  }
}
