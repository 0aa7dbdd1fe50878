/**
 * What the tests stand on: the kinds of tests, their databases, a browser, and what can be
 * measured.
 */
@NullMarked
package nl.hechtwijzer.testing;

import org.jspecify.annotations.NullMarked;
