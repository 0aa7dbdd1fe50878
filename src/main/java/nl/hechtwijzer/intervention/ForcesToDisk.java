package nl.hechtwijzer.intervention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes what was published outlive a power failure on the embedded database: that writes each
 * commit at once, but leaves it to the system when the disk follows. PostgreSQL sees to it itself.
 */
@Component
class ForcesToDisk {

  private static final Logger LOG = LoggerFactory.getLogger(ForcesToDisk.class);

  private final JdbcTemplate database;

  ForcesToDisk(JdbcTemplate database) {
    this.database = database;
  }

  @TransactionalEventListener
  void force(CatalogueChanged change) {
    try {
      database.execute(
          (ConnectionCallback<Boolean>)
              connection -> {
                if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
                  try (var statement = connection.createStatement()) {
                    statement.execute("checkpoint sync");
                  }
                }
                return true;
              });
    } catch (DataAccessException e) {
      LOG.warn("Catalogue version {} is not forced to disk", change.version(), e);
    }
  }
}
