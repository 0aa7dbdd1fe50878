package nl.hechtwijzer.intervention.web;

import java.util.List;

/** The sources of the catalogue. */
record SourcesPage(List<Item> sources) {

  /**
   * A source in the list.
   *
   * @param count how many interventions it describes
   */
  record Item(
      String title, String publisher, String location, String about, long count, String url) {}
}
