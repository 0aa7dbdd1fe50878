package nl.hechtwijzer.site.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Finds the refusal behind a failed start: our own, or that of the port or the database file lost
 * in a race.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusals implements FailureAnalyzer {

  private static final int H2_DATABASE_ALREADY_OPEN = 90020;

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      StartRefused refused = refusalFor(cause);
      if (refused != null) {
        return new FailureAnalysis(String.valueOf(refused.getMessage()), null, failure);
      }
    }
    return null;
  }

  private static @Nullable StartRefused refusalFor(Throwable cause) {
    if (cause instanceof StartRefused refused) {
      return refused;
    }
    if (cause instanceof PortInUseException portInUse) {
      return StartRefused.portInUse(portInUse.getPort());
    }
    if (cause instanceof SQLException sql && sql.getErrorCode() == H2_DATABASE_ALREADY_OPEN) {
      return StartRefused.folderInUse();
    }
    return null;
  }
}
