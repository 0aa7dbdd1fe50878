package nl.hechtwijzer.intervention.web;

import java.util.List;
import nl.hechtwijzer.site.CategoryMark;
import nl.hechtwijzer.site.EntryCard;

/**
 * What a category means, with its interventions.
 *
 * @param key names the category in the message keys of this page
 * @param count how many interventions the category has
 * @param cards the first of them, by name
 * @param listUrl the list of all of them, with filters
 */
record CategoryPage(
    String key, CategoryMark mark, long count, List<EntryCard> cards, String listUrl) {}
