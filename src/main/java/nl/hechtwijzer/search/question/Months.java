package nl.hechtwijzer.search.question;

/**
 * Part of a childhood, in months of life.
 *
 * @param from the first month, 0 at birth
 * @param through the last month
 */
public record Months(int from, int through) {}
