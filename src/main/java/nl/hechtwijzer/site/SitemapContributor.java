package nl.hechtwijzer.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Implemented by every part of the site that has pages for search engines to find. */
public interface SitemapContributor {

  /** The pages of this part, in a fixed order. */
  List<Entry> sitemapEntries();

  /**
   * One page.
   *
   * @param path its path without language prefix, such as {@code /interventies/nika}
   * @param lastModified when what it says last changed, if that is known
   */
  record Entry(String path, @Nullable Instant lastModified) {

    /** Refuses what is not a path of this site. */
    public Entry {
      if (!path.startsWith("/")) {
        throw new IllegalArgumentException("A page's path starts with a slash: " + path);
      }
    }
  }
}
