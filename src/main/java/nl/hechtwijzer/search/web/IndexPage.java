package nl.hechtwijzer.search.web;

import org.jspecify.annotations.Nullable;

/**
 * How the search index is.
 *
 * @param state whether it holds every entry, in words
 * @param last how the last rebuild ended, in words; null when there was none or one goes on
 * @param running whether a rebuild goes on
 * @param done how many entries it wrote
 * @param total how many it has to write, at least 1
 * @param progress the same in words
 */
record IndexPage(
    String state, @Nullable String last, boolean running, int done, int total, String progress) {}
