package nl.hechtwijzer.site.startup;

import java.sql.SQLException;
import java.util.List;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Finds the refusal behind a failed start: our own, a port or a database file lost in a race, or a
 * database that cannot be used.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusals implements FailureAnalyzer {

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
    if (cause instanceof BindException unreadable) {
      return StartRefused.because(List.of(SettingsCheck.refusal(unreadable)));
    }
    if (cause instanceof JdbcException h2) {
      return refusalFor(h2);
    }
    // A login that is refused, a database that does not exist, a server that cannot be reached.
    return cause instanceof SQLException sql && sql.getSQLState() != null
        ? refusalFor(sql.getSQLState(), sql)
        : null;
  }

  private static @Nullable StartRefused refusalFor(JdbcException h2) {
    return switch (h2.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> StartRefused.folderInUse();
      case ErrorCode.FILE_VERSION_ERROR_1 -> StartRefused.databaseOfOtherVersion();
      case ErrorCode.WRONG_USER_OR_PASSWORD -> StartRefused.loginRefused();
      case ErrorCode.FILE_CORRUPTED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
          isAboutSpace(h2) ? StartRefused.diskFull() : StartRefused.databaseDamaged();
      default -> null;
    };
  }

  private static boolean isAboutSpace(Object failure) {
    return String.valueOf(failure).contains("No space left");
  }

  private static @Nullable StartRefused refusalFor(String state, SQLException failure) {
    if (state.startsWith("28")) {
      return StartRefused.loginRefused();
    }
    if (state.startsWith("3D") || state.startsWith("08") || state.startsWith("57P")) {
      return StartRefused.databaseAway(
          String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    }
    return state.equals("53100") ? StartRefused.diskFull() : null;
  }
}
