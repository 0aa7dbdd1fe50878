package nl.hechtwijzer.site;

/**
 * One of several links of which one is where the visitor is: a view, a tab.
 *
 * @param text what the visitor reads
 * @param url a path without language prefix, with its query
 * @param current whether this is where the visitor is
 */
public record Choice(String text, String url, boolean current) {}
