/** The catalogue as open data: the published JSON contract. */
@ApplicationModule(allowedDependencies = {"site", "vocabulary", "intervention", "search"})
@NullMarked
package nl.hechtwijzer.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
