package nl.hechtwijzer.search.question;

import nl.hechtwijzer.search.ChildAge;

/**
 * An age of a child in a text.
 *
 * @param start where it stands
 * @param end where it ends, exclusive
 * @param age what is meant
 */
public record TypedAge(int start, int end, ChildAge age) {}
