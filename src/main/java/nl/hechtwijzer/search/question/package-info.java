/** Understands what somebody typed: ages, terms, levels, sources, names and other words. */
@NullMarked
package nl.hechtwijzer.search.question;

import org.jspecify.annotations.NullMarked;
