/**
 * Starting: what is checked beforehand, and one plain line for whoever starts it, good news or bad.
 */
@NamedInterface("startup")
@NullMarked
package nl.hechtwijzer.site.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
