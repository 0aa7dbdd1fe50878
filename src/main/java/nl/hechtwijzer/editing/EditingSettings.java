package nl.hechtwijzer.editing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How editors work.
 *
 * @param fourEyes whether nobody may publish a draft of one's own
 */
@ConfigurationProperties("hechtwijzer.editing")
record EditingSettings(@DefaultValue("auto") FourEyesRule fourEyes) {

  /** Whether a second person is needed. */
  enum FourEyesRule {
    /** As soon as there are two or more people who may publish. */
    AUTO,
    TRUE,
    FALSE
  }
}
