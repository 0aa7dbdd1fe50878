package nl.hechtwijzer.intervention;

/**
 * The copy of the catalogue that lists are made from, the index, holds every entry now; or it no
 * longer does, and lists have to wait for it. What was made before is made again.
 *
 * @param complete whether it holds every entry as it stands
 */
public record CatalogueCopyMade(boolean complete) {}
