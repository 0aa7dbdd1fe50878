package nl.hechtwijzer.intervention;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many entries are kept, as they were read and as the pages that were made of them.
 *
 * @param memory {@code hechtwijzer.kept-entries.memory}: what they may take together, about, with
 *     an eighth beside it for versions that are asked for by their number; 0 keeps none
 */
@ConfigurationProperties("hechtwijzer.kept-entries")
public record KeptEntrySettings(@DefaultValue("32MB") DataSize memory) {

  private static final int SHARE_OF_PAGES = 4;
  private static final int SHARE_OF_VERSIONS = 8;

  /** Refuses what is no size. */
  public KeptEntrySettings {
    if (memory.isNegative()) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.kept-entries.memory moet een grootte zoals 32MB zijn, niet "
              + memory
              + ".");
    }
  }

  /** What pages made of entries may take of it. */
  public DataSize memoryOfPages() {
    return DataSize.ofBytes(memory.toBytes() / SHARE_OF_PAGES);
  }

  /** What versions of entries may take beside it. */
  DataSize memoryOfVersions() {
    return DataSize.ofBytes(memory.toBytes() / SHARE_OF_VERSIONS);
  }

  /** What entries may take of it. */
  DataSize memoryOfEntries() {
    return DataSize.ofBytes(memory.toBytes() - memoryOfPages().toBytes());
  }
}
