package nl.hechtwijzer.site;

import java.util.List;

/**
 * What stands where a list has nothing to show.
 *
 * @param title what is the matter
 * @param text what the visitor can do
 * @param links the ways on
 */
public record EmptyState(String title, String text, List<PageLink> links) {

  /** Keeps its own copy of the links. */
  public EmptyState {
    links = List.copyOf(links);
  }
}
