/** The core: interventions, what their sources say about them, and what follows from that. */
@ApplicationModule(allowedDependencies = {"site", "vocabulary"})
@NullMarked
package nl.hechtwijzer.intervention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
