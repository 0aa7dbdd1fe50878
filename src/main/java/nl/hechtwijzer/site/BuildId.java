package nl.hechtwijzer.site;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * A short word that differs between builds: a page made by other templates is another page. Without
 * build information, as when started from an editor, every start counts as a build.
 */
@Component
class BuildId {

  private final String value;

  BuildId(ObjectProvider<BuildProperties> build, Clock clock) {
    StringBuilder everything = new StringBuilder();
    BuildProperties properties = build.getIfAvailable();
    if (properties != null) {
      properties.forEach(entry -> everything.append(entry.getKey()).append(entry.getValue()));
    }
    this.value =
        everything.isEmpty()
            ? Long.toString(clock.millis(), Character.MAX_RADIX)
            : Integer.toHexString(everything.toString().hashCode());
  }

  String value() {
    return value;
  }
}
