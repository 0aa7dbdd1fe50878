package nl.hechtwijzer.search;

/**
 * A value in a URL that stands for nothing.
 *
 * @param key the query key, such as {@code leeftijd}
 * @param value as it was typed
 */
public record BadValue(String key, String value) {}
