package nl.hechtwijzer.site.startup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the catalogue keeps what it must not lose.
 *
 * @param dataDir the folder of the embedded database; made on the first start
 */
@ConfigurationProperties("hechtwijzer")
record DataSettings(String dataDir) {

  DataSettings {
    if (dataDir.isBlank()) {
      throw StartRefused.noFolder();
    }
  }
}
