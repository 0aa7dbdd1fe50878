package nl.hechtwijzer.site;

/**
 * A link with its text.
 *
 * @param text what the visitor reads
 * @param url a path without language prefix, with its query
 */
public record PageLink(String text, String url) {}
