/** Everything editors do: drafts, review, publishing, and the versions that follow from it. */
@ApplicationModule(allowedDependencies = {"site", "vocabulary", "intervention"})
@NullMarked
package nl.hechtwijzer.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
