/** The controlled lists that editors maintain: terms with labels and synonyms. */
@ApplicationModule(allowedDependencies = {"site"})
@NullMarked
package nl.hechtwijzer.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
