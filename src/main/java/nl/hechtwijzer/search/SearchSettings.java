package nl.hechtwijzer.search;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index is kept and how it is looked after.
 *
 * @param engine {@code hechtwijzer.search.engine}: {@code lucene} keeps the index in this program;
 *     {@code opensearch} keeps it in an OpenSearch, for several nodes of this program
 * @param opensearch {@code hechtwijzer.search.opensearch}: where that is
 * @param storage {@code hechtwijzer.search.storage}: {@code memory} makes the index anew at every
 *     start, which takes seconds for some thousands of entries; {@code file} keeps it, for more
 * @param folder {@code hechtwijzer.search.folder}: where a kept index stands; it holds nothing that
 *     cannot be made anew
 * @param startWithin {@code hechtwijzer.search.start-within}: how long a start waits for the index;
 *     when it takes longer, lists say so until it is ready
 * @param retryAfter {@code hechtwijzer.search.retry-after}: when an index is tried again that could
 *     not be written, such as on a full disk; longer each time
 */
@ConfigurationProperties("hechtwijzer.search")
public record SearchSettings(
    @DefaultValue("lucene") Engine engine,
    @DefaultValue OpenSearchSettings opensearch,
    @DefaultValue("memory") Storage storage,
    Path folder,
    @DefaultValue("30s") Duration startWithin,
    @DefaultValue("10s") Duration retryAfter) {

  /** What keeps the index. */
  public enum Engine {
    LUCENE,
    OPENSEARCH
  }

  /** Where an index in this program is kept. */
  public enum Storage {
    MEMORY,
    FILE
  }

  /** Refuses a folder that has no name, and numbers and times that are none. */
  public SearchSettings {
    if (folder == null || folder.toString().isBlank()) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.search.folder is leeg. Noem een map, zoals ./data/index.");
    }
    if (startWithin.isNegative()) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.search.start-within mag niet minder dan 0 zijn, dus niet "
              + startWithin
              + ".");
    }
    if (retryAfter.isNegative() || retryAfter.isZero()) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.search.retry-after moet een tijd zoals 5s zijn, niet "
              + retryAfter
              + ".");
    }
  }
}
