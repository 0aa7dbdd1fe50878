/** From a question in a URL to a page of interventions: choices, matching, facets and results. */
@ApplicationModule(allowedDependencies = {"site", "vocabulary", "intervention", "account"})
@NullMarked
package nl.hechtwijzer.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
