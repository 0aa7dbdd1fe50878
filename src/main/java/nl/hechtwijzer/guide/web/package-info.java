/** The pages of the Wijzer: one for each question, and the outcome. */
@NullMarked
package nl.hechtwijzer.guide.web;

import org.jspecify.annotations.NullMarked;
