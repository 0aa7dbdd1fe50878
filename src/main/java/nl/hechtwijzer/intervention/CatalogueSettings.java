package nl.hechtwijzer.intervention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a node keeps in step with the catalogue; {@link CurrentCatalogue} reads it by its name.
 *
 * @param checkEvery {@code hechtwijzer.catalogue.check-every}: how often it looks whether the
 *     catalogue changed
 */
@ConfigurationProperties("hechtwijzer.catalogue")
record CatalogueSettings(@DefaultValue("1s") Duration checkEvery) {}
