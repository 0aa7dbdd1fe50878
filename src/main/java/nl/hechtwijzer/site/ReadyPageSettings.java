package nl.hechtwijzer.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many rendered pages are kept.
 *
 * @param memory {@code hechtwijzer.ready-pages.memory}: what they may take together; 0 keeps none
 */
@ConfigurationProperties("hechtwijzer.ready-pages")
record ReadyPageSettings(@DefaultValue("16MB") DataSize memory) {

  ReadyPageSettings {
    if (memory.isNegative()) {
      throw new IllegalArgumentException(
          "De instelling hechtwijzer.ready-pages.memory moet een grootte zoals 16MB zijn, niet "
              + memory
              + ".");
    }
  }
}
