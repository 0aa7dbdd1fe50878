package nl.hechtwijzer.site;

/**
 * A value that is shown with a number, and of which many differ in nothing else: an answer of a
 * filter and how many entries have it. What is kept of such a value leaves its number open, so that
 * another number costs no rendering.
 *
 * <p>Its template prints the number once and in digits, and makes nothing else of it than whether
 * it is zero.
 */
public interface Numbered {

  /** The number, 0 or more. */
  int number();

  /** The same value with another number. */
  Numbered withNumber(int number);
}
