package nl.hechtwijzer.site;

import java.util.List;

/**
 * One question in the filters of a list, with its answers.
 *
 * @param key the query key, such as {@code categorie}
 * @param title such as "Categorie"
 * @param kind how the answers are laid out
 * @param options the answers
 */
public record FacetGroup(String key, String title, Kind kind, List<Option> options)
    implements Numbered {

  /** How answers are laid out. */
  public enum Kind {
    /** One below the other. */
    LIST,
    /** Short answers side by side, such as ages. */
    GRID
  }

  /** Keeps its own copy of the options. */
  public FacetGroup {
    options = List.copyOf(options);
  }

  /**
   * One answer.
   *
   * @param value what stands in the address
   * @param text what the visitor reads
   * @param count how many interventions it would give
   * @param chosen whether it is chosen
   */
  public record Option(String value, String text, int count, boolean chosen) implements Numbered {

    @Override
    public int[] numbers() {
      return new int[] {count};
    }

    @Override
    public Option withNumber(int number) {
      return count == 0 ? this : new Option(value, text, number, chosen);
    }
  }

  @Override
  public int[] numbers() {
    return options.stream().mapToInt(Option::count).toArray();
  }

  @Override
  public FacetGroup withNumber(int number) {
    return new FacetGroup(
        key, title, kind, options.stream().map(option -> option.withNumber(number)).toList());
  }

  /** Whether any answer is chosen; such a group starts unfolded. */
  public boolean chosen() {
    return options.stream().anyMatch(Option::chosen);
  }

  /** Whether the answers stand side by side. */
  public boolean grid() {
    return kind == Kind.GRID;
  }
}
