package nl.hechtwijzer.site;

import java.util.List;

/**
 * A choice of one from a short list, in a form.
 *
 * @param name the query key, such as {@code sorteer}
 * @param label such as "Volgorde"
 * @param options the choices
 */
public record SelectBox(String name, String label, List<Option> options) {

  /** Keeps its own copy of the options. */
  public SelectBox {
    options = List.copyOf(options);
  }

  /**
   * One choice.
   *
   * @param value what stands in the address
   * @param text what the visitor reads
   * @param chosen whether it is chosen
   */
  public record Option(String value, String text, boolean chosen) {}
}
