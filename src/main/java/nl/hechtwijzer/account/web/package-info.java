/** Signing in and out, the frame of the workplace, and who may open which of its pages. */
@NullMarked
package nl.hechtwijzer.account.web;

import org.jspecify.annotations.NullMarked;
