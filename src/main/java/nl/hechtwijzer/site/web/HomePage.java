package nl.hechtwijzer.site.web;

import nl.hechtwijzer.site.CatalogueOverview;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param overview the catalogue at a glance; null in a build that has no catalogue
 */
record HomePage(CatalogueOverview.@Nullable Overview overview) {}
