package nl.hechtwijzer.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the results of a list. It belongs inside the list's form.
 *
 * @param count such as "8 interventies"; read aloud when results are replaced
 * @param chips the choices made
 * @param clearUrl the list without any choice, without language prefix; null when there is none
 * @param sort the order of the results
 * @param views the ways to see them
 * @param leftOut what was left out because sources are silent, with a link that shows it
 */
public record ResultsBar(
    String count,
    List<Chip> chips,
    @Nullable String clearUrl,
    SelectBox sort,
    List<Choice> views,
    @Nullable LeftOut leftOut) {

  /** Keeps its own copies of the lists. */
  public ResultsBar {
    chips = List.copyOf(chips);
    views = List.copyOf(views);
  }

  /**
   * What silence leaves out.
   *
   * @param text such as "3 interventies staan er niet bij: hun bronnen noemen geen leeftijd."
   * @param link such as "Toon ze ook"
   */
  public record LeftOut(String text, PageLink link) {}
}
