package nl.hechtwijzer.editing;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every change of a revision on H2, which has no triggers in SQL; on PostgreSQL a function
 * does the same. The name of this class stands in the databases that have the trigger, so it stays.
 */
public class RevisionStays implements Trigger {

  /** SQLSTATE of a row that must stay: restrict violation. */
  private static final String RESTRICTED = "23001";

  @Override
  public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
      throws SQLException {
    throw new SQLException("A revision is never changed and never deleted", RESTRICTED);
  }
}
