package nl.hechtwijzer.intervention;

/**
 * The database holds another version of the catalogue than this node shows: another node published,
 * or a backup was put back. Pages show that version once every listener has returned, so whoever
 * keeps a copy of the catalogue brings it up to date meanwhile.
 */
public record CatalogueChangedElsewhere() {}
