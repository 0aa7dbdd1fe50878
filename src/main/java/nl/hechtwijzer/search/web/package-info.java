/** The list of interventions. */
@NullMarked
package nl.hechtwijzer.search.web;

import org.jspecify.annotations.NullMarked;
