package nl.hechtwijzer.intervention;

import org.jspecify.annotations.Nullable;

/**
 * How many interventions share a headline recognition.
 *
 * @param status null for those about whose recognition no source says anything
 */
public record HeadlineCount(
    @Nullable RecognitionStatus status,
    @Nullable RecognitionLevel level,
    @Nullable Precision precision,
    long count) {}
