package nl.hechtwijzer.search;

/**
 * A value with what choosing it would give.
 *
 * @param count how many entries the list would hold if this were the only choice of its key and all
 *     other keys stayed as they are; keys with one {@link FacetKey#criterion() criterion} are one
 *     key in this
 */
public record FacetCount(FacetChoice choice, int count) {}
