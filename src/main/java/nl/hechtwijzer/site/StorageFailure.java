package nl.hechtwijzer.site;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;

/** Why nothing can be kept or read at the moment, though nothing is wrong with what was asked. */
enum StorageFailure {
  /** There is no room left on the disk. */
  DISK_FULL,
  /** The database can't be reached, or closed itself. */
  AWAY,
  /** It is something else. */
  NONE;

  private static final Set<Integer> H2_AWAY =
      Set.of(
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.CONNECTION_BROKEN_1);

  /** What PostgreSQL says when a disk of its own is full. */
  private static final String POSTGRES_DISK_FULL = "53100";

  private static final Set<String> NO_ROOM =
      Set.of("No space left on device", "not enough space", "Disk quota exceeded");

  static StorageFailure of(Throwable failure) {
    StorageFailure found = NONE;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (NO_ROOM.stream().anyMatch(message::contains)
          || (cause instanceof SQLException sql && POSTGRES_DISK_FULL.equals(sql.getSQLState()))) {
        return DISK_FULL;
      }
      if (isAway(cause)) {
        found = AWAY;
      }
    }
    return found;
  }

  private static boolean isAway(Throwable cause) {
    if (cause instanceof JdbcException h2) {
      return H2_AWAY.contains(h2.getErrorCode());
    }
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLRecoverableException
        || (cause instanceof SQLException sql
            && sql.getSQLState() != null
            && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P")));
  }
}
