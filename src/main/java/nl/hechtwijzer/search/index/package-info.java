/** The index of interventions: what it keeps, how it is asked, and how it stays in step. */
@NullMarked
package nl.hechtwijzer.search.index;

import org.jspecify.annotations.NullMarked;
