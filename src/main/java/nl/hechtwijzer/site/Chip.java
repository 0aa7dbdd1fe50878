package nl.hechtwijzer.site;

/**
 * A choice that the visitor made and can take back.
 *
 * @param group what was chosen about, such as "Leeftijd"
 * @param text what was chosen, such as "3 jaar"
 * @param removeUrl the same page without this choice, without language prefix
 */
public record Chip(String group, String text, String removeUrl) {}
