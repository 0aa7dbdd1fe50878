/** Says that it depends on nothing, and does. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.hechtwijzer.testing.counterexample.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
