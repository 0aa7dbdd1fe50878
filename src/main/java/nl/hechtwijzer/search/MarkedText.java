package nl.hechtwijzer.search;

/**
 * A piece of a text.
 *
 * @param hit whether the question hit it
 */
public record MarkedText(String text, boolean hit) {}
