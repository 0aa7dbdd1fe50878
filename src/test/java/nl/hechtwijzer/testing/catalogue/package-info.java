/**
 * Large catalogues to test and measure with: realistic, and the same ones every time. The entries
 * are made up; nothing of them is ever a migration.
 */
@NullMarked
package nl.hechtwijzer.testing.catalogue;

import org.jspecify.annotations.NullMarked;
