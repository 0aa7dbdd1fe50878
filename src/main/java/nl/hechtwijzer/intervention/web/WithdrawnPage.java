package nl.hechtwijzer.intervention.web;

/**
 * What stands at the address of an entry that is no longer published.
 *
 * @param name as it was last published
 * @param since the day from which it is no longer in the catalogue
 * @param lastVersion the number of its last version
 * @param lastVersionUrl where that can be read for ever
 */
record WithdrawnPage(String name, String since, int lastVersion, String lastVersionUrl) {}
