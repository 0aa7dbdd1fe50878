package nl.hechtwijzer.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import nl.hechtwijzer.testing.RepositoryTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@RepositoryTest
class DatabaseRulesOnH2Test extends DatabaseRulesTest {

  /** H2 2.4.240 keeps an IN list of a check together with the connection that made it. */
  @Test
  void stillKnowsItsRulesWhenTheConnectionThatMadeThemIsGone() throws SQLException {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    Flyway.configure().dataSource(url, null, null).load().migrate();

    try (Connection later = DriverManager.getConnection(url);
        Statement statement = later.createStatement()) {
      assertThat(statement.executeUpdate("update intervention set revision = 2")).isEqualTo(8);
      assertThat(statement.executeUpdate("update description set position = 3")).isEqualTo(11);
      try (var lists =
          statement.executeQuery(
              """
              select constraint_name from information_schema.check_constraints
              where check_clause like '% IN(%'
              """)) {
        assertThat(lists.next()).isFalse();
      }
      statement.execute("shutdown");
    }
  }
}
