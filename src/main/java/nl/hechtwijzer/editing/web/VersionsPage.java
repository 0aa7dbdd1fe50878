package nl.hechtwijzer.editing.web;

/**
 * What is otherwise in one version of an entry than in another.
 *
 * @param name of the entry
 * @param historyUrl all versions of it
 * @param heading which versions are compared
 * @param about when and by whom the later one was published, and why
 */
record VersionsPage(
    String name, String historyUrl, String heading, String about, DifferencesView differences) {}
