package nl.hechtwijzer.site.startup;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Flyway passes over migrations it does not know; here they mean that a newer Hechtwijzer owns the
 * data.
 */
@Component
class RefusesNewerDatabase implements FlywayMigrationStrategy {

  @Override
  public void migrate(Flyway flyway) {
    Arrays.stream(flyway.info().applied())
        .filter(RefusesNewerDatabase::isFromTheFuture)
        .reduce((earlier, later) -> later)
        .ifPresent(
            migration -> {
              throw StartRefused.databaseIsNewer(String.valueOf(migration.getVersion()));
            });
    flyway.migrate();
  }

  private static boolean isFromTheFuture(MigrationInfo migration) {
    return migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED;
  }
}
