package nl.hechtwijzer.site;

/**
 * A value that is shown with numbers, and of which many differ in nothing else: an answer of a
 * filter and how many entries have it, or all answers of a filter. What is kept of such a value
 * leaves its numbers open, so that other numbers cost no rendering.
 *
 * <p>Its template prints each number once, in digits and in their order, and makes nothing else of
 * it than whether it is zero.
 */
public interface Numbered {

  /** The numbers, each 0 or more, in the order in which they are printed. */
  int[] numbers();

  /** The same value with this number in the place of every one that is not zero. */
  Numbered withNumber(int number);
}
