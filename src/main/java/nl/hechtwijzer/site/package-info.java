/**
 * The furniture every page shares: layout, home, language, headers, errors and the statements about
 * the site itself.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.hechtwijzer.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
