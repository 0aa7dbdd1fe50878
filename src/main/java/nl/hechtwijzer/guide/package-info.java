/** The Wijzer: a few questions, and for every intervention whether it fits the answers and why. */
@ApplicationModule(allowedDependencies = {"site", "vocabulary", "intervention", "search"})
@NullMarked
package nl.hechtwijzer.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
