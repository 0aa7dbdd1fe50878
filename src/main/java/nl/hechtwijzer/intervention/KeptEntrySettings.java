package nl.hechtwijzer.intervention;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many entries are kept as they were read.
 *
 * @param memory {@code hechtwijzer.kept-entries.memory}: what they may take together, about; 0
 *     keeps none
 */
@ConfigurationProperties("hechtwijzer.kept-entries")
record KeptEntrySettings(@DefaultValue("32MB") DataSize memory) {

  KeptEntrySettings {
    if (memory.isNegative()) {
      throw new IllegalArgumentException(
          "hechtwijzer.kept-entries.memory must be a size such as 32MB, not " + memory);
    }
  }
}
