package nl.hechtwijzer.editing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How editors work.
 *
 * @param fourEyes {@code hechtwijzer.editing.four-eyes}: whether nobody may publish a draft of
 *     one's own
 * @param lookEvery {@code hechtwijzer.editing.look-every}: how often a node looks for drafts whose
 *     moment has come; {@link PublishesOnTime} reads it by its name
 */
@ConfigurationProperties("hechtwijzer.editing")
record EditingSettings(
    @DefaultValue("auto") FourEyesRule fourEyes, @DefaultValue("5s") Duration lookEvery) {

  /** Whether a second person is needed. */
  enum FourEyesRule {
    /** As soon as there are two or more people who may publish. */
    AUTO,
    TRUE,
    FALSE
  }
}
