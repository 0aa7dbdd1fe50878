package nl.hechtwijzer.site;

import org.jspecify.annotations.Nullable;

/**
 * What one source says, with its place.
 *
 * @param text the statement, in Dutch
 * @param source the name of the source
 * @param place where in the source, such as "paragraaf Behandeling"
 * @param consulted such as "Geraadpleegd op 21 november 2026"
 * @param url the page of the source in this catalogue, without language prefix, if there is one
 */
public record SourceQuote(
    String text, String source, String place, String consulted, @Nullable String url) {}
