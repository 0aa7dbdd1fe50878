package nl.hechtwijzer.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index is kept and how it is looked after.
 *
 * @param storage {@code hechtwijzer.search.storage}: {@code memory} makes the index anew at every
 *     start, which takes seconds for some thousands of entries; {@code file} keeps it, for more
 * @param folder {@code hechtwijzer.search.folder}: where a kept index stands; it holds nothing that
 *     cannot be made anew
 * @param startWithin {@code hechtwijzer.search.start-within}: how long a start waits for the index;
 *     when it takes longer, pages are answered without it until it is ready
 * @param mostWithoutIndex {@code hechtwijzer.search.most-without-index}: up to how many entries
 *     questions are answered from the database as long as there is no index, for which all of them
 *     are held in memory, some 50 KB each; beyond that from as much of the index as there is, and
 *     every page says that it lacks entries
 * @param checkEvery {@code hechtwijzer.search.check-every}: how often the index is compared with
 *     what was published
 */
@Validated
@ConfigurationProperties("hechtwijzer.search")
public record SearchSettings(
    @DefaultValue("memory") Storage storage,
    @NotNull(message = "fill in hechtwijzer.search.folder, such as ./data/index") Path folder,
    @DefaultValue("30s") Duration startWithin,
    @DefaultValue("1000") @PositiveOrZero int mostWithoutIndex,
    @DefaultValue("5s") Duration checkEvery) {

  /** Where the index is kept. */
  public enum Storage {
    MEMORY,
    FILE
  }

  /** Refuses times to wait that are none. */
  public SearchSettings {
    if (startWithin.isNegative()) {
      throw new IllegalArgumentException(
          "hechtwijzer.search.start-within must not be negative, but is " + startWithin);
    }
    if (checkEvery.isNegative() || checkEvery.isZero()) {
      throw new IllegalArgumentException(
          "hechtwijzer.search.check-every must be a time such as 5s, but is " + checkEvery);
    }
  }
}
