/** The entry page, the sources and the explanation of categories and recognition. */
@NullMarked
package nl.hechtwijzer.intervention.web;

import org.jspecify.annotations.NullMarked;
