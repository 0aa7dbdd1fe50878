/** The pages of the workplace on which entries are edited. */
@NullMarked
package nl.hechtwijzer.editing.web;

import org.jspecify.annotations.NullMarked;
