package nl.hechtwijzer.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry with the values of the catalogue itself.
 *
 * @param descriptions what each source says, by the words of its fields; only on the entry itself,
 *     absent in a list
 */
record InterventionResponse(
    String slug,
    @JsonProperty("naam") String name,
    @JsonProperty("aliassen") List<String> aliases,
    @JsonProperty("samenvatting") @Nullable String summary,
    @JsonProperty("categorieen") List<String> categories,
    @JsonProperty("erkenning") @Nullable RecognitionResponse recognition,
    @JsonProperty("doelgroep") TargetGroupResponse targetGroup,
    @JsonProperty("doel") @Nullable String goal,
    @JsonProperty("aanpak") @Nullable String approach,
    @JsonProperty("uitvoerders") List<String> providers,
    @JsonProperty("publiek") List<String> audiences,
    @JsonProperty("bronnen") List<String> sources,
    @JsonProperty("versie") int revision,
    @JsonProperty("gewijzigdOp") OffsetDateTime changedAt,
    String url,
    @JsonProperty("beschrijvingen") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<Map<String, @Nullable Object>> descriptions) {}
