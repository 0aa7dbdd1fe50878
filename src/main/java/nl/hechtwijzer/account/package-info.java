/**
 * People and what they may do: roles, signing in, the workplace behind {@code /beheer} that other
 * features hang their pages in, and the log of who changed what.
 */
@ApplicationModule(allowedDependencies = {"site"})
@NullMarked
package nl.hechtwijzer.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
