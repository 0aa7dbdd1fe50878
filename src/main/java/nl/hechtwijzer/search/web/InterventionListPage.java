package nl.hechtwijzer.search.web;

import java.util.List;
import nl.hechtwijzer.site.EmptyState;
import nl.hechtwijzer.site.EntryCard;
import nl.hechtwijzer.site.FacetGroup;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.Pager;
import nl.hechtwijzer.site.ResultsBar;
import org.jspecify.annotations.Nullable;

/**
 * The list of interventions that answers one question.
 *
 * @param title what the browser's tab says: the heading with what was chosen
 * @param address the one address of this list, without language prefix
 * @param text what was searched for
 * @param notices what the address asked that could not be understood
 * @param facets the filters
 * @param kept what the form sends along besides what the visitor can change in it
 * @param bar the count, the choices made and the order
 * @param table whether the entries stand in a table
 * @param empty what to do where there are no entries; null where there are
 */
record InterventionListPage(
    String title,
    String address,
    String text,
    List<Notice> notices,
    List<FacetGroup> facets,
    List<Kept> kept,
    ResultsBar bar,
    boolean table,
    List<EntryCard> cards,
    @Nullable EmptyState empty,
    Pager pager) {

  InterventionListPage {
    notices = List.copyOf(notices);
    facets = List.copyOf(facets);
    kept = List.copyOf(kept);
    cards = List.copyOf(cards);
  }

  /** A key with its value, hidden in the form. */
  record Kept(String key, String value) {}
}
