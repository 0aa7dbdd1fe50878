package nl.hechtwijzer.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many rendered parts of pages are kept.
 *
 * @param memory {@code hechtwijzer.kept-fragments.memory}: what they may take together, about; 0
 *     keeps none
 */
@ConfigurationProperties("hechtwijzer.kept-fragments")
record KeptFragmentSettings(@DefaultValue("16MB") DataSize memory) {

  KeptFragmentSettings {
    if (memory.isNegative()) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.kept-fragments.memory moet een grootte zoals 16MB zijn, niet "
              + memory
              + ".");
    }
  }
}
