package nl.hechtwijzer.intervention.web;

import java.util.List;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A source and what it says.
 *
 * @param trail the pages above this one
 * @param address where the publication is on the web; null where the editors do not know it
 * @param sections what it says about no single intervention, heading by heading
 * @param count how many interventions it describes
 * @param entries the first of them, by name, with what this source says
 * @param listUrl the list of all of them
 */
record SourcePage(
    String title,
    List<PageLink> trail,
    String publisher,
    String location,
    String about,
    @Nullable String address,
    List<PublishedSource.Section> sections,
    long count,
    List<Entry> entries,
    String listUrl) {

  /** What the source says of one intervention. */
  record Entry(String name, String url, String consultedOn, List<EntryPage.Line> lines) {}
}
