package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/** The sources with how many entries use each. */
record SourcesPage(List<Source> sources) {

  SourcesPage {
    sources = List.copyOf(sources);
  }

  /**
   * One source.
   *
   * @param url its public page, without language prefix
   * @param use how many entries it describes, leading to them; null for none
   */
  record Source(
      String title,
      String url,
      String publisher,
      String location,
      String key,
      @Nullable PageLink use) {}
}
