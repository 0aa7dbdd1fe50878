package nl.hechtwijzer.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question in the filters of a list, with its answers.
 *
 * @param key the query key, such as {@code categorie}
 * @param title such as "Categorie"
 * @param options the answers to tick; those that are chosen are always among them
 * @param more the other answers, folded below these; null when there are none
 * @param select answers of which one is picked from a list, such as an age; null when there are
 *     none
 */
public record FacetGroup(
    String key, String title, List<Option> options, @Nullable More more, @Nullable Select select) {

  /** Keeps its own copy of the options. */
  public FacetGroup {
    options = List.copyOf(options);
  }

  /** A question of which all answers are seen at once. */
  public static FacetGroup of(String key, String title, List<Option> options) {
    return new FacetGroup(key, title, options, null, null);
  }

  /**
   * One answer.
   *
   * @param key the query key under which it is sent
   * @param value what stands in the address
   * @param text what the visitor reads
   * @param count how many interventions it would give
   * @param chosen whether it is chosen
   */
  public record Option(String key, String value, String text, int count, boolean chosen) {}

  /**
   * Answers that are seen when asked for.
   *
   * @param text what asks for them, such as "Toon nog 12"
   * @param searchable whether they are so many that one looks for a word among them
   */
  public record More(String text, boolean searchable, List<Option> options) {

    /** Keeps its own copy of the options. */
    public More {
      options = List.copyOf(options);
    }
  }

  /**
   * A list from which one answer is picked.
   *
   * @param label what is asked, such as "Kies een leeftijd"
   * @param none what stands first, for who picks none, such as "Alle leeftijden"
   * @param another what adds one more answer to those that were picked, such as "Nog een leeftijd"
   * @param replaces whether it holds the answer itself, so that picking another takes its place;
   *     otherwise it only adds to those that are ticked
   */
  public record Select(
      String label, String none, String another, boolean replaces, List<Option> options) {

    /** Keeps its own copy of the options. */
    public Select {
      options = List.copyOf(options);
    }
  }

  private Stream<Option> all() {
    return Stream.of(
            options,
            more == null ? List.<Option>of() : more.options(),
            select == null ? List.<Option>of() : select.options())
        .flatMap(List::stream);
  }

  /** Whether any answer is chosen; such a group starts unfolded. */
  public boolean chosen() {
    return all().anyMatch(Option::chosen);
  }

  /** Whether there is anything to choose. */
  public boolean isEmpty() {
    return all().findAny().isEmpty();
  }
}
